import { withoutContents } from './contents.ts'
import type { Heading } from './heading.ts'
import { standardTitle, titleAt } from './item-title.ts'
import { type Line, words } from './lines.ts'

/** "ITEM 5.", "Item 1.01 —", "Item5.", "Item 5.02(b)", "Item 9.01 | " */
const ITEM = /^items?\s*(\d{1,2})(\.\d{2})?(?![\d%])(?:\s?\([a-z]\))*[\s.:)*_|—–-]*/i
/** The items of Form 8-K: 1 to 13 until August 2004 (here section 0), 1.01 to 1.05 and so on by section since. */
const LAST_OF_SECTION = [13, 5, 6, 3, 2, 8, 10, 1, 1, 1] as const
/** "Item 5 - Other Events......................  3" */
const CONTENTS_LINE = /(?:\.\s?){4,}|[\t ]{3,}\d{1,3}$|\t\d{1,3}$/
/** A filing has a dozen item headings, its table of contents as many again; who has more than this has no items. */
const MOST_HEADINGS = 300
/** "Item 7.01 of this report", "Item 1.01 and Item 2.03 is", "Item 9.01 of Form 8-K" */
const MENTION =
  /\b(?:of|in|under)\s+(?:this|the|its|our|such|that)\s+(?:current\s+|annual\s+|quarterly\s+)?(?:form|report)\b|\bof\s+form\b/i

/** The headings of the 8-K's items, in order, each item once: where the item itself begins, not where contents list it. */
export function itemHeadings(text: string, lines: readonly Line[], until: number): Heading[] {
  const candidates: Heading[] = []
  for (let at = 0; at < until && candidates.length < MOST_HEADINGS; at++) {
    const heading = itemHeading(text, lines, at)
    if (heading) candidates.push(heading)
  }
  const headings = withoutContents(text, lines, candidates)
  const best = new Map<string, Heading>()
  for (const [i, heading] of headings.entries()) {
    const before = best.get(heading.name)
    const hasBody = heading.next < (headings[i + 1]?.line ?? until)
    if (!before || (hasBody && before.next >= (headings[headings.indexOf(before) + 1]?.line ?? until)))
      best.set(heading.name, heading)
  }
  return headings.filter((heading) => best.get(heading.name) === heading)
}

function itemHeading(text: string, lines: readonly Line[], at: number): Heading | null {
  const line = lines[at] as Line
  const first = text.charCodeAt(line.start) | 32
  if (first !== 105) return null // i
  const own = words(text, line)
  const match = ITEM.exec(own)
  if (!match) return null
  const [whole, major, minor] = match
  const rest = own.slice(whole.length)
  const known = minor ? isItem(Number(major), Number(minor.slice(1))) : isItem(0, Number(major))
  if (!known || CONTENTS_LINE.test(own) || MENTION.test(rest.slice(0, 150)) || flowsInto(text, lines, at)) return null
  if (/^[a-zß-ɏ]/u.test(rest) && !standardTitle(rest)) return null
  const title = titleAt(text, lines, at, line.start + whole.length)
  if (!title) return null
  const above = lines[at - 1]
  const groupAbove =
    above !== undefined && /^section\s+\d\s*[.:—–-]/i.test(words(text, above)) && above.end - above.start < 120
  return {
    type: 'item',
    name: `Item ${Number(major)}${minor ?? ''}`,
    title: title.title,
    line: groupAbove ? at - 1 : at,
    next: title.next,
    body: title.body,
  }
}

function isItem(section: number, item: number): boolean {
  return item >= 1 && item <= (LAST_OF_SECTION[section] ?? 0)
}

/** Whether the line above runs on into this one: "…incorporated by reference into\nItem 7.01 Regulation FD…". */
function flowsInto(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  if (!line || !above || line.gap || above.end - above.start < 50) return false
  return !/[.:;!?”")]$/.test(text.slice(above.start, above.end)) && !above.noise
}
