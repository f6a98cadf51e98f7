import type { Answer } from '../domain/answer.ts'
import type { Deal } from '../domain/deal.ts'
import type { Step } from '../domain/desk.ts'
import type { Document } from '../domain/document.ts'
import type { Fact } from '../domain/fact.ts'
import type { Feedback } from '../state/index.ts'

/** How the command line prints what it has: every result is a run of whole lines without the last line break. */
export interface Printer {
  /** An answer from these deals. */
  answer(answer: Answer, deals: readonly Deal[]): string
  /** How a question was read, above its answer. */
  steps(question: string, steps: readonly Step[]): string
  /** Every fact of these deals, and the facts that belong to no deal; where `explain`, which rule read each. */
  facts(deals: readonly Deal[], loose: readonly Fact[], explain: boolean): string
  /** What people thought of answers. */
  feedback(feedback: readonly Feedback[]): string
  /** The sections of these documents. */
  sections(documents: readonly Document[]): string
}

/** Every fact with the label of its deal, or null; in the order of the deals and their terms. */
export const factsOf = (deals: readonly Deal[], loose: readonly Fact[]): [Fact, string | null][] => [
  ...deals.flatMap((deal) =>
    deal.terms.flatMap((term) => term.facts.map((fact): [Fact, string | null] => [fact, deal.label])),
  ),
  ...loose.map((fact): [Fact, string | null] => [fact, null]),
]
