import type { Document } from '../../src/domain/document.ts'
import { type Span, within } from '../../src/domain/span.ts'

/** What is wrong with a document's spans, in words; nothing where all hold. */
export function invariants({ text, header, sections, sentences }: Document): string[] {
  const wrong: string[] = []
  const claim = (holds: boolean, what: string): void => {
    if (!holds) wrong.push(what)
  }
  for (const [name, { value, start, end }] of Object.entries(header)) {
    claim(value !== '' && text.slice(start, end) === value, `${name} is not where it says`)
  }
  const tight = ({ start, end }: Span): boolean => end > start && text.slice(start, end).trim().length === end - start
  const whole = { start: 0, end: text.length }
  for (const [i, section] of sections.entries()) {
    claim(within(section, whole) && tight(section), `${section.name} is no stretch of the text`)
    claim(section.start >= (sections[i - 1]?.end ?? 0), `${section.name} overlaps the section before`)
    claim(text.slice(sections[i - 1]?.end ?? 0, section.start).trim() === '', `something stands before ${section.name}`)
    claim(within(section.body, section) && section.body.end === section.end, `the body of ${section.name} lies outside`)
    for (const [j, part] of section.parts.entries()) {
      claim(within(part, section) && tight(part), `the part ${part.heading} lies outside`)
      claim(part.start >= (section.parts[j - 1]?.end ?? 0), `the part ${part.heading} overlaps the one before`)
    }
    for (const { name, start, end } of section.signers) {
      claim(within({ start, end }, section) && text.slice(start, end) === name, `${name} is not where it says`)
    }
  }
  claim(text.slice(sections.at(-1)?.end ?? 0).trim() === '', 'something stands below the last section')
  for (const [i, sentence] of sentences.entries()) {
    const section = sections[sentence.section]
    const part = sentence.part === null ? section : section?.parts[sentence.part]
    const before = sentences[i - 1]
    claim(tight(sentence), `sentence ${i} is empty or loose`)
    claim(
      part !== undefined && section !== undefined && within(sentence, section),
      `sentence ${i} lies outside its section`,
    )
    claim(part !== undefined && within(sentence, part), `sentence ${i} lies outside its part`)
    claim(sentence.start >= (before?.end ?? 0), `sentence ${i} overlaps the one before`)
    claim(sentence.paragraph >= (before?.paragraph ?? 0), `sentence ${i} counts paragraphs backwards`)
  }
  return wrong
}
