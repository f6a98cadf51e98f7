import type { Feedback } from '../../state/index.ts'
import type { Printer } from '../printer.ts'
import { oneLine } from './line.ts'
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
  feedback: (feedback) =>
    feedback.length > 0 ? feedback.map(judged).join('\n\n') : 'Nobody has said what they think of an answer.',
  sections: (documents) => documents.map(outline).join('\n\n'),
}

const judged = ({ at, verdict, person, reason, question, text }: Feedback): string =>
  [
    `${at} · ${verdict === 'helpful' ? 'helpful' : 'not right'} · ${person}`,
    `  asked: ${oneLine(question)}`,
    `  answered: ${oneLine(text.split('\n')[0] ?? '')}`,
    ...(reason ? [`  because: ${oneLine(reason)}`] : []),
  ].join('\n')

const suggestions = (all: readonly string[]): string[] =>
  all.length > 0 ? [`You could ask: ${all.map((one) => `“${one}”`).join(' · ')}`] : []
