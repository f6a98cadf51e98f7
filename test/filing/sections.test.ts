import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/filing/lines.ts'
import { sectionsOf } from '../../src/filing/sections.ts'

const sections = (text: string): string[] =>
  sectionsOf(text, linesOf(text)).map(
    ({ section }) => `${section.name} ¦ ${text.slice(section.start, section.end).slice(0, 24).trim()}`,
  )

const COVER = 'FORM 8-K\n\nX, INC.\n(Exact name of registrant)\n\n'
const ITEM_5 = 'Item 5. Other Events\n\nIt signed an agreement.\n\n'
const ITEM_7 = 'Item 7. Exhibits\n\n99.1 Press release dated May 8, 2000\n\n'
const SIGNED =
  'SIGNATURE\n\nPursuant to the requirements of it, X has signed.\n\n/s/ John Doe\n\nJohn Doe\nPresident\n\n'

describe('sections', () => {
  it.each<[string, string, string[]]>([
    ['a paragraph', 'Celsius\n\nIt paid a fee.', ['Document ¦ Celsius\n\nIt paid a fee.']],
    [
      'a paragraph that names the form',
      'It filed a current report on Form 8-K.',
      ['Document ¦ It filed a current repor'],
    ],
    ['a cover alone', COVER, ['Cover ¦ FORM 8-K\n\nX, INC.\n(Exact']],
    ['cover and item', COVER + ITEM_5, ['Cover ¦ FORM 8-K\n\nX, INC.\n(Exact', 'Item 5 ¦ Item 5. Other Events\n\nIt']],
    [
      'words above an item that are no cover',
      `A note.\n\n${ITEM_5}`,
      ['Document ¦ A note.', 'Item 5 ¦ Item 5. Other Events\n\nIt'],
    ],
    [
      'a release below the signatures, by its banner',
      `${ITEM_7}${SIGNED}For Immediate Release\n\nX signs with Y`,
      [
        'Item 7 ¦ Item 7. Exhibits\n\n99.1 P',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99.1 ¦ For Immediate Release\n\nX',
      ],
    ],
    [
      'a release below the signatures, by whom to call',
      `${ITEM_7}${SIGNED}Contact: John Doe\n(781) 769-4242\n\nX signs with Y`,
      [
        'Item 7 ¦ Item 7. Exhibits\n\n99.1 P',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99.1 ¦ Contact: John Doe\n(781)',
      ],
    ],
    [
      'a release below the signatures, by its dateline, with its headline',
      `${ITEM_7}${SIGNED}X Signs With Y\n\nBOSTON, Mass., May 8, 2000 - X announced it.`,
      [
        'Item 7 ¦ Item 7. Exhibits\n\n99.1 P',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99.1 ¦ X Signs With Y\n\nBOSTON,',
      ],
    ],
    [
      'a release right below the list, without signatures',
      'Item 9.01 Exhibits\n\nExhibit No. Exhibit\n\n99.1 Press release of X\n For Immediate Release\n\nX signs.',
      ['Item 9.01 ¦ Item 9.01 Exhibits\n\nExhi', 'Exhibit 99.1 ¦ For Immediate Release\n\nX'],
    ],
    [
      'an index below the signatures',
      `${ITEM_5}${SIGNED}EXHIBIT INDEX\n\n99.1\tPress release\t5\n\nCONTACT: John Doe\n\nX signs.`,
      [
        'Item 5 ¦ Item 5. Other Events\n\nIt',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit Index ¦ EXHIBIT INDEX\n\n99.1\tPres',
        'Exhibit 99.1 ¦ CONTACT: John Doe\n\nX sig',
      ],
    ],
    [
      'a release that no list numbers',
      `${ITEM_5}${SIGNED}FOR IMMEDIATE RELEASE\n\nX signs.`,
      [
        'Item 5 ¦ Item 5. Other Events\n\nIt',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99 ¦ FOR IMMEDIATE RELEASE\n\nX',
      ],
    ],
    [
      'exhibits headed by number, pages repeating it',
      `${ITEM_5}${SIGNED}Exhibit 10.1\n\nLICENSE AGREEMENT\n\nIt is made.\n\nExhibit 10.1\n\nIt goes on.\n\nEXHIBIT 99.1\n\nX signs.`,
      [
        'Item 5 ¦ Item 5. Other Events\n\nIt',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 10.1 ¦ Exhibit 10.1\n\nLICENSE AG',
        'Exhibit 99.1 ¦ EXHIBIT 99.1\n\nX signs.',
      ],
    ],
    [
      'an agreement under its title, and a release',
      `Item 7. Exhibits\n\n10.1 License Agreement with Y\n\n99.1 Press release\n\n${SIGNED}LICENSE AGREEMENT\n\nIt is made.\n\nPRESS RELEASE\n\nX signs.`,
      [
        'Item 7 ¦ Item 7. Exhibits\n\n10.1 L',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 10.1 ¦ LICENSE AGREEMENT\n\nIt is',
        'Exhibit 99.1 ¦ PRESS RELEASE\n\nX signs.',
      ],
    ],
    [
      'an exhibit under several names',
      `Item 7.01 Regulation FD Disclosure\n\nText.\n\nEX-99.01\n2\nx-ex99_01.htm\nEX-99.01\n\nExhibit 99.1\n\nX signs.`,
      ['Item 7.01 ¦ Item 7.01 Regulation FD', 'Exhibit 99.1 ¦ EX-99.01\n2\nx-ex99_01.htm'],
    ],
    ['a release alone', 'X Signs\n\nFOR IMMEDIATE RELEASE\n\nX signs.', ['Exhibit 99 ¦ X Signs\n\nFOR IMMEDIATE R']],
    [
      'signatures without a heading',
      `${ITEM_5}Pursuant to the requirements of the Securities Exchange Act of 1934, X signs.\n\nBy: /s/ John Doe`,
      ['Item 5 ¦ Item 5. Other Events\n\nIt', 'Signatures ¦ Pursuant to the requirem'],
    ],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected)
  })
})

