import { describe, expect, test } from 'vitest'
import { meets } from '../../src/answer/conditions.ts'
import type { AskedValue, Condition } from '../../src/domain/reading.ts'
import type { Value } from '../../src/values/index.ts'
import { date, duration, money, percent, text } from '../../src/values/make.ts'

const amount = (figure: number, currency: string | null = null): AskedValue => ({
  type: 'money',
  amount: figure,
  currency,
  bound: 'exact',
  per: null,
})

describe('a value and a condition on it', () => {
  test.each<[string, Value, Condition['is'], AskedValue, boolean | null]>([
    ['$40m over 36m', money(40e6), 'over', amount(36e6), true],
    ['$36m over 36m', money(36e6), 'over', amount(36e6), false],
    ['$36m at least 36m', money(36e6), 'at_least', amount(36e6), true],
    ['$40m under 36m', money(40e6), 'under', amount(36e6), false],
    ['$36m at most 36m', money(36e6), 'at_most', amount(36e6), true],
    ['$36m not 36m', money(36e6), 'other', amount(36e6), false],
    ['€5m over $1m: not to be compared', money(5e6, 'EUR'), 'over', amount(1e6, 'USD'), null],
    ['€5m over 1m of no currency', money(5e6, 'EUR'), 'over', amount(1e6), true],
    ['words over an amount: not to be compared', text('royalties'), 'over', amount(1), null],
    ['5–12 % over 10 %', percent(5, 12), 'over', percent(10), true],
    ['5–12 % under 10 %', percent(5, 12), 'under', percent(10), true],
    ['5 % over 10 %', percent(5), 'over', percent(10), false],
    ['five years is ten years', duration('P5Y'), 'equal', duration('P10Y'), false],
    ['twelve months is one year', duration('P12M'), 'equal', duration('P1Y'), true],
    ['July 7, 2006 after 2005', date('2006-07-07'), 'over', date('2005', 'year'), true],
    ['July 7, 2006 after 2006', date('2006-07-07'), 'over', date('2006', 'year'), false],
    ['July 7, 2006 since 2006', date('2006-07-07'), 'at_least', date('2006', 'year'), true],
    ['July 7, 2006 before 2006', date('2006-07-07'), 'under', date('2006', 'year'), false],
    ['July 7, 2006 in July 2006', date('2006-07-07'), 'equal', date('2006-07', 'month'), true],
    ['July 7, 2006 not in 2006', date('2006-07-07'), 'other', date('2006', 'year'), false],
    ['a date and an amount: not to be compared', date('2006-07-07'), 'equal', amount(2006), null],
  ])('%s', (_, value, is, bound, met) => expect(meets(value, { is, value: bound })).toBe(met))
})
