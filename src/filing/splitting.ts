import type { Span } from '../domain/span.ts'
import { isClosing, isSpace, isStop } from './characters.ts'
import { skipSpace } from './lines.ts'
import { nextOf } from './next-of.ts'
import type { Paragraph } from './paragraphs.ts'
import { endsSentence } from './stops.ts'

/** How far a stop is looked at on either side: longer than any abbreviation, any name and verb. */
const REACH = 60

/** Splits paragraphs, handed over in order, into their sentences, in order; a row of a table is one. */
export function splitterOf(text: string): (paragraph: Paragraph) => Span[] {
  const nextStop = nextOf(text, '.?!')
  return (paragraph) => {
    const sentences: Span[] = []
    const until = paragraph.end
    let { start } = paragraph
    for (let at = start; !paragraph.row && at < until; ) {
      const stop = nextStop(at)
      at = stop
      while (at < until && isStop(text.charCodeAt(at))) at++
      let end = at
      while (end < until && isClosing(text.charCodeAt(end))) end++
      if (end >= until || !isSpace(text.charCodeAt(end))) continue
      const next = skipSpace(text, end, until)
      if (next < until && stopsAt(text, start, stop, end, next)) {
        sentences.push({ start, end })
        start = next
      }
    }
    if (start < until) sentences.push({ start, end: until })
    return sentences
  }
}

/** @param stop where the stop stands in the sentence from `start` on, up to `end` with what is closed after it */
function stopsAt(text: string, start: number, stop: number, end: number, next: number): boolean {
  const after = text.slice(next, next + REACH)
  if (text[stop] !== '.') {
    // "Yahoo! Inc."
    return /^["“‘'([]*[A-ZÀ-Þ\d$]/u.test(after) && !/^(?:Inc|Corp|Ltd|Co)\b/.test(after)
  }
  if (text[stop + 1] === '.' && end - stop > 1) return false
  return endsSentence(text.slice(Math.max(start, stop - REACH), stop), after, end - stop > 1)
}
