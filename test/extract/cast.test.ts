import { describe, expect, it } from 'vitest'
import { readCast } from '../../src/extract/cast.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

/** Every mention in a text, with the company that it names. */
function mentions(text: string): string[] {
  const document = readFiling('a.txt', new TextEncoder().encode(text))
  if (isRefusal(document)) throw new Error(document.refused)
  return readCast(document).mentions.map(({ start, end, company }) => `${text.slice(start, end)} = ${company.name}`)
}

describe('whom a text speaks of', () => {
  it.each<[string, string, string[]]>([
    [
      'a short name in brackets',
      'We made it with Acme Pharma, Inc. (“Acme”). Then Acme paid.',
      ['Acme Pharma, Inc. (“Acme”) = Acme Pharma, Inc.', 'Acme = Acme Pharma, Inc.'],
    ],
    [
      'a short name behind “or”',
      'We made it with Ligare Drugs Incorporated, or Ligare, in May. Ligare paid.',
      ['Ligare Drugs Incorporated, or Ligare = Ligare Drugs Incorporated', 'Ligare = Ligare Drugs Incorporated'],
    ],
    [
      'the beginning of a name',
      'We made an agreement with Ligare Pharma SAS. The agreement with Ligare on it ended.',
      ['Ligare Pharma SAS = Ligare Pharma SAS', 'Ligare = Ligare Pharma SAS'],
    ],
    [
      'a part, and the bracket that gives it',
      'It was made by Acme, Inc. (the “Borrower”) in May. The Borrower paid.',
      ['Acme, Inc. (the “Borrower”) = Acme, Inc.', 'The Borrower = Acme, Inc.'],
    ],
    [
      'a part behind what the company is',
      'It was made by Acme, Inc., a Delaware corporation (“Parent”), in May. Then Parent paid.',
      ['Acme, Inc., a Delaware corporation (“Parent”) = Acme, Inc.', 'Parent = Acme, Inc.'],
    ],
    [
      'what the company is, by its law',
      'It was made by Acme plc, a public limited company organized under the laws of England, in May.',
      ['Acme plc, a public limited company organized under the laws of England = Acme plc'],
    ],
    [
      'a person by what they stand for',
      'It was signed by Jane A. Roe, as the Shareholder Representative, of Acme, Inc. in May.',
      ['Jane A. Roe = Jane A. Roe', 'Acme, Inc. = Acme, Inc.'],
    ],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})

describe('whom it does not', () => {
  it.each<[string, string, string[]]>([
    ['a role that nobody was given', 'The Borrower paid Acme, Inc. in May.', ['Acme, Inc. = Acme, Inc.']],
    [
      'the beginning of two names',
      'It was made by Delta Foods, Inc. and Delta Farms LLC in May; then Delta paid for it.',
      ['Delta Foods, Inc. = Delta Foods, Inc.', 'Delta Farms LLC = Delta Farms LLC'],
    ],
    [
      'a bank as a person',
      'It was signed by First National Bank, as trustee, for Acme, Inc. in May.',
      ['First National Bank = First National Bank', 'Acme, Inc. = Acme, Inc.'],
    ],
    ['something else behind “or”', 'We pay Acme, Inc., or its assignee, in May.', ['Acme, Inc. = Acme, Inc.']],
    ['what a company makes', 'We pay Acme, Inc., a leader in its field, in May.', ['Acme, Inc. = Acme, Inc.']],
  ])('%s', (_, text, expected) => {
    expect(mentions(text)).toEqual(expected)
  })
})
