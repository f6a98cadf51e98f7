import { withoutContents } from './contents.ts'
import type { Heading } from './heading.ts'
import { itemsNamed } from './item-numbers.ts'
import { standardTitle, titleAt } from './item-title.ts'
import { type Line, words } from './lines.ts'

/** How "Item", "I T E M", "------Item" and "(Item" begin. */
const BEGINNING = /^[\s(*_=–—-]*i\s?t/i
const FIRST = 'Ii-–—=('
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
    candidates.push(...headingsAt(text, lines, at))
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

/** The headings that a line is: several where it names several items, of which the last has what stands below. */
function headingsAt(text: string, lines: readonly Line[], at: number): Heading[] {
  const line = lines[at] as Line
  if (!FIRST.includes(text.charAt(line.start)) || !BEGINNING.test(text.slice(line.start, line.start + 20))) return []
  const own = words(text, line)
  const named = itemsNamed(own)
  if (!named) return []
  const rest = own.slice(named.rest)
  if (CONTENTS_LINE.test(own) || MENTION.test(rest.slice(0, 150)) || flowsInto(text, lines, at)) return []
  if (/^[a-zß-ɏ]/u.test(rest) && !standardTitle(rest)) return []
  const title = titleAt(text, lines, at, line.start + named.rest)
  if (!title) return []
  const above = lines[at - 1]
  const groupAbove =
    above !== undefined && /^section\s+\d\s*[.:—–-]/i.test(words(text, above)) && above.end - above.start < 120
  const first = groupAbove ? at - 1 : at
  return named.items.map(({ name, at: offset }, i) => {
    const start = line.start + offset
    const begins = i === 0 ? { line: first } : { line: at, start }
    const isLast = i === named.items.length - 1
    return { type: 'item', name, ...begins, ...(isLast ? title : { title: '', next: at, body: start }) }
  })
}

/** Whether the line above runs on into this one: "…incorporated by reference into\nItem 7.01 Regulation FD…". */
function flowsInto(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]
  const above = lines[at - 1]
  if (!line || !above || line.gap || above.end - above.start < 50) return false
  return !/[.:;!?”")]$/.test(text.slice(above.start, above.end)) && !above.noise
}
