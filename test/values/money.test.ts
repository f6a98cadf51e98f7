import { describe, expect, it } from 'vitest'
import { compareMoney, findBareAmounts, findMoney, type Money, writeMoney } from '../../src/values/index.ts'
import { money } from '../../src/values/make.ts'

/** The text of each amount found and what it says, short: "5000000 EUR", "40000000 USD up_to per antigen target". */
function found(text: string): string[] {
  return findMoney(text).map(({ start, end, value }) => `${text.slice(start, end)} = ${short(value)}`)
}

function short({ amount, currency, bound, per }: Money): string {
  return `${amount} ${currency}${bound === 'exact' ? '' : ` ${bound}`}${per === null ? '' : ` per ${per}`}`
}

describe('amounts with their currency', () => {
  it.each([
    ['a technology access fee of \\$3 million', '$3 million = 3000000 USD'],
    ['five million Euros for these cGMP batches', 'five million Euros = 5000000 EUR'],
    ['a cash payment of 21.7 million Euros', '21.7 million Euros = 21700000 EUR'],
    ['a payment of $9,500,000 in cash', '$9,500,000 = 9500000 USD'],
    ['the sum of US$ 3,000,000', 'US$ 3,000,000 = 3000000 USD'],
    ['we paid us $0.5 million', '$0.5 million = 500000 USD'],
    ['a U.S. $5 million note', 'U.S. $5 million = 5000000 USD'],
    ['5 million U.S. dollars', '5 million U.S. dollars = 5000000 USD'],
    ['for $36m in cash', '$36m = 36000000 USD'],
    ['for $5mm in cash', '$5mm = 5000000 USD'],
    ['for €5M in cash', '€5M = 5000000 EUR'],
    ['for £1bn in cash', '£1bn = 1000000000 GBP'],
    ['for USD 3m in cash', 'USD 3m = 3000000 USD'],
    ['paid EUR 62.6 million', 'EUR 62.6 million = 62600000 EUR'],
    ['paid 5 million EUR', '5 million EUR = 5000000 EUR'],
    ['paid CHF 20 million', 'CHF 20 million = 20000000 CHF'],
    ['paid Fr. 20 for it', 'Fr. 20 = 20 CHF'],
    ['paid RMB 200 million', 'RMB 200 million = 200000000 CNY'],
    ['paid RMB¥200 million', 'RMB¥200 million = 200000000 CNY'],
    ['paid ¥6.0 billion', '¥6.0 billion = 6000000000 JPY'],
    ['paid NT$475 million', 'NT$475 million = 475000000 TWD'],
    ['paid HK$10 million', 'HK$10 million = 10000000 HKD'],
    ['paid C$16.4 million', 'C$16.4 million = 16400000 CAD'],
    ['paid A$4 million', 'A$4 million = 4000000 AUD'],
    ['each Class C $5 note', '$5 = 5 USD'],
    ['a par value of $.01', '$.01 = 0.01 USD'],
    ['a price of 50 cents', '50 cents = 0.5 USD'],
    ['3 dollars and 50 cents', '3 dollars and 50 cents = 3.5 USD'],
    ['one hundred million dollars', 'one hundred million dollars = 100000000 USD'],
    ['half a million dollars', 'half a million dollars = 500000 USD'],
    ['five million dollars ($5,000,000)', 'five million dollars ($5,000,000) = 5000000 USD'],
    ['a five (5) million dollar fee', 'five (5) million dollar = 5000000 USD'],
    ['120 MEUR', '120 MEUR = 120000000 EUR'],
    ['SEK 20 million', 'SEK 20 million = 20000000 SEK'],
    ['an amount of $1.005 million', '$1.005 million = 1005000 USD'],
    ['paid HK\\$10 million', 'HK\\$10 million = 10000000 HKD'],
    ['paid US\\$10 million', 'US\\$10 million = 10000000 USD'],
    ['paid Cdn$10 million', 'Cdn$10 million = 10000000 CAD'],
    ['paid $US10 million', '$US10 million = 10000000 USD'],
    ['paid (euro)5 million', '(euro)5 million = 5000000 EUR'],
    ['paid Euro 5,000,000', 'Euro 5,000,000 = 5000000 EUR'],
    ['paid Pounds Sterling 5 million', 'Pounds Sterling 5 million = 5000000 GBP'],
    ['paid Yen 6.0 billion', 'Yen 6.0 billion = 6000000000 JPY'],
    ['paid DM 5 million', 'DM 5 million = 5000000 DEM'],
    ['one and a half million dollars', 'one and a half million dollars = 1500000 USD'],
    ['one-half million dollars', 'one-half million dollars = 500000 USD'],
    ['a fee of $2 1/2 million', '$2 1/2 million = 2500000 USD'],
    [
      'Five Million and No/100 Dollars ($5,000,000.00)',
      'Five Million and No/100 Dollars ($5,000,000.00) = 5000000 USD',
    ],
    ['Twelve and 50/100 Dollars', 'Twelve and 50/100 Dollars = 12.5 USD'],
    ['Five Million Dollars and No Cents', 'Five Million Dollars and No Cents = 5000000 USD'],
    ['$5,000,000 (five million dollars)', '$5,000,000 (five million dollars) = 5000000 USD'],
    ['5 (five) million dollars', '5 (five) million dollars = 5000000 USD'],
  ])('%s', (text, expected) => expect(found(text)).toEqual([expected]))
})

