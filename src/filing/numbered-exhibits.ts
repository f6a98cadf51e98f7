import { type Line, words } from './lines.ts'

/** Where an exhibit begins. Lines are indexes: `line` is its first, `next` the first below its heading. */
export interface ExhibitStart {
  readonly line: number
  readonly next: number
  readonly number: string | null
  readonly title: string
}

interface Mention {
  readonly at: number
  readonly number: string
  readonly title: string
}

/** "Exhibit 99.1", "EX-99.1", "<TYPE>EX-10.2", "EX-12.(C)", "EXHIBIT 10.1 - LICENSE AGREEMENT", alone on its line */
const NUMBERED =
  /^(?:<TYPE>)?(?:exhibit|ex)[\s-]+(?:no\.?\s*|number\s+)?(\d{1,3}(?:\.\d{1,3})?(?:[a-z]|\.?\([a-z\d]{1,3}\))?)[.*]?(?:\s*[:–—-]\s*([A-Za-zÀ-ɏ].{0,80}))?$/iu
const LONGEST = 120
/** Headings of one exhibit stand this close together: "EX-99.01", its file's name, "Exhibit 99.1". */
const SAME_HEAD = 8
/** An entry of a list stands this close to the exhibit itself, when the list has nothing but numbers. */
const LIST_REACH = 25

/** Where exhibits begin that a line names by number, each number once: pages repeat it at their head. */
export function numberedExhibits(text: string, lines: readonly Line[], from: number): ExhibitStart[] {
  const found: ExhibitStart[] = []
  const seen = new Set<string>()
  const mentions = mentionsIn(text, lines, from)
  for (const [i, { at, number, title }] of mentions.entries()) {
    const before = found.at(-1)
    const key = number.toLowerCase()
    if (before && at - before.next < SAME_HEAD && isBare(text, lines, before.next, at)) {
      const both = finer(before.number, number)
      found[found.length - 1] = { ...before, number: both, title: title || before.title, next: at + 1 }
    } else if (!seen.has(key) && (before || !isEntry(mentions, i))) {
      const above = lines[at - 1]
      const tagged = at > from && above && /^<DOCUMENT>$/i.test(words(text, above))
      found.push({ line: tagged ? at - 1 : at, next: at + 1, number, title })
    } else continue
    seen.add(key)
  }
  return found
}

/** The first line that names a document of a submission as an exhibit ("EX-99.1"), or the number of lines. */
export function firstTypedExhibit(text: string, lines: readonly Line[]): number {
  const at = lines.findIndex(
    (line) => line.end - line.start < 20 && /^(?:<TYPE>)?EX-\d/.test(text.slice(line.start, line.end)),
  )
  return at < 0 ? lines.length : at
}

function mentionsIn(text: string, lines: readonly Line[], from: number): Mention[] {
  const mentions: Mention[] = []
  for (let at = from; at < lines.length; at++) {
    const line = lines[at] as Line
    const first = text[line.start]
    if (line.end - line.start > LONGEST || (first !== 'E' && first !== 'e' && first !== '<')) continue
    const match = NUMBERED.exec(text.slice(line.start, line.end))
    if (match?.[1]) mentions.push({ at, number: match[1].replace('.(', '('), title: match[2] ?? '' })
  }
  return mentions
}

/** Whether a number only names the exhibit in a list: the same stands again a little below, over the exhibit itself. */
function isEntry(mentions: readonly Mention[], i: number): boolean {
  const own = mentions[i]
  const again = mentions[i + 1]
  if (!own || again?.number !== own.number) return false
  return again.at - own.at > SAME_HEAD && again.at - own.at < LIST_REACH
}

/** "EX-99" and "Exhibit 99.1" are 99.1, "EX-99.01" and "Exhibit 99.1" too; "EX-99.1" stays above "EXHIBIT 1". */
const finer = (above: string | null, below: string): string =>
  above === null || Number.parseInt(above, 10) === Number.parseInt(below, 10) ? below : above

/** Whether nothing but short lines stands between two lines. */
const isBare = (text: string, lines: readonly Line[], from: number, to: number): boolean =>
  lines.slice(from, to).every(({ start, end }) => end - start < 60 && !/[a-z]\.$/.test(text.slice(start, end)))
