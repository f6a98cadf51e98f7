import { isDigit, isSpoken } from './characters.ts'

/** "- 2 -", "Page 3 of 12", "iv", "F-3", "-1-<PAGE>" */
const PAGE_NUMBER =
  /^[-–—(\s]*(?:page\s*)?(?:[ivx]{1,5}|\d{1,3}|[A-Z]-\d{1,3})(?:\s+of\s+\d{1,4})?[-–—).\s]*(?:<PAGE>)?$/i
/** "Exhibit 99.1-2" at a page's foot */
const PAGE_FOOT = /^exhibit\s+(?:index|\d{1,3}(?:\.\d{1,3})?)-\d{1,3}$/i
/** "-more-", "(continued)", "- END -" */
const TURN_OVER = /^[-–—(*\s]*(?:more|continued|end|next page|over)[-–—)*\s]*$/i
/** "<PAGE>", "<PAGE>   2", "</TEXT>", "<S> <C>" */
const TAGS = /^(?:<\/?[A-Z][A-Z-]{0,20}>\s*)+\d{0,3}$/i
/** The longest line that can be a page's number, foot or turning, and the longest of tags. */
const LONGEST = 30
const LONGEST_TAGS = 60
/** The letters that the words of the page begin with: "page", "iv", "exhibit", "more", "continued", "next", "over". */
const INITIALS = 'pivxemcno'

/**
 * Whether the stretch of a text, a line without the space around it, is the page's and not the text's: a rule, a row of
 * stars, a page number, a tag. It is no sentence, and none runs through it.
 */
export function isNoise(text: string, from: number, to: number): boolean {
  let spoken = from
  while (spoken < to && !isSpoken(text.charCodeAt(spoken))) spoken++
  if (spoken === to) return true
  if (to - from >= LONGEST_TAGS || !mayBeginNoise(text, from, spoken)) return false
  const line = text.slice(from, to)
  if (line.length <= LONGEST && (PAGE_NUMBER.test(line) || TURN_OVER.test(line) || PAGE_FOOT.test(line))) return true
  return TAGS.test(line)
}

/** A quick look at a line's first letter or digit: most lines begin with a word of the text. */
function mayBeginNoise(text: string, from: number, spoken: number): boolean {
  const first = text.charCodeAt(spoken)
  if (isDigit(first) || text[from] === '<' || text[spoken + 1] === '-') return true
  return INITIALS.includes(String.fromCharCode(first | 32))
}
