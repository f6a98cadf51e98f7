import { type Line, words } from './lines.ts'

/** An exhibit as a filing's list names it. */
export interface ListedExhibit {
  readonly number: string
  readonly description: string
}

/** "99.1\tThe Registrant's Press Release dated May 8, 2000", "Exhibit 10.1* License Agreement", "(99.1) Press release" */
const ROW = /^(?:exhibit\s+)?(?:no\.?\s*)?\(?(\d{1,3}(?:\.\d{1,3})?[a-z]?)\)?[\s*+†#|:.—–-]+(["“(]?[A-Za-zÀ-ɏ].*)$/iu
const NUMBER_ALONE = /^(?:exhibit\s+)?\(?(\d{1,3}\.\d{1,3})\)?[*+†]?$/i
/** "Exhibit No. Exhibit", "Exhibit Number", "No.", "Description", "(d) Exhibits." */
const LIST_HEAD =
  /^(?:\([a-z]\)\s*)?(?:exhibits?|number|no\.?|description(?: of exhibits?| of documents?)?)(?:[\s:.]|$)/i

/** The exhibit that a line of a list names, or null. */
export function listedOn(text: string, lines: readonly Line[], at: number): ListedExhibit | null {
  const line = lines[at]
  if (!line) return null
  const own = words(text, line, 300)
  const row = ROW.exec(own)
  if (row?.[1] && isNumber(row[1])) return { number: row[1], description: row[2] ?? '' }
  const alone = NUMBER_ALONE.exec(own)
  const below = lines[at + 1]
  return alone?.[1] && below ? { number: alone[1], description: words(text, below, 300) } : null
}

/** Whether a line belongs to a list's head: "Exhibit No. Exhibit". */
export const isListHead = (line: string): boolean => line.length < 90 && LIST_HEAD.test(line)

/** No list is longer; it bounds what lists are searched for. */
const MOST_LINES = 1000

/** The exhibits listed in these lines, each number once, as first described. */
export function listedIn(text: string, lines: readonly Line[], from: number, to: number): ListedExhibit[] {
  const listed = new Map<string, ListedExhibit>()
  for (let at = from; at < Math.min(to, from + MOST_LINES); at++) {
    const one = listedOn(text, lines, at)
    if (one && !listed.has(one.number)) listed.set(one.number, one)
  }
  return [...listed.values()]
}

/** Exhibit tables of Regulation S-K run from 1 to 104. */
const isNumber = (number: string): boolean => Number.parseInt(number, 10) >= 1 && Number.parseInt(number, 10) <= 104
