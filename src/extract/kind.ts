import type { Term } from '../domain/term.ts'
import type { Value } from '../values/index.ts'

/**
 * One way in which filings state a fact.
 *
 * The value is the phrase's own slot (`{money}`), or what it captures (`<…>`), or what `value` says. Party slots named
 * `payer` and `payee` say who pays whom; in a kind of names, every named party slot states a party in that role.
 */
export interface Rule {
  readonly says: string
  /** What the sentence states where its words are no figure: "share equally" is 50 %. */
  readonly value?: Value
  /** What qualifies the value: "development". */
  readonly of?: string
  /** A sentence that says this does not state it, for all that. */
  readonly unless?: string
  /** That the words only say that there is one, and leave out what it is: "a further fee". */
  readonly leavesOut?: true
  /** That its value may say another thing, too: "On March 29 we entered into and closed" is two dates in one. */
  readonly shares?: true
  /** Words by which every other reading of the same value counts as nearer: for a rule that says less than its rivals. */
  readonly handicap?: number
}

/** A kind of fact: what it is, how people ask for it, how filings say it. */
export interface FactKind extends Term {
  readonly rules: readonly Rule[]
  /** What no rule of the kind may read: sentences that say this. */
  readonly unless?: readonly string[]
  /** Words in the evidence that say which sort of the kind it is: "development", "sales". */
  readonly sorts?: readonly string[]
  /** Words by which every other kind's claim to a value counts as nearer: for kinds that take what no other wants. */
  readonly handicap?: number
  /** It only takes values that are no fact, so that no other kind does. */
  readonly statesNothing?: true
}

/** A text, and every value of the kind that it states. «…» marks the evidence, one for each value, in order. */
export interface Case {
  readonly text: string
  readonly states: readonly Value[]
}
