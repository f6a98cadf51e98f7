import type { types } from '@slack/bolt'
import type { Citation } from '../../domain/answer.ts'
import { cut, line, link, prose } from './escape.ts'
import { CONTEXT_CHARACTERS, context, richText, run, weight } from './message.ts'

/** More than a dozen quotes are not read; the table above them has the values. */
const QUOTES = 12

/** How long a quote may be, by how many there are: a single one whole, several so that they can be compared. */
function quoteCharacters(count: number): number {
  if (count <= 2) return 3_000
  return count <= 6 ? 900 : 400
}

/**
 * Each quote verbatim with its source below it, as many as there is room for, and how many are left out. Of a quote that
 * says once more what the one before it says, the source alone.
 */
export function quoteBlocks(
  citations: readonly Citation[],
  room: { readonly blocks: number; readonly characters: number },
): types.KnownBlock[] {
  const different = distinct(citations)
  const longest = quoteCharacters(different.length)
  const blocks: types.KnownBlock[] = []
  let shown = 0
  let characters = room.characters - weight([left(different.length)])
  for (const citation of different.slice(0, QUOTES)) {
    const pair = citation.repeats ? [source(citation)] : [quote(citation, longest), source(citation)]
    characters -= weight(pair)
    if (characters < 0 || blocks.length + pair.length > room.blocks - 1) break
    blocks.push(...pair)
    shown += 1
  }
  return shown < different.length ? [...blocks, left(different.length - shown)] : blocks
}

/** The same sentence may prove several values, and a section repeat it: each is shown once. */
function distinct(citations: readonly Citation[]): Citation[] {
  const key = (one: Citation): string =>
    one.repeats ? `${one.filing} ${one.section}` : `${one.filing} ${one.start} ${one.end}`
  return [...new Map(citations.map((one) => [key(one), one])).values()]
}

/** The quote without the line breaks of the filing's page width, otherwise as it stands; in an element without markup. */
function quote(citation: Citation, longest: number): types.RichTextBlock {
  return richText({ type: 'rich_text_quote', elements: [run(cut(prose(citation.quote), longest))] })
}

function source(citation: Citation): types.ContextBlock {
  const label = line(citation.source) || line(`${citation.filing} · ${citation.section}`) || '–'
  return context(`${citation.repeats ? 'also ' : ''}${link(citation.url, label, CONTEXT_CHARACTERS / 2)}`)
}

function left(count: number): types.ContextBlock {
  return context(`${count} more ${count === 1 ? 'quote' : 'quotes'} not shown. Ask about one deal to read its own.`)
}
