import { describe, expect, it } from 'vitest'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

/** The sections of a page by name and title. */
function sections(body: string): string[] {
  const page = `<html><head><title>8-K</title></head><body>${body}</body></html>`
  const document = readFiling('a.htm', new TextEncoder().encode(page))
  if (isRefusal(document)) throw new Error(document.refused)
  return document.sections.map(({ name, title }) => (title ? `${name}: ${title}` : name))
}

const COVER =
  '<p>FORM 8-K</p><p>Date of Report (Date of earliest event reported): May 8, 2012</p><p>ACME, INC.</p><p>(Exact name of registrant as specified in its charter)</p>'
const TEXT = '<p>On May 8, 2012, Acme, Inc. entered into an agreement with its partner.</p>'
const SIGNED =
  '<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p><p>By: /s/ Jane Roe</p>'

describe('headings as filing agents write them', () => {
  it.each<[string, string, string[]]>([
    [
      'Word',
      `<p class=MsoNormal><b><span style='font-size:10.0pt'>Item 1.01.<span style='mso-tab-count:1'>&nbsp;&nbsp;&nbsp;&nbsp;&nbsp; </span>Entry into a Material Definitive Agreement.<o:p></o:p></span></b></p>${TEXT}`,
      ['Item 1.01: Entry into a Material Definitive Agreement'],
    ],
    [
      'a layout table, number and title in cells',
      `<table><tr style="vertical-align: top"><td style="width: 0"></td><td style="width: 1in"><b>Item 1.01.</b></td><td><b>Entry into a Material Definitive Agreement.</b></td></tr></table>${TEXT}`,
      ['Item 1.01: Entry into a Material Definitive Agreement'],
    ],
    [
      'small capitals in pieces',
      `<P><FONT SIZE=2><B>I</B></FONT><FONT SIZE=1><B>TEM</B></FONT><FONT SIZE=2><B>&nbsp;5.&nbsp;&nbsp;O</B></FONT><FONT SIZE=1><B>THER</B></FONT><FONT SIZE=2><B> E</B></FONT><FONT SIZE=1><B>VENTS</B></FONT>${TEXT}`,
      ['Item 5: OTHER EVENTS'],
    ],
    [
      'number and title in paragraphs of their own',
      `<p><b>ITEM 2.02.</b></p><p><b>RESULTS OF OPERATIONS AND FINANCIAL CONDITION.</b></p>${TEXT}`,
      ['Item 2.02: RESULTS OF OPERATIONS AND FINANCIAL CONDITION'],
    ],
    [
      'a title over two lines',
      `<p><b>Item 5.02</b> <b>Departure of Directors or Certain Officers; Election of Directors;<br>Appointment of Certain Officers; Compensatory Arrangements of Certain Officers.</b></p>${TEXT}`,
      [
        'Item 5.02: Departure of Directors or Certain Officers; Election of Directors; Appointment of Certain Officers; Compensatory Arrangements of Certain Officers',
      ],
    ],
    [
      'a title over two rows',
      `<table><tr><td>Item 5.03</td><td>Amendments to Articles of Incorporation or Bylaws;</td></tr><tr><td></td><td>Change in Fiscal Year.</td></tr></table>${TEXT}`,
      ['Item 5.03: Amendments to Articles of Incorporation or Bylaws; Change in Fiscal Year'],
    ],
    ['no space', `<p>Item8.01.Other Events.</p>${TEXT}`, ['Item 8.01: Other Events']],
    ['thin and no-break spaces', `<p>Item&#8201;8.01&#160;&#8202;Other Events</p>${TEXT}`, ['Item 8.01: Other Events']],
    [
      'a heading in a link',
      `<p><a name="i1"></a><a href="#toc">Item 7.01&nbsp;Regulation FD Disclosure</a></p>${TEXT}`,
      ['Item 7.01: Regulation FD Disclosure'],
    ],
    [
      'underlined, in a division of its own',
      `<div><u>Item 3.02</u>.&#160;&#160;<u>Unregistered Sales of Equity Securities</u>.</div>${TEXT}`,
      ['Item 3.02: Unregistered Sales of Equity Securities'],
    ],
    [
      'text in the heading’s own line',
      `<p><b>Item 8.01 Other Events.</b> On May 8, 2012, Acme, Inc. signed it.</p>`,
      ['Item 8.01: Other Events'],
    ],
    [
      'a caption of its section above',
      `<p>SECTION 5 – CORPORATE GOVERNANCE AND MANAGEMENT</p><p>Item 5.08 Shareholder Director Nominations</p>${TEXT}`,
      ['Item 5.08: Shareholder Director Nominations'],
    ],
    [
      'two items under one heading',
      `<p><b>Item 2.02 Results of Operations and Financial Condition.</b></p><p><b>Item 7.01 Regulation FD Disclosure.</b></p>${TEXT}`,
      ['Item 2.02: Results of Operations and Financial Condition', 'Item 7.01: Regulation FD Disclosure'],
    ],
    [
      'two numbers in one heading',
      `<p><b>Items 2.02 and 7.01. Results of Operations and Financial Condition; Regulation FD Disclosure.</b></p>${TEXT}`,
      ['Item 2.02', 'Item 7.01: Results of Operations and Financial Condition; Regulation FD Disclosure'],
    ],
    [
      'a colon',
      `<p>Item 4.01: Changes in Registrant’s Certifying Accountant</p>${TEXT}`,
      ['Item 4.01: Changes in Registrant’s Certifying Accountant'],
    ],
    ['a dash', `<p>ITEM 1.03 – BANKRUPTCY OR RECEIVERSHIP</p>${TEXT}`, ['Item 1.03: BANKRUPTCY OR RECEIVERSHIP']],
    [
      'mine safety',
      `<p>Item 1.04 Mine Safety – Reporting of Shutdowns and Patterns of Violations.</p>${TEXT}`,
      ['Item 1.04: Mine Safety – Reporting of Shutdowns and Patterns of Violations'],
    ],
    ['no title', `<p>Item 8.01.</p>${TEXT}`, ['Item 8.01']],
    [
      'a title that no form has',
      `<p>Item 8.01 Purchase of the Northern Plant</p>${TEXT}`,
      ['Item 8.01: Purchase of the Northern Plant'],
    ],
    [
      'sub-paragraphs of the item',
      `<p>Item 5.02(d) and (e) Election of Directors.</p>${TEXT}`,
      ['Item 5.02: Election of Directors'],
    ],
    [
      'items out of order',
      `<p>Item 9.01 Financial Statements and Exhibits.</p><p>(d) Exhibits are none.</p><p>Item 1.02 Termination of a Material Definitive Agreement.</p>${TEXT}`,
      ['Item 9.01: Financial Statements and Exhibits', 'Item 1.02: Termination of a Material Definitive Agreement'],
    ],
    [
      'preformatted',
      `<PRE>\n\nITEM 5.   OTHER EVENTS.\n\n     On May 8, 2012, Acme, Inc. entered into an agreement\nwith its partner.\n</PRE>`,
      ['Item 5: OTHER EVENTS'],
    ],
  ])('%s', (_, body, expected) => {
    expect(sections(`${COVER}${body}${SIGNED}`)).toEqual(['Cover', ...expected, 'Signatures'])
  })
})

