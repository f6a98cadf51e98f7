import type { CalendarDate, Duration, Money, Percent, Place } from '../values/index.ts'
import { HEADER_FIELDS } from './document.ts'
import type { KnownCompany } from './library.ts'
import type { Term, Wanted } from './term.ts'

/**
 * What a question is after.
 * - `term`: what a deal says about one or more terms · `overview`: a deal as a whole
 * - `timeline`: what happened to a deal when
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
  | 'timeline'
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

/** One thing asked of a deal: a term, or the terms that one word may stand for ("price"). */
export interface Ask {
  readonly terms: readonly [Term, ...Term[]]
  readonly wants: Wanted | null
  /** Which sort of it is asked for: "development" milestones; null for all. */
  readonly sort: string | null
  /** That only vague words name it: "cost". A thread may mean another term. */
  readonly vague: boolean
}

/** A value as a question gives it; an amount may leave the currency out. */
export type AskedValue = Percent | CalendarDate | Duration | AskedAmount
export type AskedAmount = Omit<Money, 'currency'> & { readonly currency: string | null }

/** A bound that a question sets: "over $36 million", "after 2005", "not in 2006". */
export interface Condition {
  readonly is: 'over' | 'at_least' | 'under' | 'at_most' | 'equal' | 'other'
  readonly value: AskedValue
}

/** What may be asked of a cover besides the header fields. */
export const COVER_FIELDS = [...HEADER_FIELDS, 'signers', 'items', 'exhibits', 'filing'] as const

export type CoverField = (typeof COVER_FIELDS)[number]

export type Order = 'largest' | 'smallest' | 'latest' | 'earliest'

/** How a question was understood. */
export interface Reading {
  readonly question: string
  readonly intent: Intent
  readonly asks: readonly Ask[]
  /** What is wanted where no term is named: "how much?", "what rate?". */
  readonly wants: Wanted | null
  /** Terms that deals are asked for which lack them: "without royalties". */
  readonly lacking: readonly Term[]
  readonly companies: readonly KnownCompany[]
  /** Labels of the deals that are meant, as far as the question narrows them down; all where it does not. */
  readonly deals: readonly string[]
  /** That the question, or the thread before it, said which deals. */
  readonly narrowed: boolean
  /** Names of companies that no deal is known of, as they were typed. */
  readonly strangers: readonly string[]
  readonly conditions: readonly Condition[]
  /** Dates that the deal named was not made at, though the question says so. */
  readonly untrue: readonly CalendarDate[]
  /** What the question calls the agreements it asks for, lower case: "manufacturing agreements"; null where nothing. */
  readonly calling: string | null
  /** Values that the question takes for granted: "is the upfront $3 million?". */
  readonly claims: readonly AskedValue[]
  readonly payer: KnownCompany | null
  readonly payee: KnownCompany | null
  /** The company that the question says does or has something: "can Biotest opt in". */
  readonly holder: KnownCompany | null
  /** Where the rights are to hold that a question for several deals asks for: "licences in China". */
  readonly places: readonly Place[]
  /** What amounts are to be counted by: "target" of "per target"; null for any. */
  readonly basis: string | null
  /** ISO 4217, where the question asks for amounts in it. */
  readonly currency: string | null
  readonly order: Order | null
  /** How many rows were asked for: "top 5"; null where the question does not say. */
  readonly most: number | null
  /** That a sum or a mean is asked for: none is worked out. */
  readonly sums: boolean
  readonly cover: CoverField | null
  /** That the question speaks of the filing and not of the deal: "the SICOR filing". */
  readonly ofFiling: boolean
  /** That the question asks for a deal as a whole in so many words: "tell me about". */
  readonly spelledOut: boolean
  /** Words with content, lower case: what passages are looked for by. */
  readonly words: readonly string[]
  /** Words that nothing explains, as they were typed. */
  readonly unexplained: readonly string[]
  readonly corrections: readonly { readonly from: string; readonly to: string }[]
  /** What was taken over from the thread: "ImmunoGen – Biotest (2006-07-07)". */
  readonly carried: readonly string[]
}

/** All terms of a question, each once, in the order in which it names them. */
export const termsOf = ({ asks }: Pick<Reading, 'asks'>): Term[] => [...new Set(asks.flatMap((ask) => ask.terms))]
