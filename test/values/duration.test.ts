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
    ['a Five-Year Term', 'Five-Year = P5Y'],
    ['for THIRTY (30) DAYS', 'THIRTY (30) DAYS = P30D'],
    ['ten (10) Business Days', 'ten (10) Business Days = P10D'],
    ['ten years from first commercial sale', 'ten years = P10Y'],
    ['10 (ten) years', '10 (ten) years = P10Y'],
    ['one and one-half years', 'one and one-half years = P1.5Y'],
    ['a two-and-a-half-year option', 'two-and-a-half-year = P2.5Y'],
    ['a 2 1/2-year term', '2 1/2-year = P2.5Y'],
    ['1½ years', '1½ years = P1.5Y'],
    ['a period of twelve calendar months', 'twelve calendar months = P12M'],
    ['four consecutive fiscal quarters', 'four consecutive fiscal quarters = P12M'],
    ['each of five contract years', 'five contract years = P5Y'],
    ['extended by an additional year', 'an additional year = P1Y'],
    ['two additional years', 'two additional years = P2Y'],
    ['one full year of service', 'one full year = P1Y'],
    ['for full year.', 'full year = P1Y'],
    ['up to three additional five-year renewal terms', 'five-year = P5Y'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))

  it('reads both ends of a range', () =>
    expect(found('three to five years')).toEqual(['three = P3Y', 'five years = P5Y']))

  it('reads both ends of a range whose first hangs on its hyphen', () =>
    expect(found('a three- to five-year term')).toEqual(['three = P3Y', 'five-year = P5Y']))
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
    ['guidance for full year 2008'],
    ['guidance for full year results'],
    ['TWELVE MONTHS ENDED JUNE 30, 2000'],
    ['the six-month period ended June 30'],
    ['601 Second Street'],
    ['Kansas City, 12 MO'],
    ['2H 2022'],
    ['Phase 1/2 years'],
    ['several years'],
    ['a few days'],
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
