import { describe, expect, it } from 'vitest'
import { comparePercent, findPercents, type Percent, writePercent } from '../../src/values/index.ts'
import { percent } from '../../src/values/make.ts'

type Row = [text: string, span: string, low: number | null, high: number | null, bound?: Percent['bound']]

const ROWS: Row[] = [
  ['a royalty of 6% on sales', '6%', 6, 6],
  ['royalties of 6% to 10% on sales', '6% to 10%', 6, 10],
  ['royalties of 6 to 10 percent', '6 to 10 percent', 6, 10],
  ['royalties of 5-12%', '5-12%', 5, 12],
  ['royalties between 5% and 10%', '5% and 10%', 5, 10],
  ['50 per cent of profits', '50 per cent', 50, 50],
  ['five percent (5%) of net sales', 'five percent (5%)', 5, 5],
  ['twenty-five percent of profits', 'twenty-five percent', 25, 25],
  ['6.000% Senior Notes', '6.000%', 6, 6],
  ['royalties of up to 12%', '12%', null, 12, 'up_to'],
  ['less than one percent', 'one percent', null, 1, 'up_to'],
  ['at least 50% of the shares', '50%', 50, null, 'at_least'],
  ['not less than 25%', '25%', 25, null, 'at_least'],
  ['approximately 3% of the shares', '3%', 3, 3, 'about'],
  ['low single-digit royalties', 'low single-digit', 1, 3],
  ['a mid-single-digit percentage of sales', 'mid-single-digit percentage', 4, 6],
  ['high single digits to low-teens', 'high single digits to low-teens', 7, 13],
  ['mid-teens to low twenties', 'mid-teens to low twenties', 14, 23],
  ['low double-digit royalties', 'low double-digit', 10, 13],
  ['the low doubledigit percentages', 'low doubledigit percentages', 10, 13],
  ['in the low-to-mid-teen percentages', 'low-to-mid-teen percentages', 10, 16],
  ['low to high single digit royalties', 'low to high single digit', 1, 9],
  ['between mid- and high-single digits', 'mid- and high-single digits', 4, 9],
  ['a mid-single-digit rate to a low-double-digit rate', 'mid-single-digit rate to a low-double-digit', 4, 13],
  ['royalties up to the mid-teens', 'mid-teens', null, 16, 'up_to'],
  ['double-digit royalties', 'double-digit', 10, null],
  ['single-digit royalties', 'single-digit', 1, 9],
  ['single to double digit royalties', 'single to double digit', 1, null],
  ['high single to low double digit royalties', 'high single to low double digit', 7, 13],
  ['between low- and midsingle digits', 'low- and midsingle digits', 1, 6],
  ['low-mid single digit royalties', 'low-mid single digit', 1, 6],
  ['from the low teens up to the low twenties', 'low teens up to the low twenties', 10, 23],
  ['the range of the mid-30s to the mid-40s', 'mid-30s to the mid-40s', 34, 46],
  ['a royalty in teen percentages', 'teen percentages', 10, 19],
  ['mid-double-digit royalties', 'mid-double-digit', 10, null],
  ['from 10% up to a maximum of 15%', '10% up to a maximum of 15%', 10, 15],
  ['ten percent (10%) to fifteen percent (15%)', 'ten percent (10%) to fifteen percent (15%)', 10, 15],
  ['one-half of one percent', 'one-half of one percent', 0.5, 0.5],
  ['3/8 of 1% of the loan', '3/8 of 1%', 0.375, 0.375],
  ['6 1/4% Convertible Notes', '6 1/4%', 6.25, 6.25],
  ['6½% Notes', '6½%', 6.5, 6.5],
  ['seven and four-tenths percent (7.40%)', 'seven and four-tenths percent (7.40%)', 7.4, 7.4],
  ['fifty (50%) percent of profits', 'fifty (50%) percent', 50, 50],
  ['15 (fifteen) percent', '15 (fifteen) percent', 15, 15],
]

describe('percentages and bands', () => {
  it.each<Row>(ROWS)('%s', (text, span, low, high, bound = 'exact') =>
    expect(findPercents(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      [span, { type: 'percent', low, high, bound }],
    ]),
  )
})

describe('several', () => {
  it.each([
    ['from 60% to 55%', ['60%', '55%']],
    ['increased the rate from 1.56% to 2.06%', ['1.56%', '2.06%']],
    ['10% or 15%', ['10%', '15%']],
    ['60%, 25% and 0%', ['60%', '25%', '0%']],
    ['10% of sales up to 15% of profits', ['10%', '15%']],
    ['6% and 1/2 of 1%', ['6%', '1/2 of 1%']],
  ])('%s', (text, spans) => expect(findPercents(text).map(({ start, end }) => text.slice(start, end))).toEqual(spans))
})

describe('no percentage', () => {
  it.each([
    ['an increase of 2 percentage points'],
    ['in their teens'],
    ['in his mid-twenties'],
    ['double-digit growth'],
    ['low double-digit millions'],
    ['a small percentage'],
    ['a tiered percentage'],
    ['a percentage in the teens'],
    ['in her mid-20s'],
    ['one-half of one share'],
    ['Phase 1/2 of the trial'],
    ['the low five digits'],
    ['a single digital platform'],
    ['50 basis points'],
    ['the mid-Atlantic states'],
    ['http://x.com/?q=30%25'],
    [''],
  ])('%s', (text) => expect(findPercents(text)).toEqual([]))
})

describe('written and compared', () => {
  it.each([
    [percent(50), '50%'],
    [percent(6, 10), '6% to 10%'],
    [{ ...percent(1, 12, 'up_to'), low: null }, 'up to 12%'],
    [{ ...percent(5, 5, 'at_least'), high: null }, 'at least 5%'],
    [percent(3, 3, 'about'), 'about 3%'],
  ])('%o: %s', (value, written) => expect(writePercent(value)).toBe(written))

  it.each([
    [percent(5), percent(6), -1],
    [percent(5, 12), percent(6, 12), -1],
    [percent(5), percent(5), 0],
    [{ ...percent(5), high: null }, { ...percent(5), low: null }, null],
  ])('%o with %o', (a, b, order) => expect(comparePercent(a, b)).toBe(order))
})
