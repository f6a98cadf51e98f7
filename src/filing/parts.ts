import type { Part, Section } from '../domain/document.ts'
import { isTitleCase } from './headline.ts'
import { skipSpaceBack } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { isProse } from './prose.ts'

const LONGEST = 100
/** "Inc." ends a heading, as in "About ImmunoGen, Inc."; other stops end sentences. */
const FIRM_END = /\b(?:Inc|Corp|Co|Ltd|S\.A|N\.V|plc)\.$/i
/** Whom to call, an address, a dateline, a row of figures. */
const NO_HEADING = /[@/|$%]|www\.|\(\d{3}\)|\d{3}-\d{4}|^\d+$|,\s*\d{4}\b|^(?:contacts?|source|item|exhibits?)\b/i

/**
 * The headings inside a section ("About Biotest"), each with what stands below it. Headlines over a press release are
 * none: they stand above all of it.
 */
export function partsOf(text: string, section: Section, paragraphs: readonly Paragraph[]): Part[] {
  if (section.type === 'cover' || section.type === 'signatures') return []
  const heads: Paragraph[] = []
  let hadProse = section.type !== 'exhibit'
  for (const [i, paragraph] of paragraphs.entries()) {
    if (!hadProse) hadProse = isBelow(text, paragraph)
    else if (paragraph.start >= section.body.start && isHeading(text, paragraph)) {
      const next = paragraphs[i + 1]
      if (next && isBelow(text, next)) heads.push(paragraph)
    }
  }
  return heads.map(({ start, end }, i) => {
    const until = heads[i + 1]?.start ?? section.end
    return { heading: text.slice(start, end).replace(/\s+/g, ' '), start, end: skipSpaceBack(text, start, until) }
  })
}

function isHeading(text: string, { start, end, alone, marked, row }: Paragraph): boolean {
  if (!(alone || marked) || row || end - start > LONGEST) return false
  const own = text.slice(start, end)
  return (marked || isTitleCase(own)) && (!/[.!?;,]$/.test(own) || FIRM_END.test(own)) && !NO_HEADING.test(own)
}

const isBelow = (text: string, { start, end }: Paragraph): boolean =>
  isProse(text.slice(start, Math.min(end, start + 400)))
