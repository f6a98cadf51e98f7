import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { html } from '../../src/filing/formats/html/index.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { invariants } from './invariants.ts'

/** Lines that mean something to some reader, in any order. */
const LINE = fc.constantFrom(
  'FORM 8-K',
  'X, INC.',
  '(Exact name of registrant as specified in its charter)',
  'Date of Report (Date of earliest event reported): May 8, 2000',
  'Delaware\t0-17999\t04-2726691',
  '(State of Incorporation)\t(Commission File Number)\t(IRS Employer Identification No.)',
  '1 Main Street, Boston, MA 02139',
  '(Address of principal executive offices)',
  "Registrant's telephone number, including area code: (617) 995-2500",
  'Item 1.01 Entry into a Material Definitive Agreement.',
  '#### ITEM 5. Other Events. On May 8, 2000, it began.',
  'Item 9.01',
  'Financial Statements and Exhibits',
  '99.1 Press release of X, Inc. dated May 8, 2000',
  'SIGNATURES',
  'Pursuant to the requirements of the Securities Exchange Act of 1934, X has signed.',
  'By: /s/ John Doe',
  'Name: John Doe',
  'Title: President',
  'EXHIBIT INDEX',
  '<DOCUMENT>',
  '<TYPE>EX-99.1',
  'Exhibit 99.1',
  'FOR IMMEDIATE RELEASE',
  'CONTACT: John Doe',
  'BOSTON, Mass., May 8, 2000 - X, Inc. (Nasdaq: XINC) announced it.',
  'About X, Inc.',
  'LICENSE AGREEMENT',
  'X, Inc. (the “Company”) will pay a fee of $35.5 million to',
  'its partner. The agreement ends.',
  '- 2 -',
  '-more-',
  '***',
  '\u00a0- *',
  '',
  '',
)
const TEXT = fc
  .tuple(
    fc.array(fc.oneof({ weight: 6, arbitrary: LINE }, fc.string({ unit: 'grapheme' })), { maxLength: 40 }),
    fc.constantFrom('\n', '\r\n', '\r', '\n\n'),
  )
  .map(([lines, end]) => lines.join(end))

/** Pieces of pages, in any order: opened and not closed, closed and not opened. */
const TAG = fc.constantFrom(
  ...'p div table tr td b font br hr pre script style title center ul li ix:header span'
    .split(' ')
    .flatMap((name) => [`<${name}>`, `</${name}>`, `<${name}/>`]),
  '<p style="display:none">',
  '<ix:nonNumeric name="dei:EntityRegistrantName">',
  '</ix:nonNumeric>',
  '<!--',
  '-->',
  '<a href="',
  '&nbsp;',
  '&#146;',
  '&#8201;',
  '&bogus;',
  '$',
  ')',
)
const PAGE = fc
  .array(fc.oneof({ weight: 3, arbitrary: TAG }, { weight: 2, arbitrary: LINE }, fc.string({ unit: 'grapheme' })), {
    maxLength: 60,
  })
  .map((pieces) => `<html>${pieces.join(' ')}`)
/** A submission of such documents, with whatever tags. */
const SUBMISSION = fc
  .array(fc.tuple(fc.constantFrom('8-K', 'EX-99.1', 'EX-99.(A)', 'GRAPHIC', ''), fc.oneof(PAGE, TEXT), fc.boolean()))
  .map((documents) =>
    [
      '<SEC-DOCUMENT>\n<SEC-HEADER>\nFILER:\n COMPANY CONFORMED NAME: X, INC.\n</SEC-HEADER>\n',
      ...documents.map(
        ([type, body, ends]) => `<DOCUMENT>\n<TYPE>${type}\n<TEXT>\n${body}${ends ? '\n</TEXT>\n</DOCUMENT>\n' : ''}`,
      ),
    ].join(''),
  )

/** What a text is made of, without offsets. */
function outline(text: string): unknown {
  const reading = readFiling('any.txt', new TextEncoder().encode(text))
  if (isRefusal(reading)) return reading
  const sections = reading.sections.map(({ name, title, signers }) => [name, title, signers.map(({ name }) => name)])
  return [sections, reading.sentences.map(({ section, part, paragraph }) => [section, part, paragraph])]
}