describe('no section of its own', () => {
  it.each<[string, string, string[]]>([
    [
      'signatures in a table of contents',
      `SIGNATURES\n\nEXHIBIT INDEX\n\n${ITEM_5}`,
      ['Document ¦ SIGNATURES\n\nEXHIBIT INDE', 'Item 5 ¦ Item 5. Other Events\n\nIt'],
    ],
    [
      'an exhibit in running text',
      `${ITEM_5}${SIGNED}It is attached as\nExhibit 99.1 and is part of it.`,
      ['Item 5 ¦ Item 5. Other Events\n\nIt', 'Signatures ¦ SIGNATURE\n\nPursuant to t'],
    ],
    [
      'a dateline inside an item',
      'Item 8.01 Other Events\n\nBOSTON, May 8, 2000 - X announced it.',
      ['Item 8.01 ¦ Item 8.01 Other Events'],
    ],
    [
      'a contact inside a release',
      `${ITEM_7}${SIGNED}PRESS RELEASE\n\nX signs.\n\nContact: John Doe`,
      [
        'Item 7 ¦ Item 7. Exhibits\n\n99.1 P',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99.1 ¦ PRESS RELEASE\n\nX signs.',
      ],
    ],
    [
      'an item that an exhibit has',
      `${ITEM_5}${SIGNED}Exhibit 13\n\nItem 1. Business\n\nIt is made.`,
      [
        'Item 5 ¦ Item 5. Other Events\n\nIt',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 13 ¦ Exhibit 13\n\nItem 1. Busi',
      ],
    ],
    [
      'a page’s foot',
      `${ITEM_5}${SIGNED}Exhibit 99.1\n\nX signs.\n\nExhibit 99.1-2\n\nIt does.`,
      [
        'Item 5 ¦ Item 5. Other Events\n\nIt',
        'Signatures ¦ SIGNATURE\n\nPursuant to t',
        'Exhibit 99.1 ¦ Exhibit 99.1\n\nX signs.',
      ],
    ],
  ])('%s', (_, text, expected) => {
    expect(sections(text)).toEqual(expected)
  })
})
