/** A company or institution, under every name that a filing gives it. */
export interface Company {
  /** Full name: "Biotest AG". */
  readonly name: string
  /** What one says: "Biotest". */
  readonly short: string
  /** Every other way the filings write it, misspellings included. */
  readonly aliases: readonly string[]
  readonly ticker: string | null
}
