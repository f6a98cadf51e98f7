import type { Answer } from '../domain/answer.ts'
import type { Deal } from '../domain/deal.ts'
import type { Document } from '../domain/document.ts'

/** How the command line prints what it has: every result is a run of whole lines without the last line break. */
export interface Printer {
  answer(answer: Answer): string
  /** Every fact of these deals. */
  facts(deals: readonly Deal[]): string
  /** The sections of one document. */
  sections(document: Document): string
}
