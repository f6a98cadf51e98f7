import { describe, expect, it } from 'vitest'
import { compareDurations, findDurations, writeDuration } from '../../src/values/index.ts'
import { duration } from '../../src/values/make.ts'

const found = (text: string): string[] =>
  findDurations(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${value.iso}`)

describe('lengths of time', () => {
  it.each([
    ["the agreement's five-year term", 'five-year = P5Y'],
    ['a term of five (5) years', 'five (5) years = P5Y'],
    ['thirty (30) days notice', 'thirty (30) days = P30D'],
    ['12 years after', '12 years = P12Y'],
    ['one subsequent three-year period', 'three-year = P3Y'],
    ['18 months', '18 months = P18M'],
    ['for a full year after', 'full year = P1Y'],
    ['the whole month', 'whole month = P1M'],
    ['a six-month period', 'six-month = P6M'],
    ['a 54-month revolving facility', '54-month = P54M'],
    ['within 45 days from', '45 days = P45D'],
    ['ten business days', 'ten business days = P10D'],
    ['two years and six months', 'two years and six months = P2Y6M'],
    ['two and a half years', 'two and a half years = P2.5Y'],
    ['within a year', 'a year = P1Y'],
    ['eight quarters', 'eight quarters = P24M'],
    ['the tenth anniversary of the sale', 'tenth anniversary = P10Y'],
    ['24 hours', '24 hours = PT24H'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it('reads both ends of a range', () =>
    expect(found('three to five years')).toEqual(['three = P3Y', 'five years = P5Y']))
})

describe('no length of time', () => {
  it.each([
    ['in the year 2005'],
    ['the fiscal year ended June 30'],
    ['for the twelve months ended March 31'],
    ['for the three and six months\n ended June 30'],
    ['in the first six months of 2022'],
    ['a 40-year-old man'],
    ['children 12 years and older'],
    ['60 years of age'],
    ['the 2005 year-end'],
    ['24 hours a day'],
    ['$5 million a year'],
    ['multi-year agreement'],
    ['full year results'],
    ['H2 2019'],
    [''],
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('written and compared', () => {
  it.each([
    ['P5Y', '5 years'],
    ['P1Y', '1 year'],
    ['P30D', '30 days'],
    ['P1Y6M', '1 year and 6 months'],
    ['PT24H', '24 hours'],
  ])('%s: %s', (iso, written) => expect(writeDuration(duration(iso))).toBe(written))

  it.each([
    ['P1Y', 'P12M', 0],
    ['P30D', 'P1Y', -1],
    ['P5Y', 'P54M', 1],
    ['P2W', 'P14D', 0],
  ])('%s with %s: %i', (a, b, order) => expect(Math.sign(compareDurations(duration(a), duration(b)))).toBe(order))
})
