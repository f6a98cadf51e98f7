import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Found, findDates, findDurations, findMoney, findPercents } from '../../src/values/index.ts'

// Other people's cases: the English specifications of microsoft/Recognizers-Text (MIT, suites/LICENSE), without results that
// have no figure ("dollars", "percentage"), and of dates those that name a year: filings have no "next Tuesday".

interface Case {
  readonly input: string
  readonly results: readonly { readonly text: string; readonly value?: string; readonly unit?: string }[]
}

const suite = (name: string): Case[] =>
  JSON.parse(readFileSync(new URL(`suites/${name}.json`, import.meta.url), 'utf8'))

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, ' ').trim()

/** Inputs, or beginnings of inputs, that are read differently, with the reason. */
const DIFFERENT: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  currency: {
    'its quarterly operating profit improved to 361 million pounds':
      'pounds without a sign are a weight in filings, too',
    'it only cost thirteen dollars forty five': 'spoken prices are not written so',
    'It costs one dollar and one and one point': 'spoken prices are not written so',
    'It costs one dollar and two and three points': 'spoken prices are not written so',
    'It costs you 10 us dollar and me c $ 100 and fifty': 'spoken prices are not written so',
    'The subscription will increase to 17 USD 25': 'spoken prices are not written so',
    'They paid 75 USD million but': 'spoken prices are not written so',
    'It may need one kuai and five mao five': 'a spoken unit of the renminbi',
    'Do you think sen 100,000': 'a hundredth of the ringgit, or of the yen',
    '2 satoshis one day': 'no money of a filing',
    '1 $10 dollars bill': 'a bank note',
    '1 $ 10 dollars bill': 'a bank note',
  },
  percent: { 'just need minus five percent': 'no rate of a deal is negative' },
  'duration-extractor': {
    "I'll leave for twenty and four hours": 'nobody writes twenty-four so',
    "I'll leave for few hours": 'no figure',
    "I'll leave for a few minutes": 'no figure',
    "I'll leave for some days": 'no figure',
    "I'll leave for several days": 'no figure',
  },
  'duration-parser': {
    "I'll leave for twenty and four hours": 'nobody writes twenty-four so',
    'Can we wait another business day?': 'business days are read as days',
    "I'll be away for less than a couple of days": 'the bound is read apart from the length',
    "I'll leave for more than an hour": 'the bound is read apart from the length',
  },
  date: {},
}

/** Cents and pence are hundredths here and a unit of their own there. */
const HUNDREDTHS = /^[^$£]*\b(?:cents?|penny|pence)$/i

const finders: Readonly<Record<string, (text: string) => { text: string; figure: string }[]>> = {
  currency: (text) =>
    shown(
      text,
      findMoney(text),
      ({ amount }, own) => amount * (HUNDREDTHS.test(own) && !/dollar/i.test(own) ? 100 : 1),
    ),
  percent: (text) => shown(text, findPercents(text), ({ low, high }) => low ?? high ?? 0),
  'duration-extractor': (text) => shown(text, findDurations(text), () => 0),
  'duration-parser': (text) => shown(text, findDurations(text), ({ iso }) => iso),
  date: (text) => shown(text, findDates(text), () => 0),
}

function shown<T>(text: string, found: readonly Found<T>[], figure: (value: T, own: string) => number | string) {
  return found.map(({ start, end, value }) => {
    const own = text.slice(start, end)
    const told = figure(value, own)
    return { text: folded(own), figure: typeof told === 'number' ? String(Number(told.toFixed(6))) : told }
  })
}

describe.each([
  ['currency', 180, 165],
  ['percent', 20, 18],
  ['duration-extractor', 64, 58],
  ['duration-parser', 56, 51],
  ['date', 18, 17],
])('%s', (name, all, fewest) => {
  const cases = suite(name)
  const reasons = Object.keys(DIFFERENT[name] ?? {})
  const reasonOf = ({ input }: Case): string | undefined => reasons.find((beginning) => input.startsWith(beginning))

  it(`has its cases, of which at least ${fewest} hold`, () => {
    expect(cases.length).toBe(all)
    expect(cases.filter((one) => !reasonOf(one)).length).toBeGreaterThanOrEqual(fewest)
    expect(reasons.filter((beginning) => !cases.some(({ input }) => input.startsWith(beginning)))).toEqual([])
  })

  it.each(cases.map((one) => [one.input, one] as const))('%s', (input, one) => {
    const wanted = one.results.map(({ text, value }) => ({
      text: folded(text),
      figure: value === undefined ? '0' : /^[\d.]+%?$/.test(value) ? String(Number.parseFloat(value)) : value,
    }))
    const found = finders[name]?.(input)
    // One that is read alike after all is no exception any more.
    if (reasonOf(one)) expect(found).not.toEqual(wanted)
    else expect(found).toEqual(wanted)
  })
})
