/**
 * How a company speaks of its own books: what is booked there is no term of a deal. For a kind's `unless`.
 * "We recognized $706 million for the upfront payment"; "The intangible asset balance … was $1.7 billion".
 */
export const BOOKS: readonly string[] = [
  '(recognized|recognised|recorded|recognizes|expensed|capitalized|capitalised|amortized|amortizing|deferred) (as)? (revenue|revenues)? (of)? (approximately)? {money}',
  'intangible asset',
  'amortization of',
  'deferred revenue (of|balance|was|related|associated)',
  '{money} ...6 deferred revenue',
  'revenue~ ...8 (increased|decreased|compared to|consisted of|was primarily|were primarily)',
  '(increase|decrease) in ...4 (revenue~|expense~)',
  '(revenue|income) of {money}',
  'fair value of the',
]