describe('several amounts', () => {
  it.each([
    ['a fee of $5 million or $15 million', ['$5 million = 5000000 USD', '$15 million = 15000000 USD']],
    ['between $10 and $15 million', ['$10 = 10000000 USD', '$15 million = 15000000 USD']],
    ['$10 to $15 million', ['$10 = 10000000 USD', '$15 million = 15000000 USD']],
    ['$10-$15 million', ['$10 = 10000000 USD', '$15 million = 15000000 USD']],
    ['$10-15 million', ['$10 = 10000000 USD', '15 million = 15000000 USD']],
    ['5 to 10 million euros', ['5 = 5000000 EUR', '10 million euros = 10000000 EUR']],
    ['€200 million ($250 million)', ['€200 million = 200000000 EUR', '$250 million = 250000000 USD']],
    ['fees of $500 and $1 million', ['$500 = 500 USD', '$1 million = 1000000 USD']],
    ['$5 and 3 million shares', ['$5 = 5 USD']],
    ['$5, $10 and $15 million', ['$5 = 5000000 USD', '$10 = 10000000 USD', '$15 million = 15000000 USD']],
    ['$5, $10, or $15 million', ['$5 = 5000000 USD', '$10 = 10000000 USD', '$15 million = 15000000 USD']],
    ['$500, $750 and $1 million', ['$500 = 500 USD', '$750 = 750 USD', '$1 million = 1000000 USD']],
    ['$5, €10 and $15 million', ['$5 = 5 USD', '€10 = 10 EUR', '$15 million = 15000000 USD']],
    ['$5, $10 and then $15 million', ['$5 = 5 USD', '$10 = 10 USD', '$15 million = 15000000 USD']],
    ['10 RMB 20 USD', ['10 RMB = 10 CNY', '20 USD = 20 USD']],
    [
      '$75 million, $175 million and $105 million',
      ['$75 million = 75000000 USD', '$175 million = 175000000 USD', '$105 million = 105000000 USD'],
    ],
  ])('%s', (text, expected) => expect(found(text)).toEqual(expected))
})

describe('what bounds it', () => {
  it.each([
    ['up to $35.5 million', 'up_to'],
    ['of up to nearly $40 million', 'up_to'],
    ['up to an aggregate of $4.6 million', 'up_to'],
    ['up to an additional $8.0 million', 'up_to'],
    ['up to approximately $576.0 million', 'up_to'],
    ['as much as $5 million', 'up_to'],
    ['a maximum of $5 million', 'up_to'],
    ['not to exceed $5 million', 'up_to'],
    ['no more than $5 million', 'up_to'],
    ['up to \\$5 million', 'up_to'],
    ['$5 million or less', 'up_to'],
    ['at least $5 million', 'at_least'],
    ['a minimum of $5 million', 'at_least'],
    ['not less than $5 million', 'at_least'],
    ['shall be not  less than\n$12.50', 'at_least'],
    ['more than $5 million', 'at_least'],
    ['revenues in excess of $180 million', 'at_least'],
    ['over $5 million', 'at_least'],
    ['$5 million or more', 'at_least'],
    ['nearly $40 million', 'about'],
    ['approximately $1.8bn', 'about'],
    ['some $5 million', 'about'],
    ['~$5 million', 'about'],
    ['some of the $5 million', 'exact'],
    ['under the $300 million facility', 'exact'],
    ['an increase over the $5 million of last year', 'exact'],
    ['up to now, $5 million', 'exact'],
    ['a $5 million payment', 'exact'],
  ])('%s: %s', (text, bound) => expect(findMoney(text)[0]?.value.bound).toBe(bound))
})

