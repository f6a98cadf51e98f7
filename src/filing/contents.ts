import type { Heading } from './heading.ts'
import { type Line, words } from './lines.ts'

/** "SIGNATURES", "Exhibit Index", "EX-99.1 Press Release dated May 8, 2007", "99.1 Press Release" */
const ENTRY = /^(?:signatures?|(?:exhibits? )?index\b.{0,30}|table of contents|(?:ex|exhibit)[\s-]*\d.*)$/i
/** What a text ends with, and no entry of a list. */
const SENTENCE_END = /[a-z\d)”"][.:;]$/
const LONGEST_ENTRY = 250

/**
 * The headings but for those of a table of contents: it lists items that all come again, and nothing but entries stands
 * from its first to where the first of them comes again.
 */
export function withoutContents(text: string, lines: readonly Line[], headings: readonly Heading[]): Heading[] {
  for (let first = 0; first < headings.length; first++) {
    const again = repeated(headings, first)
    if (again < 0) break
    if (!areEntries(text, lines, headings.slice(first, again + 1))) continue
    const later = new Set(headings.slice(again).map(({ name }) => name))
    return headings.filter(({ name }, i) => i < first || i >= again || !later.has(name))
  }
  return [...headings]
}

/** The first heading of an item that another from `first` on has named already, or -1. */
function repeated(headings: readonly Heading[], first: number): number {
  const seen = new Set<string>()
  for (let at = first; at < headings.length; at++) {
    const { name } = headings[at] as Heading
    if (seen.has(name)) return at
    seen.add(name)
  }
  return -1
}

function areEntries(text: string, lines: readonly Line[], headings: readonly Heading[]): boolean {
  return headings.slice(0, -1).every(({ next }, i) =>
    lines.slice(next, headings[i + 1]?.line).every((line) => {
      const own = words(text, line, LONGEST_ENTRY)
      return line.noise || ENTRY.test(own) || (own.length < LONGEST_ENTRY && !SENTENCE_END.test(own))
    }),
  )
}
