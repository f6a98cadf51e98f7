import type { Company } from './company.ts'
import type { Deal } from './deal.ts'
import type { Document } from './document.ts'
import type { Evidence } from './fact.ts'
import type { Term } from './term.ts'

/** A company as all filings together know it. */
export interface KnownCompany extends Company {
  /** Labels of the deals it is a party to; none where filings only mention it. */
  readonly deals: readonly string[]
  /** A sentence that names it: in a deal of its own if there is one. */
  readonly mention: Evidence
  /** Where its ticker stands; null where no filing gives it. */
  readonly tickerAt: Evidence | null
}

/** A thing by which people call a deal: "BT-062", "DM1". */
export interface KnownThing {
  readonly name: string
  readonly deals: readonly string[]
}

/** Everything that can be looked up. */
export interface Library {
  /** By label; labels sort as strings do. */
  readonly deals: readonly Deal[]
  /** By path. */
  readonly documents: readonly Document[]
  readonly terms: readonly Term[]
  readonly companies: readonly KnownCompany[]
  readonly things: readonly KnownThing[]
  /** Whether a word (lower case) occurs in any filing. */
  knows(word: string): boolean
  /** Whether a word (lower case) is only ever written with a capital: a name. */
  isName(word: string): boolean
  /** The sentences that speak most of these words, best first, of the named filings or of all. */
  passages(words: readonly string[], filings?: readonly string[]): readonly Evidence[]
}
