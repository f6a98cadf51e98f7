import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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
  ])('%s', (_, unit) => {
    const head = 'Item 9.01 Exhibits\n\n99.1 Press release\n\nThe words below are read.\n\n'
    const bytes = new TextEncoder().encode(head + unit.repeat((MEGABYTES * 1024 * 1024) / unit.length))
    expect(isRefusal(readFiling('large.txt', bytes))).toBe(false)
  })
})