describe('any file', () => {
  it('of any bytes is a document or a refusal', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        const reading = readFiling('any.txt', bytes)
        expect(isRefusal(reading) ? reading.refused.startsWith('any.txt ') : invariants(reading)).toEqual(
          isRefusal(reading) ? true : [],
        )
      }),
    )
  })

  it('of any text has its spans where it says', () => {
    fc.assert(
      fc.property(TEXT, (text) => {
        const reading = readFiling('any.txt', new TextEncoder().encode(text))
        if (isRefusal(reading)) return
        expect(reading.text).toBe(text)
        expect(invariants(reading)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it.each([
    ['page', PAGE],
    ['submission', SUBMISSION],
  ])('of any %s is a document whose spans are where it says, or a refusal', (_, content) => {
    fc.assert(
      fc.property(content, (text) => {
        const reading = readFiling('any.htm', new TextEncoder().encode(text))
        if (isRefusal(reading)) expect(reading.refused).toMatch(/^any\.htm /)
        else expect(invariants(reading)).toEqual([])
      }),
      { numRuns: 2000 },
    )
  })

  it('of any page shows the characters of its words once and in order', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(TAG, fc.stringMatching(/^[a-z]{0,5}$/)), { maxLength: 40 }), (pieces) => {
        const words = pieces.filter(([tag]) => /^<\/?(?:p|div|td|b|font|span|tr|table)>$/.test(tag))
        const page = `<html><body>${words.map(([tag, word]) => tag + word).join('')}`
        expect(html.render(page).text.replace(/\s/g, '')).toBe(words.map(([, word]) => word).join(''))
      }),
    )
  })

  it('reads alike with any line ends', () => {
    fc.assert(
      fc.property(fc.array(LINE, { maxLength: 40 }), (lines) => {
        const [unix, windows] = ['\n', '\r\n'].map((end) => outline(lines.join(end)))
        expect(windows).toEqual(unix)
      }),
    )
  })
})

describe('a large file is read to its end, within the time limit of a test', () => {
  const MEGABYTES = 4
  it.each([
    ['of prose', 'The Company agreed to pay a fee of $5 million to its partner on May 8, 2000.\n'],
    ['of item headings', 'Item 1.01 \n'],
    ['of blank lines', '\n'],
    ['of blank space', ' \t'],
    ['of stops', '.'],
    ['of stops and quotes', '.”'],
    ['of stops and words', 'Aa. '],
    ['of marks', '#*'],
    ['of tags', '<PAGE>\n'],
    ['of brackets', '('],
    ['of signatures', '/s/ John Doe\n\n'],
    ['of exhibits', 'Exhibit 99.1\n\nPRESS RELEASE\n\n'],
    ['of contacts', 'Contact: x\n\n'],
    ['of table rows', 'a b c d e\tf\n'],
    ['of one word', 'a'],
    ['of initials', 'A. '],
    ['of lists', '1. A\n\n'],
    ['of names and titles', 'Name: A B\nTitle: C\n'],
    ['of registrants', 'ab\n(Registrant'],
    ['of listings', 'a (Nasdaq: '],
    ['of dashes', '-'],
    ['of figures', '12-'],
    ['of addresses', 'address of principal '],
    ['of exchanges', 'name of each exchange on which registered\n'],
    ['of articles', 'ARTICLE I\n\n'],
  ])('%s', (_, unit) => {
    const head = 'Item 9.01 Exhibits\n\n99.1 Press release\n\nThe words below are read.\n\n'
    const bytes = new TextEncoder().encode(head + unit.repeat((MEGABYTES * 1024 * 1024) / unit.length))
    expect(isRefusal(readFiling('large.txt', bytes))).toBe(false)
  })
})

describe('a large page is read to its end, within the time limit of a test', () => {
  const SIZE = 4 * 1024 * 1024
  it.each<[string, string]>([
    ['of tags 100,000 deep', `${'<div>'.repeat(100_000)}words${'</div>'.repeat(100_000)}`],
    ['of tables 100,000 deep', `${'<table><tr><td>'.repeat(100_000)}words${'</table>'.repeat(100_000)}`],
    ['with an attribute of 20 MB', `<p title="${'a b'.repeat(7_000_000)}">words</p>`],
    ['with a comment that never ends', `<!-- ${'-'.repeat(SIZE)}`],
    ['with an attribute that never ends', `<a href="${'x '.repeat(SIZE / 2)}`],
    ['of one word', 'a'.repeat(SIZE)],
    ...[
      '<',
      '</',
      '<!',
      '<!--',
      '&',
      '&#',
      '&amp',
      '<p>',
      '<td>$<td>5',
      '<li>a',
      'a<br>',
      '<tr>',
      '<TR><TD><TR><TD>',
      '<pre>',
      '&nbsp;',
      '<p style="display:none">',
      'display:none ',
      '<ix:nonNumeric name="dei:TradingSymbol">a',
      '<h1>Item 1.01</h1>',
    ].map((unit): [string, string] => [`of ${unit}`, unit.repeat(SIZE / unit.length)]),
  ])('%s', (_, content) => {
    const page = `<html><body><p>The words below are read.</p>${content}`
    expect(isRefusal(readFiling('large.htm', new TextEncoder().encode(page)))).toBe(false)
  })

  it.each([
    '<DOCUMENT>\n',
    '<DOCUMENT>\n<TYPE>EX-99\n<TEXT>\na\n',
    '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 5. Other Events\n',
    '<DOCUMENT>\n<TYPE>8-K\n<TEXT>\n<html><p>a b c d\n',
    '<DOCUMENT>\n<TYPE>GRAPHIC\n<TEXT>\nbegin 644 a\n</TEXT>\n</DOCUMENT>\n',
    'FILER:\n A:\n',
  ])('a submission of %j', (unit) => {
    const content = `<SEC-DOCUMENT>1\n<SEC-HEADER>\nThe words below are read.\n${unit.repeat(SIZE / 2 / unit.length)}`
    expect(isRefusal(readFiling('large.txt', new TextEncoder().encode(content)))).toBe(false)
  })
})