describe('what it is per', () => {
  it.each([
    ['up to nearly $40 million per antigen target, and royalties', 'antigen target'],
    ['$1.86 per share of Common Stock', 'share'],
    ['$26 per share in cash', 'share'],
    ['for $229 in cash per Seagen share', 'Seagen share'],
    ['valued at about $98 a share', 'share'],
    ['$5 million per year', 'year'],
    ['$5 million per annum', 'year'],
    ['$5 million annually', 'year'],
    ['$5 million for each product', 'product'],
    ['$10 million in milestone payments per target', 'target'],
    ['up to $15.0 million in the aggregate for each subsequent indication', 'subsequent indication'],
    ['up to $185 million per product that results from it', 'product'],
    ['a purchase price per share of $1.86', 'share'],
    ['$3 million, and $40 million per target', null],
    ['$3 million and milestones per target', null],
    ['$3 million, per the agreement', null],
    ['up from $46,388,000 a year ago', null],
    ['$2,350/mo. for rack space', 'month'],
    ['$5 million for each of the parties', null],
    ['$5 million', null],
  ])('%s: %s', (text, per) => expect(findMoney(text)[0]?.value.per).toBe(per))
})

describe('no money', () => {
  it.each([
    ['36 million shares'],
    ['1,100 employees'],
    ['low double-digit millions'],
    ['an undisclosed amount of $[***] million'],
    ['3 million pounds of uranium'],
    ['they won 5 of the games'],
    ['AVE9633 and DM1 and DM4'],
    ['17 CFR 230.425'],
    ['(781) 769-4242'],
    ['July 7, 2006'],
    ['All 70 of us.'],
    ['I counted the dollars'],
    ['the Euro 5 standard'],
    ['the DM1 conjugate'],
    ['the euro fell 5 million times'],
    ['tens of millions of dollars'],
    ['fifty and no shares'],
    ['a few million dollars'],
    [''],
  ])('%s', (text) => expect(found(text)).toEqual([]))
})

describe('amounts without a currency', () => {
  it.each([
    ['milestones over 36 million', '36 million', 36000000, 'at_least'],
    ['over 36m', '36m', 36000000, 'at_least'],
    ['under 1bn', '1bn', 1000000000, 'up_to'],
    ['at least 1,500,000', '1,500,000', 1500000, 'at_least'],
    ['exactly five million', 'five million', 5000000, 'exact'],
  ])('%s', (text, span, amount, bound) => {
    const all = findBareAmounts(text)
    expect(all.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([
      [span, { amount, currency: null, bound }],
    ])
  })

  it.each([
    ['more than 36'],
    ['3 million shares'],
    ['169,670 newly-issued ordinary shares'],
    ['a Phase 2b trial'],
    ['Rule 12b-2'],
    ['over $36 million'],
    ['since 2005'],
    ['Form 8-K'],
  ])('not in %s', (text) => expect(findBareAmounts(text)).toEqual([]))
})

describe('written for a reader', () => {
  it.each([
    [money(3e6), '$3 million'],
    [money(35.5e6, 'USD', 'up_to'), 'up to $35.5 million'],
    [money(5e6, 'EUR'), '€5 million'],
    [money(20e6, 'CHF'), 'CHF 20 million'],
    [money(1.86, 'USD', 'exact', 'share'), '$1.86 per share'],
    [money(40e6, 'USD', 'up_to', 'antigen target'), 'up to $40 million per antigen target'],
    [money(9_500_000), '$9.5 million'],
    [money(500_000), '$500,000'],
    [money(1.35e9), '$1.35 billion'],
    [money(1_350_500_000), '$1,350.5 million'],
    [money(10_123_456), '$10,123,456'],
    [money(1.5), '$1.50'],
    [money(0.001), '$0.001'],
    [money(43e9, 'USD', 'about'), 'about $43 billion'],
    [money(1e6, 'GBP', 'at_least', 'year'), 'at least £1 million per year'],
    [money(475e6, 'TWD'), 'NT$475 million'],
    [money(200e6, 'CNY'), 'RMB 200 million'],
  ])('%o: %s', (value, written) => expect(writeMoney(value)).toBe(written))

  it.each([
    ['$3 million'],
    ['up to $35.5 million'],
    ['€5 million'],
    ['CHF 20 million'],
    ['RMB 200 million'],
    ['$1.86 per share'],
    ['up to $40 million per antigen target'],
    ['$10,123,456'],
    ['at least $1.50 per year'],
  ])('reads back what it wrote: %s', (written) =>
    expect(findMoney(written).map(({ value }) => writeMoney(value))).toEqual([written]),
  )
})

describe('compared', () => {
  it.each([
    [money(1), money(2), -1],
    [money(2, 'USD', 'up_to'), money(1), 1],
    [money(1), money(1, 'EUR'), null],
    [money(1), money(1, 'USD', 'exact', 'share'), null],
    [money(1, 'USD', 'exact', 'Share'), money(1, 'USD', 'exact', 'share'), 0],
  ])('%o with %o', (a, b, order) => expect(compareMoney(a, b)).toBe(order))
})
