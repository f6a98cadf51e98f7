import { describe, expect, test } from 'vitest'
import { joinDeals } from '../../src/deals/index.ts'
import type { Deal } from '../../src/domain/deal.ts'
import { extractFacts } from '../../src/extraction.ts'
import { FACT_KINDS } from '../../src/facts/index.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { writeValue } from '../../src/values/index.ts'

function dealsOf(files: Readonly<Record<string, string>>): Deal[] {
  const tellings = Object.entries(files).map(([name, text]) => {
    const read = readFiling(name, new TextEncoder().encode(text))
    if (isRefusal(read)) throw new Error(read.refused)
    return extractFacts(read)
  })
  return joinDeals(tellings, FACT_KINDS)
}

const COVER = `FORM 8-K

Date of Report (Date of earliest event reported): March 3, 2014

ACME PHARMA, INC.
(Exact name of registrant as specified in its charter)

`
const ITEM = `${COVER}Item 1.01 Entry into a Material Definitive Agreement.

On March 3, 2014, Acme Pharma, Inc. ("Acme") and Beta AG entered into a license agreement that grants Beta AG exclusive rights to use Acme's Linker technology. Under the agreement, Acme will receive a $12 million upfront payment.
`
const TWO = `${ITEM}
On March 3, 2014, Acme Pharma, Inc. also entered into a supply agreement with Gamma Corp. Under the supply agreement, Acme will pay Gamma Corp. $4 million for the supply of drug substance.
`
const RELEASE = `${ITEM}
Item 9.01 Financial Statements and Exhibits.

Exhibit 99.1 Press release of Acme Pharma, Inc. dated March 3, 2014

EXHIBIT 99.1

FOR IMMEDIATE RELEASE

BOSTON, March 3, 2014 - Acme Pharma, Inc. (Nasdaq: ACME) and Beta AG today announced a license agreement. Under the agreement, Acme will receive a $12 million upfront payment.
`
const AGAIN = ITEM.replace(
  'Date of Report (Date of earliest event reported): March 3, 2014',
  'Date of Report (Date of earliest event reported): March 5, 2014',
)
const LATER = ITEM.replaceAll('March 3, 2014', 'June 9, 2016').replace('$12 million', '$20 million')
const MERGER = `${COVER}Item 1.01 Entry into a Material Definitive Agreement.

On March 3, 2014, Acme Pharma, Inc. ("Acme") entered into an Agreement and Plan of Merger (the "Merger Agreement") by and among Acme, Birch Acquisition Corporation, a wholly owned subsidiary of Acme ("Sub I"), Birch Acquisition LLC ("Sub II"), Omega Software, Inc. ("Omega") and First Bank, N.A., as escrow agent. The merger is subject to customary closing conditions.
`
const CLOSED = `${COVER.replace('March 3, 2014', 'June 12, 2014')}Item 2.01 Completion of Acquisition or Disposition of Assets.

On June 12, 2014, Acme Pharma, Inc. ("Acme") completed its acquisition of Omega Software, Inc. ("Omega") pursuant to the Agreement and Plan of Merger (the "Merger Agreement") by and among Acme, Birch Acquisition Corporation ("Sub I"), Birch Acquisition LLC ("Sub II"), Omega and First Bank, N.A., as escrow agent.
`
const LONG_AFTER = CLOSED.replaceAll('June 12, 2014', 'June 12, 2019')
const OTHER_PAPER = CLOSED.replace('Agreement and Plan of Merger (the "Merger Agreement")', 'Asset Purchase Agreement')
const VEHICLE_ALONE = `${COVER}Item 1.01 Entry into a Material Definitive Agreement.

On March 3, 2014, Acme Pharma, Inc. ("Acme") entered into an asset purchase agreement with Birch Acquisition Corporation.
`
const MANY = `${COVER}Item 1.01 Entry into a Material Definitive Agreement.

On March 3, 2014, Acme Pharma, Inc. ("Acme") entered into a license agreement with Beta AG, Gamma Corp., Delta Ltd. and Omega Software, Inc.
`
const NONE = `${COVER}Item 5.02 Departure of Directors.

On March 3, 2014, the board of directors of Acme Pharma, Inc. accepted the resignation of its treasurer.
`

