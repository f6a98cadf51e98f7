import { describe, expect, it } from 'vitest'
import type { HeaderFieldName } from '../../src/domain/document.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

const ITEM = '\n\nItem 5. Other Events\n\nThe Company will pay a fee.\n'
const header = (text: string): Partial<Record<HeaderFieldName, string>> => {
  const document = readFiling('x.txt', new TextEncoder().encode(text))
  if (isRefusal(document)) throw new Error(document.refused)
  for (const field of Object.values(document.header)) expect(text.slice(field.start, field.end)).toBe(field.value)
  return Object.fromEntries(Object.entries(document.header).map(([name, { value }]) => [name, value]))
}
const NAME = 'X, INC.\n(Exact name of registrant as specified in its charter)\n'

describe('a field of the cover', () => {
  it.each<[HeaderFieldName, string, string]>([
    ['registrant', 'IMMUNOGEN, INC.\n (Exact name of registrant as specified in its Charter)', 'IMMUNOGEN, INC.'],
    ['registrant', '### ImmunoGen, Inc.\n\n(Exact name of registrant as specified in its charter)', 'ImmunoGen, Inc.'],
    [
      'registrant',
      '**ImmunoGen, Inc.**\n\n**(Exact name of registrant as specified in its charter)**',
      'ImmunoGen, Inc.',
    ],
    [
      'registrant',
      'REGENERON\nPHARMACEUTICALS, INC.\n\n(Exact\nname of registrant as specified in its charter)',
      'REGENERON\nPHARMACEUTICALS, INC.',
    ],
    ['registrant', 'FORM 8-K\nX, INC.\n------------\n(Exact name of registrant)', 'X, INC.'],
    ['form', 'FORM 8-K', '8-K'],
    ['form', '# FORM 8-K/A', '8-K/A'],
    ['form', 'FORM\n8-K', '8-K'],
    ['reportDate', 'Date of Report (Date of earliest event reported): May 8, 2000', 'May 8, 2000'],
    ['reportDate', 'Date of Report: September 20, 2001', 'September 20, 2001'],
    ['reportDate', 'May 8, 2000\n(Date of earliest event reported)', 'May 8, 2000'],
    ['reportDate', 'Date\nof Report (Date of earliest event reported): October\n1, 2026', 'October\n1, 2026'],
    ['reportDate', 'Date of Report (Date of earliest event reported)   July 3, 2006 (June 29, 2006)', 'July 3, 2006'],
    [
      'fileNumber',
      `${NAME}Delaware\t0-17999\t04-2726691\n(State)\t(Commission File Number)\t(IRS Employer Identification No.)`,
      '0-17999',
    ],
    [
      'irsNumber',
      `${NAME}Delaware\t0-17999\t04-2726691\n(State)\t(Commission File Number)\t(IRS Employer Identification No.)`,
      '04-2726691',
    ],
    [
      'fileNumber',
      `${NAME}Delaware (State of incorporation) **001-38792** (Commission File Number) 04-2726691 (IRS Employer Identification No.)`,
      '001-38792',
    ],
    ['fileNumber', `${NAME}333-12345-01\n(Commission File Number)`, '333-12345-01'],
    [
      'state',
      `${NAME}Massachusetts (State or other jurisdiction of incorporation) **0-17999** (Commission File Number)`,
      'Massachusetts',
    ],
    ['state', `${NAME}New\nYork\n\n(State\nor other jurisdiction of incorporation)`, 'New\nYork'],
    ['state', `${NAME}Cayman Islands\n(State or Other Jurisdiction of Incorporation)`, 'Cayman Islands'],
    [
      'address',
      '04-2726691\n(IRS Employer Identification No.)\n\n1 Main Street, Boston, MA 02139\n\n(Address of principal executive offices) (Zip Code)',
      '1 Main Street, Boston, MA 02139',
    ],
    [
      'address',
      '(Identification No.)\n\n1 Main Street\nSuite 600\nBoston, MA 02139\n(Address of principal executive offices)',
      '1 Main Street\nSuite 600\nBoston, MA 02139',
    ],
    ['telephone', "Registrant's telephone number, including area code: (781) 769-4242", '(781) 769-4242'],
    ['telephone', '(858) 623-3265\n(Registrant’s telephone number, including area code)', '(858) 623-3265'],
    ['telephone', 'Registrant’s Telephone Number, Including Area Code: ( 415) 231-5660', '( 415) 231-5660'],
    ['telephone', "Registrant's telephone number: 763.542.6000", '763.542.6000'],
    ['ticker', `${NAME}on which registered\n\nCommon Stock\n\nALEC\n\nThe NASDAQ Stock Market LLC\n`, 'ALEC'],
    [
      'exchange',
      `${NAME}on which registered\n\nCommon Stock\n\nALEC\n\nThe NASDAQ Stock Market LLC\n`,
      'The NASDAQ Stock Market LLC',
    ],
    ['accessionNumber', 'ACCESSION NUMBER:\t\t0000950117-01-501228\nFORM 8-K', '0000950117-01-501228'],
    ['registrant', 'COMPANY CONFORMED NAME:\t\t\tENTRADA NETWORKS INC\nFORM 8-K', 'ENTRADA NETWORKS INC'],
  ])('%s of %j', (name, cover, value) => {
    expect(header(`CURRENT REPORT\n\n${cover}${ITEM}`)[name]).toBe(value)
  })
})

