import type { Deal } from '../../domain/deal.ts'
import { type Document, HEADER_FIELDS } from '../../domain/document.ts'
import { writeValue } from '../../values/index.ts'
import type { Printer } from '../printer.ts'

/** Text that a person reads. */
export const terminal: Printer = {
  answer: (answer) => [answer.text, ...suggestions(answer.suggestions)].join('\n'),
  facts: (deals) => (deals.length > 0 ? deals.map(sheet).join('\n\n') : 'No deal is stated.'),
  sections: outline,
}

const suggestions = (all: readonly string[]): string[] =>
  all.length > 0 ? [`You could ask: ${all.map((one) => `“${one}”`).join(' · ')}`] : []

/** A deal as a sheet: parties, then every term with its quote and place. */
function sheet(deal: Deal): string {
  const lines = deal.terms.flatMap(({ kind, facts }) =>
    facts.map(
      ({ value, evidence }, at) =>
        `  ${(at === 0 ? kind : '').padEnd(18)}  ${at === 0 ? writeValue(value) : ''}\n${' '.repeat(22)}“${oneLine(evidence.quote)}” (${evidence.section}, ${evidence.filing})`,
    ),
  )
  return [deal.label, ...lines].join('\n')
}

/** A document as an outline: its header, then each section with its length and first words. */
function outline(document: Document): string {
  const header = HEADER_FIELDS.flatMap((name) => {
    const field = document.header[name]
    return field ? [`  ${name.padEnd(16)}  ${oneLine(field.value)}`] : []
  })
  const sections = document.sections.flatMap((section) => [
    `  ${section.name.padEnd(16)}  ${String(section.end - section.start).padStart(7)}  ${oneLine(section.title) || first(document.text.slice(section.body.start, section.body.end))}`,
    ...section.parts.map((part) => `  ${' '.repeat(27)}· ${oneLine(part.heading)}`),
    ...section.signers.map(({ name, title }) => `  ${' '.repeat(27)}· ${title ? `${name}, ${title}` : name}`),
  ])
  return [document.filing, ...header, ...(header.length > 0 ? [''] : []), ...sections].join('\n')
}

const FIRST = 60

const first = (text: string): string => {
  const line = oneLine(text)
  return line.length > FIRST ? `${line.slice(0, FIRST)}…` : line
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()