describe('the deals of filings', () => {
  test.each<[string, Readonly<Record<string, string>>, readonly string[]]>([
    ['one agreement', { 'a.txt': ITEM }, ['Acme – Beta (2014-03-03)']],
    ['one agreement and its press release', { 'a.txt': RELEASE }, ['Acme – Beta (2014-03-03)']],
    [
      'two agreements with different parties',
      { 'a.txt': TWO },
      ['Acme – Beta (2014-03-03)', 'Acme – Gamma (2014-03-03)'],
    ],
    ['the same agreement in two filings', { 'a.txt': ITEM, 'b.txt': AGAIN }, ['Acme – Beta (2014-03-03)']],
    [
      'two agreements of the same parties',
      { 'a.txt': ITEM, 'b.txt': LATER },
      ['Acme – Beta (2014-03-03)', 'Acme – Beta (2016-06-09)'],
    ],
    ['a merger, of those who merge', { 'a.txt': MERGER }, ['Acme – Omega (2014-03-03)']],
    ['a merger that a later filing closes', { 'a.txt': MERGER, 'b.txt': CLOSED }, ['Acme – Omega (2014-03-03)']],
    [
      'a merger closed too late to be the same',
      { 'a.txt': MERGER, 'b.txt': LONG_AFTER },
      ['Acme – Omega (2014-03-03)', 'Acme – Omega (2019-06-12)'],
    ],
    [
      'a purchase under another agreement',
      { 'a.txt': MERGER, 'b.txt': OTHER_PAPER },
      ['Acme – Omega (2014-03-03)', 'Acme – Omega (2014-06-12)'],
    ],
    ['a company made for a purchase, alone', { 'a.txt': VEHICLE_ALONE }, ['Acme – Birch Acquisition (2014-03-03)']],
    ['many parties', { 'a.txt': MANY }, ['Acme – Beta – Gamma and 2 others (2014-03-03)']],
    [
      'two who are met alone in a text that nobody tells as theirs',
      {
        'a.txt':
          'In May 2019, Acme, Inc. gained exclusive rights to the drug from a partner.\n\nAcme made an upfront payment of $5 million. Beta AG is eligible to receive milestone payments of up to $50 million from Acme.\n',
      },
      ['Acme – Beta'],
    ],
    [
      'two whom a company tells of',
      {
        'a.txt':
          'We paid Beta AG an upfront fee of $5 million under a license.\n\nWe paid Gamma Corp. an upfront fee of $7 million under another license.\n',
      },
      ['Beta', 'Gamma'],
    ],
    ['no agreement', { 'a.txt': NONE }, []],
    ['no filing', {}, []],
  ])('%s', (_, files, labels) => {
    expect(dealsOf(files).map((deal) => deal.label)).toEqual(labels)
    expect(dealsOf(Object.fromEntries(Object.entries(files).reverse())), 'in any order').toEqual(dealsOf(files))
  })

  test.each<[string, string, string, readonly string[]]>([
    ['Beta', 'upfront', 'of its own', ['$12 million']],
    ['Gamma', 'upfront', 'of the other', []],
    ['Beta', 'payment', 'of the other', []],
    ['Gamma', 'payment', 'of its own', ['$4 million']],
  ])('the deal with %s has the %s %s', (party, kind, _, values) => {
    const deal = dealsOf({ 'a.txt': TWO }).find((one) => one.parties.some(({ short }) => short === party))
    expect(deal?.terms.filter((term) => term.kind === kind).map((term) => writeValue(term.facts[0].value))).toEqual(
      values,
    )
  })

  test('a fact of the item and its press release is one term with two facts, the item first', () => {
    const [deal] = dealsOf({ 'a.txt': RELEASE })
    const upfront = deal?.terms.filter((term) => term.kind === 'upfront') ?? []
    expect(upfront).toHaveLength(1)
    expect(upfront[0]?.facts.map(({ evidence }) => evidence.section)).toEqual(['Item 1.01', 'Exhibit 99.1'])
  })

  test('of two parties, whoever is not paid pays', () => {
    const [deal] = dealsOf({ 'a.txt': ITEM })
    const fact = deal?.terms.find((term) => term.kind === 'upfront')?.facts[0]
    expect([fact?.payer, fact?.payee]).toEqual(['Beta AG', 'Acme Pharma, Inc.'])
  })
})