describe('what the text says where there is no cover', () => {
  it.each<[string, string]>([
    [
      'Item 9.01 Exhibits\n\n99.1 Press release of ImmunoGen, Inc. dated July 11, 2006\n\nIt will be paid soon.',
      'ImmunoGen, Inc.',
    ],
    ['Item 5. Other Events\n\nOn May 8, 2000, Northwind Corp. issued a press release about it.', 'Northwind Corp.'],
    ['Item 5. Other Events\n\nOn May 8, 2000, Northwind Corp. (the “Company”) will pay it.', 'Northwind Corp.'],
    [
      `${ITEM}\nSIGNATURE\n\nPursuant to the requirements of it, it has signed.\n\nImmunoGen, Inc.\n(Registrant)`,
      'ImmunoGen, Inc.',
    ],
  ])('%j', (text, registrant) => {
    expect(header(text).registrant).toBe(registrant)
  })
})

describe('what follows the registrant’s name', () => {
  const ofRegistrant = (words: string): Partial<Record<HeaderFieldName, string>> => header(`${NAME}${ITEM}${words}`)
  it.each<[string, string | undefined]>([
    ['X, Inc. (Nasdaq: XINC) will pay.', 'XINC'],
    ['Y Corp. (NYSE: YYY) and X, Inc. (NASDAQ: XINC) will pay.', 'XINC'],
    ['X (NYSE American: XI.A) will pay.', 'XI.A'],
    ['Y Corp. (NYSE: YYY) will pay.', undefined],
    ['X, Inc. (the Company: it) will pay.', undefined],
  ])('%j', (words, ticker) => {
    expect(ofRegistrant(words).ticker).toBe(ticker)
  })
})

describe('nothing where nothing is stated', () => {
  it.each([
    ['In June 2024, the Company acquired Celsius, as it said in a current report on Form 8-K.'],
    ['Item 5. Other Events\n\nThe Company issued a press release about it.'],
    ['Item 5. Other Events\n\nIts telephone number is (781) 769-4242 and its state is Delaware.'],
  ])('%j', (text) => {
    expect(header(text)).toEqual({})
  })
})

describe('the address at the SEC', () => {
  const url = (filing: string, text: string): string | null => {
    const document = readFiling(filing, new TextEncoder().encode(text + ITEM))
    return isRefusal(document) ? document.refused : document.url
  }
  const ENTRADA = 'https://www.sec.gov/Archives/edgar/data/1000695/000095011701501228/0000950117-01-501228-index.htm'
  it.each<[string, string, string | null]>([
    ['a.txt', 'ACCESSION NUMBER: 0000950117-01-501228\nCENTRAL INDEX KEY: 0001000695', ENTRADA],
    ['b/1000695_8K_2001_0000950117-01-501228.txt', '', ENTRADA],
    ['a.txt', 'ACCESSION NUMBER: 0000950117-01-501228', null],
    ['a.txt', '', null],
  ])('%s %j', (filing, text, expected) => {
    expect(url(filing, text)).toBe(expected)
  })
})
