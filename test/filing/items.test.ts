import { describe, expect, it } from 'vitest'
import { itemHeadings } from '../../src/filing/items.ts'
import { linesOf } from '../../src/filing/lines.ts'

const items = (text: string): string[] => {
  const lines = linesOf(text)
  return itemHeadings(text, lines, lines.length).map(({ name, title }) => (title ? `${name}: ${title}` : name))
}

describe('a heading', () => {
  it.each<[string, string[]]>([
    [
      'Item 1.01 Entry into a Material Definitive Agreement.\n\nText.',
      ['Item 1.01: Entry into a Material Definitive Agreement'],
    ],
    ['ITEM 5. OTHER EVENTS\n\nText.', ['Item 5: OTHER EVENTS']],
    ['item 5. other events\n\nText.', ['Item 5: other events']],
    ['Item5.    Other Events.\n\nText.', ['Item 5: Other Events']],
    ['ITEM 5 -- OTHER EVENTS\n\nText.', ['Item 5: OTHER EVENTS']],
    [
      '#### ITEM 1.01 — Entry into a Material Definitive Agreement.\n\nText.',
      ['Item 1.01: Entry into a Material Definitive Agreement'],
    ],
    ['**Item 8.01. Other Events.**\n\nText.', ['Item 8.01: Other Events']],
    ['**Item 8.01.** **Other Events.**\n\nText.', ['Item 8.01: Other Events']],
    [
      'Item 2.02\n\nResults of Operations and Financial Condition.\n\nText.',
      ['Item 2.02: Results of Operations and Financial Condition'],
    ],
    [
      'Item 1.01. Entry into a Material\nDefinitive Agreement.\n\nText.',
      ['Item 1.01: Entry into a Material Definitive Agreement'],
    ],
    [
      'ITEM 5.02 DEPARTURE OF DIRECTORS; ELECTION OF\n    DIRECTORS; APPOINTMENT OF OFFICERS\n\nText.',
      ['Item 5.02: DEPARTURE OF DIRECTORS; ELECTION OF DIRECTORS; APPOINTMENT OF OFFICERS'],
    ],
    ['ITEM 5. OTHER EVENTS\nOn May 8, 2000, it began.', ['Item 5: OTHER EVENTS']],
    ['Item 5. Other Events. On May 8, 2000, it began.', ['Item 5: Other Events']],
    ['Item 9.01\tFinancial Statements and Exhibits.\n\nText.', ['Item 9.01: Financial Statements and Exhibits']],
    ['Item 5.\n\nOn October 7, 1996, the Company completed it.', ['Item 5']],
    ['Item 2.  \n\n   On September 30, 1996, Cotelligent Group, Inc. completed\nthe purchase.', ['Item 2']],
    ['Item 5.02(b) Departure of Directors.\n\nText.', ['Item 5.02: Departure of Directors']],
    ['ITEM 13. Not applicable.\n\nText.', ['Item 13: Not applicable']],
    [
      'Item 1.01 Entry into an Agreement\n\nItem 2.03 Creation of an Obligation\n\nText.',
      ['Item 1.01: Entry into an Agreement', 'Item 2.03: Creation of an Obligation'],
    ],
    ['Section 8 – Other Events\n\nItem 8.01 Other Events\n\nText.', ['Item 8.01: Other Events']],
    ['Item 5. Other Events\r\n\r\nText.\r\n', ['Item 5: Other Events']],
    ['It is described in it.\nItem 7. Exhibits\n\nText.', ['Item 7: Exhibits']],
    ['Item\u20095.07 Submission of Matters to a Vote\n\nText.', ['Item 5.07: Submission of Matters to a Vote']],
    ['Item 2. 02 Results of Operations\n\nText.', ['Item 2.02: Results of Operations']],
    ['Item 2 .02 Results of Operations\n\nText.', ['Item 2.02: Results of Operations']],
    [
      '------Item 4.02 Non-Reliance on Previously Issued Statements\n\nText.',
      ['Item 4.02: Non-Reliance on Previously Issued Statements'],
    ],
    ['Item No. 5. Other Events\n\nText.', ['Item 5: Other Events']],
    ['Item # 8.01: Other Events\n\nText.', ['Item 8.01: Other Events']],
    ['(Item 8.01) Other Events\n\nText.', ['Item 8.01: Other Events']],
    ['I T E M  5. Other Events\n\nText.', ['Item 5: Other Events']],
    [
      'Items 2.02 and 7.01. Results of Operations; Regulation FD Disclosure.\n\nText.',
      ['Item 2.02', 'Item 7.01: Results of Operations; Regulation FD Disclosure'],
    ],
    ['Item 2.02, Item 7.01 and Item 9.01\n\nText.', ['Item 2.02', 'Item 7.01', 'Item 9.01']],
    ['ITEMS 5 & 7. OTHER EVENTS; EXHIBITS\n\nText.', ['Item 5', 'Item 7: OTHER EVENTS; EXHIBITS']],
    ['Item 6.06 Static Pool\n\nText.', ['Item 6.06: Static Pool']],
    ['Item 1.05 Material Cybersecurity Incidents\n\nText.', ['Item 1.05: Material Cybersecurity Incidents']],
  ])('%j', (text, expected) => {
    expect(items(text)).toEqual(expected)
  })
})

describe('no heading', () => {
  it.each([
    ['pursuant to Item 1.01 of this report'],
    ['It is incorporated by reference into this report under the heading of\nItem 7.01 Regulation FD Disclosure.'],
    ['Item 7.01 of this Current Report is incorporated.'],
    ['Item 1.01 Entry into a Material Definitive Agreement of this Current Report is amended.'],
    ['Item 5 - Other Events......................  3'],
    ['Item 9.01   Financial Statements and Exhibits      4'],
    ['Item 14(a). These financial statements are the responsibility of'],
    ['Item 2.  The registrant will file the required pro forma financial statements'],
    ['Item 1.06 Something'],
    ['Item 10.01 Something'],
    ['Item 0. Nothing'],
    ['Item 402 of Regulation S-K'],
    ['items 5 and 7 are amended'],
    ['Item 1-Item 4 Not Applicable'],
    ['Items 1 through 4 and 6: Not applicable.'],
    ['ITEMS 1-4. INAPPLICABLE'],
    ['Items 6, 8 and 9. None.'],
    ['Item 2. 1,200 shares'],
    ['Item 5. 10 shares were sold'],
    ['Items 2.02 and 7.01 of this report are furnished'],
    ['Items 5 and 7 of the report'],
    ['Item 9A. Controls and Procedures'],
    ['Item 601(b) of Regulation S-K'],
    ['Item 1A. Risk Factors'],
    ['ITEM INFORMATION:\tOther events'],
    ['Itemized deductions'],
    ['Items sold in 2006'],
    ['Exhibit 99.1'],
  ])('%j', (text) => {
    expect(items(text)).toEqual([])
  })
})

it('takes of a table of contents and the items the items', () => {
  const text =
    'Item 5 Other Events\nItem 7 Exhibits\n\nItem 5 Other Events\n\nIt began.\n\nItem 7 Exhibits\n\nNone of it.'
  const lines = linesOf(text)
  const starts = itemHeadings(text, lines, lines.length).map(({ line }) => lines[line]?.start)
  expect(starts).toEqual([37, 69])
})

it('takes an item once', () => {
  expect(items('Item 5 Other Events\n\nIt began.\n\nItem 5 Other Events (continued)\n\nIt ended.')).toEqual([
    'Item 5: Other Events',
  ])
})
