import { describe, expect, it } from 'vitest'
import { findMoney, scaleOf } from '../../src/values/index.ts'

describe('the scale that a heading gives', () => {
  it.each([
    ['(in thousands)', 3],
    ['(in thousands, except per share data)', 3],
    ['($ in millions)', 6],
    ['(Dollars in millions)', 6],
    ['DOLLARS IN THOUSANDS, EXCEPT SHARE DATA', 3],
    ['(Amounts in thousands of U.S. dollars)', 3],
    ['(expressed in millions of Euros)', 6],
    ['(US$ in thousands)', 3],
    ['(in US$ millions)', 6],
    ['(in RMB millions)', 6],
    ['(amounts in billions)', 9],
    ['Statements of Income (unaudited, in thousands)', 3],
    ['Statements of Income\nIn millions', 6],
    ['(in $000s)', 3],
    ["(in 000's)", 3],
    ['(000s omitted)', 3],
    ['($000)', 3],
    ['paid in thousands of shares', 0],
    ['in thousands of cases', 0],
    ['in the thousands', 0],
    ['the fee was paid in millions', 0],
    ['$1,000', 0],
    ['File No. 000', 0],
    ['(000-12345)', 0],
    ['', 0],
  ])('%s: %i', (heading, scale) => expect(scaleOf(heading)).toBe(scale))
})

describe('sums below such a heading', () => {
  it.each([
    ['$ 1,500', 3, [1_500_000]],
    ['$1.5', 6, [1_500_000]],
    ['€2,250.5', 3, [2_250_500]],
    ['$1,500 $2,000', 3, [1_500_000, 2_000_000]],
    ['$5 million', 3, [5_000_000]],
    ['$0.25 per share', 3, [0.25]],
    ['$20 per ordinary share', 6, [20]],
    ['$5 per year', 6, [5_000_000]],
    ['$1,500', 0, [1500]],
    ['1,500 shares', 3, []],
  ])('%s at %i', (text, scale, amounts) =>
    expect(findMoney(text, { scale }).map(({ value }) => value.amount)).toEqual(amounts),
  )
})
