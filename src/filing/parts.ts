import type { Part, Section } from '../domain/document.ts'
import type { Span } from '../domain/span.ts'
import { isTitleCase } from './headline.ts'
import { skipSpaceBack } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { isProse } from './prose.ts'

const LONGEST = 100
/** "Inc." ends a heading, as in "About ImmunoGen, Inc."; other stops end sentences. */
const FIRM_END = /\b(?:Inc|Corp|Co|Ltd|S\.A|N\.V|plc)\.$/i
/** Whom to call, an address, a dateline, a row of figures. */
const NO_HEADING = /[@/|$%]|www\.|\(\d{3}\)|\d{3}-\d{4}|^\d+$|,\s*\d{4}\b|^(?:contacts?|source|item|exhibits?)\b/i

/** "ARTICLE IV", "Article 2." of a contract: its title stands on the next line */
const ARTICLE = /^article\s+(?:[ivxlc]{1,7}|\d{1,2})[.:]?$/i
/** "4. CLOSING.", "Section 2.1 The Asset Purchase." end with a stop and are headings all the same. */
const NUMBERED = /^(?:(?:section|article)\s+)?(?:\d{1,2}(?:\.\d{1,2})?|[ivxlc]{1,7})[.:)]?\s+["“]?[A-ZÀ-Þ]/iu
/** "99.1 Press Release" is an exhibit in an item's list of them, where a contract has a section. */
const LISTED = /^\(?\d{1,3}\.\d{1,3}\b/

/**
 * The headings inside a section ("About Biotest"), each with what stands below it. Headlines over a press release are
 * none: they stand above all of it.
 */
export function partsOf(text: string, section: Section, paragraphs: readonly Paragraph[]): Part[] {
  if (section.type === 'cover' || section.type === 'signatures') return []
  const heads: Span[] = []
  let hadProse = section.type !== 'exhibit'
  for (const [i, paragraph] of paragraphs.entries()) {
    if (!hadProse) hadProse = isBelow(text, paragraph)
    else if (paragraph.start >= Math.max(section.body.start, heads.at(-1)?.end ?? 0)) {
      const head = headingAt(text, paragraphs, i)
      if (head && !(hasList(section) && LISTED.test(text.slice(head.start, head.start + 10)))) heads.push(head)
    }
  }
  return heads.map(({ start, end }, i) => {
    const until = heads[i + 1]?.start ?? section.end
    return { heading: text.slice(start, end).replace(/\s+/g, ' '), start, end: skipSpaceBack(text, start, until) }
  })
}

const hasList = ({ type, name }: Section): boolean => type === 'item' || name === 'Exhibit Index'

/** The heading that a paragraph is, an article's with its title; null where prose does not follow. */
function headingAt(text: string, paragraphs: readonly Paragraph[], at: number): Span | null {
  const own = paragraphs[at] as Paragraph
  const next = paragraphs[at + 1]
  if (!next) return null
  if (!isArticle(text, own)) return isHeading(text, own) && isBelow(text, next) ? own : null
  const below = paragraphs[at + 2]
  if (isBelow(text, next)) return own
  return below && isTitle(text, next) && isBelow(text, below) ? { start: own.start, end: next.end } : null
}

const isArticle = (text: string, { start, end, row }: Paragraph): boolean =>
  !row && end - start <= LONGEST_NUMBER && ARTICLE.test(text.slice(start, end))

const LONGEST_NUMBER = 20

function isHeading(text: string, { start, end, alone, marked, row }: Paragraph): boolean {
  if (!(alone || marked) || row || end - start > LONGEST) return false
  const own = text.slice(start, end)
  const isWhole =
    !/[.!?;,]$/.test(own) || FIRM_END.test(own) || (NUMBERED.test(own) && /^[^.]*(?:\d\.\d*[^.]*)?\.$/.test(own))
  return (marked || isTitleCase(own)) && isWhole && !NO_HEADING.test(own)
}

const isTitle = (text: string, { start, end, row }: Paragraph): boolean =>
  !row && end - start <= LONGEST && isTitleCase(text.slice(start, end))

/** Prose, but for a long entry of a table of contents. */
function isBelow(text: string, { start, end }: Paragraph): boolean {
  const own = text.slice(start, Math.min(end, start + 400))
  return isProse(own) && !LEADERS.test(own)
}

const LEADERS = /\.{4}|(?:\. ){4}/
