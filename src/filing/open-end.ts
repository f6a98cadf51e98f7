import type { Span } from '../domain/span.ts'

/** Words and months that no sentence ends with: "on the\nSecond", "by May\n5". */
const OPEN = new Set(
  (
    'of or and in the a an to on for under by with at that from as its this is are was will has have be between ' +
    'jan january feb february march april may june july aug august sept september oct october nov november ' +
    'dec december'
  ).split(' '),
)
const LONGEST = 'september'.length
const PARTING = ',&–—-'

/** Whether a line ends as no sentence does: "…of\n\n$.40 per share". */
export function isOpenEnd(text: string, { start, end }: Span): boolean {
  if (PARTING.includes(text.charAt(end - 1))) return true
  let at = end
  while (at > start && end - at <= LONGEST && isWord(text.charCodeAt(at - 1))) at--
  return OPEN.has(text.slice(at, end).toLowerCase())
}

/** \w, at whose border a word begins */
function isWord(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === 95
}
