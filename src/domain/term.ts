import type { Shape } from '../values/index.ts'

/** What a question may want to know about a term, beyond the term itself. */
export type Wanted = 'amount' | 'rate' | 'number' | 'date' | 'length' | 'who' | 'yes_no'

/** One way in which people ask for a term. */
export interface Asked {
  /** Words of a question, in order: "technology access fee". */
  readonly words: string
  /** What these words want, where they want more than the term itself: a "renewal fee" is an amount. */
  readonly wants?: Wanted
  /** Which sort of the term they ask for: "development" milestones. */
  readonly sort?: string
  /** That they name the term only where nothing else in the question does: "cost", "compound". */
  readonly vague?: true
}

/** A kind of fact, as those see it who ask for it and who show it. Its rules are the business of `facts/` alone. */
export interface Term {
  /** The name in JSON: "upfront". */
  readonly kind: string
  /** What a reader sees: "upfront payment". */
  readonly label: string
  /** How people ask for it, in their words. */
  readonly asked: readonly (string | Asked)[]
  /** The shape that tells the term in full; facts of another shape only say something about it. */
  readonly figure: Shape
  /** Where an overview shows it, smallest first; comparisons show terms below 100 only. */
  readonly order: number
  /** That its words say what kind of agreement a deal is: "manufacturing agreements" are picked by it. */
  readonly namesAgreement?: true
  /** That it is a work that agreements are called after, whoever does it: "manufacturing". */
  readonly isActivity?: true
  /** That its date is the date of the deal; of several, the smallest number wins. */
  readonly datesDeal?: number
  /** That its date is the day on which the deal was done: what a later filing may report of it. */
  readonly completesDeal?: true
  /** That its values are the parties of the deal. */
  readonly namesParties?: true
  /** That sentences about another agreement state it too. */
  readonly spansAgreements?: true
  /** Kinds that a reader takes for this one: named where this one is not stated. */
  readonly besides?: readonly string[]
  /** That its words are places where rights hold. */
  readonly isPlace?: true
  /** That one party pays it to another, though it may be told in words or as a rate. */
  readonly paid?: true
  /** That it is a right which somebody may or may not use: what they will do is not for filings to say. */
  readonly isChoice?: true
  /** That its words name things by which people call a deal: "the DM1 contract". */
  readonly namesThings?: true
  /** That a sum of it is a size by which deals are ranked and filtered without saying of what. */
  readonly measuresDeal?: true
}
