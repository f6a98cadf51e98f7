import type { CalendarDate, Money, Percent } from '../values/index.ts'
import type { HeaderFieldName } from './document.ts'
import type { KnownCompany } from './library.ts'
import type { Term, Wanted } from './term.ts'

/**
 * What a question is after.
 * - `term`: what a deal says about one or more terms · `overview`: a deal as a whole
 * - `compare`: deals side by side · `list`: the deals that meet conditions · `rank`: the deals with the most or least
 * - `cover`: the filing itself: who signed, its form, its date · `open`: passages about words
 * - `stranger`: a company that no deal is known of · `choice`: what somebody will do or should do
 * - `greeting`, `thanks`, `help` · `lost`: words that nothing explains · `nothing`: no words at all
 */
export type Intent =
  | 'term'
  | 'overview'
  | 'compare'
  | 'list'
  | 'rank'
  | 'cover'
  | 'open'
  | 'stranger'
  | 'choice'
  | 'greeting'
  | 'thanks'
  | 'help'
  | 'lost'
  | 'nothing'

/** A bound that a question sets: "over $36 million", "after 2005". */
export interface Condition {
  readonly is: 'over' | 'at_least' | 'under' | 'at_most' | 'equal'
  readonly value: AskedValue
}

/** A value as a question gives it; an amount may leave the currency out. */
export type AskedValue = Percent | CalendarDate | (Omit<Money, 'currency'> & { readonly currency: string | null })

/** What may be asked of a cover besides the header fields. */
export type CoverField = HeaderFieldName | 'signers' | 'items' | 'exhibits' | 'filing'

export type Order = 'largest' | 'smallest' | 'latest' | 'earliest'

/** How a question was understood. */
export interface Reading {
  readonly question: string
  readonly intent: Intent
  /** The terms asked for; several where one word stands for several ("price") or the question names several. */
  readonly terms: readonly Term[]
  /** That one word stands for all of `terms`: the deal decides which is meant. */
  readonly eitherTerm: boolean
  /** That only vague words name the terms: "cost". A thread may mean another one. */
  readonly vague: boolean
  readonly wants: Wanted | null
  /** That the question asks for a deal as a whole in so many words: "tell me about". */
  readonly spelledOut: boolean
  readonly companies: readonly KnownCompany[]
  /** Labels of the deals that are meant, as far as the question narrows them down; all where it does not. */
  readonly deals: readonly string[]
  /** That the question, or the thread before it, said which deals. */
  readonly narrowed: boolean
  /** Names of companies that no deal is known of, as they were typed. */
  readonly strangers: readonly string[]
  readonly conditions: readonly Condition[]
  /** That deals are asked for which lack the terms: "without royalties". */
  readonly lacking: boolean
  readonly payer: KnownCompany | null
  readonly payee: KnownCompany | null
  readonly order: Order | null
  /** How many rows were asked for: "top 5"; null where the question does not say. */
  readonly most: number | null
  readonly cover: CoverField | null
  /** Words with content, lower case: what passages are looked for by. */
  readonly words: readonly string[]
  /** Words that nothing explains, as they were typed. */
  readonly unexplained: readonly string[]
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
  /** What was taken over from the thread: "ImmunoGen – Biotest (2006-07-07)". */
  readonly carried: readonly string[]
}
