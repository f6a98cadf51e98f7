import { isCapital, isSmall } from './characters.ts'

const SMALL_WORDS = /^(?:an?|and|as|at|by|for|from|in|into|of|on|or|per|the|to|upon|with|under|its)$/
const WORD = /[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d'’&.-]*/gu

/** Whether a line has letters and all of them are capitals. */
export function isCapitals(line: string): boolean {
  let capitals = false
  for (let at = 0; at < line.length; at++) {
    const code = line.charCodeAt(at)
    if (isSmall(code)) return false
    capitals ||= isCapital(code)
  }
  return capitals
}

/** Whether a line is written as a heading is: in capitals, or with capitals on (nearly) all words but the small ones. */
export function isTitleCase(line: string): boolean {
  if (!/^["“‘'(]?[A-ZÀ-Þ\d]/u.test(line)) return false
  if (isCapitals(line)) return true
  const words = (line.match(WORD) ?? []).filter((word) => !SMALL_WORDS.test(word))
  const small = words.filter((word) => /^[a-zß-ɏ]+$/u.test(word)).length
  return words.length > 0 && small * 5 <= words.length
}
