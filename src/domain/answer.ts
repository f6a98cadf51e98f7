import type { Fact } from './fact.ts'
import type { Span } from './span.ts'

/**
 * - `answered`: the filings state it, and the citations prove it
 * - `not_disclosed`: the deal is known, but the filings do not state what was asked
 * - `no_such_deal`: nothing indexed is about the company that was named
 * - `ambiguous`: more than one deal or term fits; every candidate is named with its value
 * - `passages`: no fact answers it; the best passages are quoted
 * - `not_a_deal_question`: greetings, what no filing could answer, and what was not understood
 */
export const STATUSES = [
  'answered',
  'not_disclosed',
  'no_such_deal',
  'ambiguous',
  'passages',
  'not_a_deal_question',
] as const

export type Status = (typeof STATUSES)[number]

/** A verbatim quote and where it stands. `quote` is the slice of the filing's plain text. */
export interface Citation extends Span {
  readonly filing: string
  readonly section: string
  readonly quote: string
  /** The filing's address at the SEC, where known. */
  readonly url: string | null
  /** That it says once more what the quote before it says: the item's press release. */
  readonly repeats: boolean
  /** Where it stands, for a reader: "ImmunoGen, Inc. · Form 8-K, Item 5 · May 8, 2000". */
  readonly source: string
}

/** A table of an answer: every row as long as `columns`. */
export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** An answer, ready for any surface to lay out. No markup in any of its strings. */
export interface Answer {
  /** As it was asked. */
  readonly question: string
  readonly status: Status
  /** The answer in one line that a person could forward. */
  readonly lead: string
  /** The whole answer as plain text a person reads: lead, notes, table, quotes with their sources, how it was read. */
  readonly text: string
  /** What qualifies it, and what was left out: one line each. */
  readonly notes: readonly string[]
  readonly table: Table | null
  readonly citations: readonly Citation[]
  readonly facts: readonly Fact[]
  /** Label of the one deal it is about, else null. */
  readonly deal: string | null
  /** Name of the kind of fact that was asked for, else null. */
  readonly field: string | null
  /** How the question was understood, corrections of spelling included; "" where there was nothing to understand. */
  readonly readAs: string
  /** Words that were spelled right, as they were typed and as they were read. */
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
  /** Questions that would be answered; where several deals or terms fit, one for each. */
  readonly suggestions: readonly string[]
}
