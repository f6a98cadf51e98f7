import type { Span } from '../domain/span.ts'
import { skipSpace } from './lines.ts'
import type { Paragraph } from './paragraphs.ts'
import { endsSentence } from './stops.ts'

/** A stop with the quotes and brackets closed after it: "target.”", "year.)", "Why?" */
const STOP = /(?<![.?!])[.?!]+["”’'»)\]*_]*(?=\s)/g
/** How far a stop is looked at on either side: longer than any abbreviation, any name and verb. */
const REACH = 60

/** The sentences of a paragraph, in order; a row of a table is one. */
export function* splitSentences(text: string, paragraph: Paragraph): Generator<Span> {
  let start = paragraph.start
  if (!paragraph.row) {
    // The slice keeps the search inside the paragraph: a text without stops would be searched to its end every time.
    for (const stop of text.slice(start, paragraph.end).matchAll(STOP)) {
      const at = paragraph.start + stop.index
      const end = at + stop[0].length
      const next = skipSpace(text, end, paragraph.end)
      if (at >= start && next < paragraph.end && stopsAt(text, start, at, stop[0], next)) {
        yield { start, end }
        start = next
      }
    }
  }
  if (start < paragraph.end) yield { start, end: paragraph.end }
}

function stopsAt(text: string, start: number, at: number, stop: string, next: number): boolean {
  if (stop.startsWith('..')) return false
  const after = text.slice(next, next + REACH)
  if (stop.startsWith('.')) return endsSentence(text.slice(Math.max(start, at - REACH), at), after, stop.length > 1)
  // "Yahoo! Inc."
  return /^["“‘'([]*[A-ZÀ-Þ\d$]/u.test(after) && !/^(?:Inc|Corp|Ltd|Co)\b/.test(after)
}
