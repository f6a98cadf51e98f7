import type { Section, Sentence } from '../domain/document.ts'
import type { Line } from './lines.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { partsOf } from './parts.ts'
import type { Lined } from './sections.ts'
import { splitterOf } from './splitting.ts'

/** The sentences of all sections, in order, and the sections with their parts. */
export function sentencesIn(
  text: string,
  lines: readonly Line[],
  lined: readonly Lined[],
): { sections: Section[]; sentences: Sentence[] } {
  const sections: Section[] = []
  const sentences: Sentence[] = []
  const split = splitterOf(text)
  let paragraph = 0
  for (const one of lined) {
    const paragraphs = paragraphsIn(text, lines, one)
    const parts = partsOf(text, one.section, paragraphs)
    let part = -1
    for (const at of paragraphs) {
      while (parts[part + 1] && at.start >= (parts[part + 1]?.start ?? 0)) part++
      for (const { start, end } of split(at)) {
        sentences.push({ start, end, section: sections.length, part: part < 0 ? null : part, paragraph })
      }
      paragraph++
    }
    sections.push({ ...one.section, parts })
  }
  return { sections, sentences }
}

/** A heading is one paragraph, over however many lines; a body that goes on in the heading's line is read with it. */
function paragraphsIn(text: string, lines: readonly Line[], { section, head, next, until }: Lined): Paragraph[] {
  if (section.type !== 'item' || next === head) return fromStart(section, paragraphsOf(text, lines, head, until))
  const first = lines[head]
  const last = lines[next - 1]
  if (!first || !last) return []
  const heading: Paragraph = { start: first.start, end: last.end, row: true, marked: first.marked, alone: true }
  return [...fromStart(section, [heading]), ...paragraphsOf(text, lines, next, until)]
}

/** The first paragraph begins with its section, which may begin within a line. */
function fromStart({ start }: Section, paragraphs: Paragraph[]): Paragraph[] {
  const first = paragraphs[0]
  return first && first.start < start ? [{ ...first, start }, ...paragraphs.slice(1)] : paragraphs
}
