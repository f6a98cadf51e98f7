import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const binary = (...head: number[]): Uint8Array => Uint8Array.from([...head, ...new Array(400).fill(7)])
const ACCEPTED = 'accepted are HTML, plain text, Markdown and EDGAR submissions of up to 64 MB, packed with gzip or not'

describe('what is refused, and how it is said', () => {
  it.each<[string, Uint8Array, string]>([
    ['nothing', bytes(''), 'is empty'],
    ['blank lines', bytes(' \r\n\t\n\u00a0\n'), 'is empty'],
    ['a byte order mark alone', bytes('\ufeff'), 'is empty'],
    ['a PDF', bytes('%PDF-1.7\nSome words that are prose in here.'), 'seems to be a PDF file'],
    ['a zip archive', binary(0x50, 0x4b, 3, 4), 'seems to be a zip archive or Office file'],
    ['a broken gzip archive', binary(0x1f, 0x8b), 'is a gzip archive that can’t be unpacked'],
    [
      'a gzip archive in another',
      gzipSync(gzipSync('The company agreed to pay.')),
      'seems to be a gzip archive in another',
    ],
    [
      'what is too large once unpacked',
      gzipSync(new Uint8Array(65 * 1024 * 1024)),
      'is larger than 64 MB once unpacked',
    ],
    ['a PNG', binary(0x89, 0x50, 0x4e, 0x47), 'seems to be a PNG image'],
    ['a JPEG', binary(0xff, 0xd8, 0xff), 'seems to be a JPEG image'],
    ['a GIF', bytes('GIF89a'), 'seems to be a GIF image'],
    ['RTF', bytes('{\\rtf1 The company agreed to pay.}'), 'seems to be an RTF file'],
    ['NUL bytes', bytes('The company agreed\0 to pay.'), 'seems to be binary data (it has NUL bytes)'],
    ['noise', binary(1, 2, 3), 'seems to be binary data (it is full of control characters)'],
    ['JSON', bytes('{"text": "The company agreed to pay."}'), 'seems to be JSON'],
    ['a JSON list', bytes('[{"text": "The company agreed to pay."}]'), 'seems to be JSON'],
    ['HTML without words', bytes('<html><p>1,2,3</p></html>'), 'is no filing: it has no sentence in prose'],
    [
      'HTML that shows nothing',
      bytes('<html><p hidden style="display: none">The company agreed to pay.</p></html>'),
      'is empty',
    ],
    ['XML', bytes('<?xml version="1.0"?><a>The company agreed to pay.</a>'), 'seems to be XML'],
    ['figures', bytes('1,2,3\n4,5,6\n'), 'is no filing: it has no sentence in prose'],
    ['a headline', bytes('ITEM 1.01\n\nENTRY INTO AN AGREEMENT\n'), 'is no filing: it has no sentence in prose'],
    ['rules', bytes('=====\n-----\n###\n'), 'is no filing: it has no sentence in prose'],
  ])('%s', (_, content, what) => {
    expect(readFiling('a/b.txt', content)).toEqual({ refused: `a/b.txt ${what}; ${ACCEPTED}`, what })
  })

  it('a file over the limit', () => {
    expect(readFiling('big.txt', new Uint8Array(64 * 1024 * 1024 + 1))).toEqual({
      refused: `big.txt is larger than 64 MB; ${ACCEPTED}`,
      what: 'is larger than 64 MB',
    })
  })
})

describe('what is not refused', () => {
  it.each<[string, string]>([
    ['a sentence', 'The Company will pay a fee.'],
    ['a paragraph of an annual report', 'Celsius\n\nIn June 2024, AbbVie acquired Celsius for cash.'],
    ['a text that begins with a bracket', '[***] was agreed to be paid by the licensee.'],
    ['a text with a tag of its own', '<PAGE>\nThe Company will pay a fee.'],
    ['a text that speaks of pages', 'The terms are on the body of <title> page 3 of this.'.replace('<title>', 'title')],
    ['a stray control character', `The Company will pay a fee.\x07${' The Company will pay.'.repeat(20)}`],
    ['old encodings', 'The Company’s fee will be paid.'],
  ])('%s', (_, text) => {
    expect(isRefusal(readFiling('a.txt', bytes(text)))).toBe(false)
  })
})
