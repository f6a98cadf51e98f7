import { describe, expect, it } from 'vitest'
import { compareValues, sameValue, type Value, writeValue } from '../../src/values/index.ts'
import { date, duration, money, name, percent, text } from '../../src/values/make.ts'

describe('written', () => {
  it.each<[Value, string]>([
    [money(3e6), '$3 million'],
    [percent(6, 10), '6% to 10%'],
    [date('2006-07-07'), 'July 7, 2006'],
    [duration('P5Y'), '5 years'],
    [name('Biotest AG', 'licensee'), 'Biotest AG'],
    [text('exclusive'), 'exclusive'],
  ])('%o: %s', (value, written) => expect(writeValue(value)).toBe(written))
})

describe('the same', () => {
  it.each<[Value, Value, boolean]>([
    [money(3e6), money(3e6), true],
    [money(3e6), money(3e6, 'USD', 'up_to'), false],
    [money(3e6), money(3e6, 'EUR'), false],
    [money(3, 'USD', 'exact', 'Share'), money(3, 'USD', 'exact', 'share'), true],
    [percent(5), percent(5, 6), false],
    [date('2008', 'year'), date('2008', 'early'), false],
    [duration('P1Y'), duration('P1Y'), true],
    [duration('P12M'), duration('P1Y'), true],
    [name('ImmunoGen, Inc.', null), name('IMMUNOGEN INC', null), true],
    [name('Alector, Inc.', null), name('Alector LLC', null), false],
    [name('Biotest AG', null), name('Biotest AG', 'licensee'), false],
    [text('Exclusive\n license'), text('exclusive license'), true],
    [text('exclusive'), text('non-exclusive'), false],
    [text('Biotest'), name('Biotest', null), false],
  ])('%o and %o: %s', (a, b, same) => expect(sameValue(a, b)).toBe(same))
})

describe('compared', () => {
  it.each<[Value, Value, number | null]>([
    [money(1), money(2), -1],
    [money(1), money(1, 'EUR'), null],
    [money(1), percent(1), null],
    [text('a'), text('b'), null],
    [name('A', null), name('B', null), null],
    [date('2006-07-07'), date('2007-04-30'), -1],
    [duration('P5Y'), duration('P5Y'), 0],
  ])('%o with %o', (a, b, order) => expect(compareValues(a, b)).toBe(order))
})