describe('what is no heading on a page', () => {
  it.each<[string, string]>([
    [
      'a mention that begins a paragraph',
      '<p>Item 1.01 of this Current Report on Form 8-K is incorporated herein by reference.</p>',
    ],
    [
      'a mention with its title',
      '<p>The information set forth under Item 7.01 Regulation FD Disclosure is furnished.</p>',
    ],
    ['the item of another form', '<p>Item 601 of Regulation S-K requires the exhibit to be filed.</p>'],
    [
      'risk factors of an annual report',
      '<p>“Item 1A. Risk Factors” of the Annual Report on Form 10-K lists them.</p>',
    ],
    ['a range that does not apply', '<p>Items 1 through 4 and 6: Not applicable.</p>'],
    [
      'a table of contents',
      '<table><tr><td>Item 8.01</td><td>Other Events</td><td>2</td></tr><tr><td>Item 9.01</td><td>Exhibits</td><td>3</td></tr></table><p>SIGNATURES</p><p>EXHIBIT INDEX</p>',
    ],
    [
      'a table of contents without pages',
      '<p><a href="#a">Item 8.01 Other Events</a></p><p><a href="#b">SIGNATURE</a></p><p>EX-99.1 Press release of May 8, 2012</p><p>Table of Contents</p>',
    ],
  ])('%s', (_, body) => {
    const found = sections(`${COVER}${body}<p>Item 8.01 Other Events.</p>${TEXT}${SIGNED}`)
    expect(found).toEqual(['Cover', 'Item 8.01: Other Events', 'Signatures'])
  })
})

