import type { Printer } from '../printer.ts'
import { outline } from './outline.ts'
import { looseSheet, sheet } from './sheet.ts'

/** Text that a person reads. */
export const terminal: Printer = {
  answer: (answer) => [answer.text, ...suggestions(answer.suggestions)].join('\n'),
  steps: (_, steps) =>
    steps.map(({ step, said }) => `${step.padEnd(10)}  ${said.join(`\n${' '.repeat(12)}`) || '–'}`).join('\n'),
  facts: (deals, loose, explain) => {
    const sheets = [
      ...deals.map((deal) => sheet(deal, explain)),
      ...(loose.length > 0 ? [looseSheet(loose, explain)] : []),
    ]
    return sheets.length > 0 ? sheets.join('\n\n') : 'These filings state no deal.'
  },
  sections: (documents) => documents.map(outline).join('\n\n'),
}

const suggestions = (all: readonly string[]): string[] =>
  all.length > 0 ? [`You could ask: ${all.map((one) => `“${one}”`).join(' · ')}`] : []
