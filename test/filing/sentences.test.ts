import { describe, expect, it } from 'vitest'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

const PROSE = 'The words below are read.'
/** Sentences of a text as [paragraph, words], after one that makes it a filing. */
const read = (text: string): [number, string][] => {
  const document = readFiling('x.txt', new TextEncoder().encode(`${PROSE}\n\n${text}`))
  if (isRefusal(document)) throw new Error(document.refused)
  return document.sentences.slice(1).map(({ paragraph, start, end }) => [paragraph, document.text.slice(start, end)])
}

describe('what a line is to the next', () => {
  it.each<[string, string, [number, string][]]>([
    ['marks around all words', '**It *never* ends**', [[1, 'It *never* ends']]],
    ['marks around some words', '#### *Tezspire* (Amgen)', [[1, '*Tezspire* (Amgen)']]],
    ['marks at both ends', '**Fees** and **costs**', [[1, '**Fees** and **costs**']]],
    [
      'wrapped',
      'It grants exclusive rights to use\nits technology with antibodies.',
      [[1, 'It grants exclusive rights to use\nits technology with antibodies.']],
    ],
    [
      'wrapped at a name',
      'It signed an agreement with another company that is called the\nBiotest of Germany. It pays.',
      [
        [1, 'It signed an agreement with another company that is called the\nBiotest of Germany.'],
        [1, 'It pays.'],
      ],
    ],
    ['wrapped at a hyphen', 'It uses tumor-\ntargeting antibodies.', [[1, 'It uses tumor-\ntargeting antibodies.']]],
    [
      'wrapped at a dash',
      'Four compounds are in clinical testing -\nhuN901-DM1 and another.',
      [[1, 'Four compounds are in clinical testing -\nhuN901-DM1 and another.']],
    ],
    ['wrapped at a month', 'On October\n1, 2026, it began.', [[1, 'On October\n1, 2026, it began.']]],
    [
      'Windows line ends',
      'It grants rights to use\r\nits technology.\r\n\r\nIt pays.',
      [
        [1, 'It grants rights to use\r\nits technology.'],
        [2, 'It pays.'],
      ],
    ],
    [
      'another paragraph',
      'It pays.\n\nIt is paid.',
      [
        [1, 'It pays.'],
        [2, 'It is paid.'],
      ],
    ],
    [
      'a heading',
      'About TAP Compounds\n\nA TAP compound is one.',
      [
        [1, 'About TAP Compounds'],
        [2, 'A TAP compound is one.'],
      ],
    ],
    [
      'a Markdown heading',
      '#### *Biogen Agreement*\nIn 2016, it began.',
      [
        [1, 'Biogen Agreement'],
        [2, 'In 2016, it began.'],
      ],
    ],
    [
      'a line between dashes',
      '- It Has Opt-In Rights -\n\nIt began.',
      [
        [1, '- It Has Opt-In Rights -'],
        [2, 'It began.'],
      ],
    ],
    [
      'contact lines',
      'CONTACT: Mitchel Sayare, Ph.D.\nChairman and CEO\nImmunoGen, Inc.\n(781)769-4242',
      [
        [1, 'CONTACT: Mitchel Sayare, Ph.D.'],
        [2, 'Chairman and CEO'],
        [3, 'ImmunoGen, Inc.'],
        [4, '(781)769-4242'],
      ],
    ],
    [
      'a table’s rows',
      'Exhibit Number\tDescription\n99.1\tThe Press Release. It is dated\t5',
      [
        [1, 'Exhibit Number\tDescription'],
        [2, '99.1\tThe Press Release. It is dated\t5'],
      ],
    ],
    [
      'bullets',
      '• one thing\n• another thing',
      [
        [1, 'one thing'],
        [2, 'another thing'],
      ],
    ],
    [
      'boxes',
      'o Written communications\no Soliciting material',
      [
        [1, 'o Written communications'],
        [2, 'o Soliciting material'],
      ],
    ],
    [
      'double spacing',
      'It announced today that it expects the fourth quarter to be only\n\nmarginally profitable.',
      [[1, 'It announced today that it expects the fourth quarter to be only\n\nmarginally profitable.']],
    ],
    [
      'a page’s turn in a sentence',
      'the uncertainties as to the extent of future government regulation\n\nof the pharmaceutical business.',
      [[1, 'the uncertainties as to the extent of future government regulation\n\nof the pharmaceutical business.']],
    ],
    [
      'a page’s number in a sentence',
      'the extent of future government\n\n- 2 -\n\nregulation of the business.',
      [
        [1, 'the extent of future government'],
        [2, 'regulation of the business.'],
      ],
    ],
    [
      'a list below a colon',
      'It grants the other company all of the following rights and duties:\n\nthe right to sell.',
      [
        [1, 'It grants the other company all of the following rights and duties:'],
        [2, 'the right to sell.'],
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(read(text)).toEqual(expected)
  })
})

describe('what is no sentence', () => {
  it.each([
    ['-more-'],
    ['- 2 -'],
    ['Page 3 of 12'],
    ['iv'],
    ['###'],
    ['====='],
    ['-----\t-----'],
    ['* * *'],
    ['<PAGE>'],
    ['</TEXT>'],
    ['-1-<PAGE>'],
    ['Exhibit 99.1-2'],
    ['(continued)'],
    ['12'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([])
  })
})

describe('what is one after all', () => {
  it.each([
    ['2000'],
    ['94080'],
    ['more'.repeat(3)],
    ['More than that'],
    ['$5 million'],
    ['[***]'.replace('***', 'x')],
    ['A.'],
    ['Exhibit 99.1'],
  ])('%j', (text) => {
    expect(read(text)).toEqual([[1, text]])
  })
})
