import { beginsWord, isSpace, nextWord } from './boundary.ts'
import { type Rest, type Search, step } from './search.ts'

/** "(ii)": it begins the next point of a list, which speaks of something else. */
const POINT = /\(?[ivx]+\)/iy
const CONJUNCTION = /(?:and|or)\b/iy

/** `...` within a phrase: as few words as will do, each with the space before it. */
export function skipAhead(most: number, value: string, rest: Rest): Rest {
  return (search, at) => {
    const { text } = search.masked
    return skip(search, at, most, rest, (from) => {
      const word = nextWord(text, from)
      return word < 0 || stands(POINT, text, word) ? -1 : wordEnd(text, word, `;${value}`)
    })
  }
}

/** `...` at the start of a phrase: as few words as will do, each with the space behind it, and all of one clause. */
export function skipBehind(most: number, value: string, rest: Rest): Rest {
  return (search, at) => {
    const { text } = search.masked
    return skip(search, at, most, rest, (from) => {
      const end = !beginsWord(text, from) || stands(CONJUNCTION, text, from) ? -1 : wordEnd(text, from, `;,${value}`)
      return end < 0 ? -1 : nextWord(text, end)
    })
  }
}

function skip(search: Search, at: number, most: number, rest: Rest, onward: (from: number) => number): boolean {
  const place = search.gaps.length
  for (let to = at, words = 0; to >= 0 && step(search); to = onward(to), words++) {
    search.gaps[place] = { start: at, end: to }
    if (rest(search, to)) return true
    if (words === most) break
  }
  search.gaps.length = place
  return false
}

/** Where the word that begins here ends: at a space, or at a sign that no gap skips; -1 where there is no word. */
function wordEnd(text: string, at: number, signs: string): number {
  let end = at
  while (end < text.length && !isSpace(text, end) && !signs.includes(text.charAt(end))) end++
  return end > at ? end : -1
}

function stands(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at
  return pattern.test(text)
}