describe('who signed a page, and when', () => {
  const FORM =
    '<p>SIGNATURES</p><p>Pursuant to the requirements of the Securities Exchange Act of 1934, the registrant has duly caused this report to be signed.</p>'
  it.each<[string, string, string[], string | null]>([
    [
      'columns',
      '<table><tr><td></td><td colspan=2>ACME, INC.</td></tr><tr><td>Date: May 8, 2012</td><td>By:</td><td>/s/ Jane Roe</td></tr><tr><td></td><td></td><td>Jane Roe</td></tr><tr><td></td><td></td><td>Chief Financial Officer</td></tr></table>',
      ['Jane Roe, Chief Financial Officer'],
      'May 8, 2012',
    ],
    [
      'labels',
      '<p>Dated: May 8, 2012</p><p>By: <u>/s/ Jane A. Roe</u></p><p>Name: Jane A. Roe</p><p>Title: EVP and General Counsel</p>',
      ['Jane A. Roe, EVP and General Counsel'],
      'May 8, 2012',
    ],
    [
      'labels in cells, the date below',
      '<table><tr><td>By:</td><td>/s/ Jane Roe</td></tr><tr><td>Name:</td><td>Jane Roe</td></tr><tr><td>Title:</td><td>President and CEO</td></tr></table><p>Date: May 9, 2012</p>',
      ['Jane Roe, President and CEO'],
      'May 9, 2012',
    ],
    [
      'several people',
      '<p>By: /s/ Jane Roe<br>Jane Roe<br>Chief Executive Officer</p><p>By: /s/ John Q. Public<br>John Q. Public<br>Chief Financial Officer</p>',
      ['Jane Roe, Chief Executive Officer', 'John Q. Public, Chief Financial Officer'],
      null,
    ],
    [
      'a gap of no-break spaces',
      '<p>Date: May 8, 2012&nbsp;&nbsp;&nbsp;&nbsp;/s/ Jane Roe<br>Jane Roe, Chief Financial Officer</p>',
      ['Jane Roe, Chief Financial Officer'],
      'May 8, 2012',
    ],
    [
      'two registrants',
      '<p>ACME, INC.</p><p>By: /s/ Jane Roe, Treasurer</p><p>ACME FINANCE LLC</p><p>By: ACME, INC., its manager</p><p>By: /s/ John Public</p><p>John Public, Secretary</p>',
      ['Jane Roe, Treasurer', 'John Public, Secretary'],
      null,
    ],
  ])('%s', (_, body, people, day) => {
    const page = `<html><body>${COVER}<p>Item 8.01 Other Events.</p>${TEXT}${FORM}${body}</body></html>`
    const document = readFiling('a.htm', new TextEncoder().encode(page))
    const signatures = isRefusal(document) ? undefined : document.sections.at(-1)
    expect(signatures?.signers.map(({ name, title }) => `${name}, ${title}`)).toEqual(people)
    expect(signatures?.signed?.value ?? null).toBe(day)
  })
})
