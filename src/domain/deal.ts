import type { CalendarDate } from '../values/index.ts'
import type { Company } from './company.ts'
import type { Fact } from './fact.ts'

/** A company with the part that it plays in a deal: "licensee"; null where the filings do not tell. */
export interface Party extends Company {
  readonly role: string | null
}

/** One thing that is stated about a deal, with every place that states it: the item's body first, then exhibits. */
export interface DealTerm {
  readonly kind: string
  /** Never empty; the first is the one to quote. All have the same value. */
  readonly facts: readonly [Fact, ...Fact[]]
}

/** A deal: what one or more filings state about one agreement between the same parties. */
export interface Deal {
  /** "ImmunoGen – Biotest (2006-07-07)": the filer first; unique in a library. */
  readonly label: string
  readonly parties: readonly Party[]
  /** When it was made, or else announced or reported; null where nothing tells. */
  readonly date: CalendarDate | null
  readonly terms: readonly DealTerm[]
  /** The filings that tell of it, oldest first. */
  readonly filings: readonly string[]
}
