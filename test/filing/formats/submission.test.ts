import { describe, expect, it } from 'vitest'
import { submission } from '../../../src/filing/formats/submission.ts'
import { isRefusal, readFiling } from '../../../src/filing/index.ts'

const UUENCODED = `begin 644 logo.jpg\n${'M_]C_X``02D9)1@`!`0$`2`!(``#_VP!#``@&!@<&!0@\'!P<)"0@*#!0-#`L+\n'.repeat(5)}\`\nend`

const SUBMISSION = `<SEC-DOCUMENT>0000000001-01-000001.txt : 20010305
<SEC-HEADER>0000000001-01-000001.hdr.sgml : 20010305
ACCESSION NUMBER:\t\t0000000001-01-000001
CONFORMED SUBMISSION TYPE:\t8-K/A
CONFORMED PERIOD OF REPORT:\t20010228
ITEM INFORMATION:\t\tOther events
ITEM INFORMATION:\t\tFinancial statements and exhibits
FILED AS OF DATE:\t\t20010305

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tALPHA INC
\t\tCENTRAL INDEX KEY:\t\t\t0000001234
\t\tSTANDARD INDUSTRIAL CLASSIFICATION:\tPHARMACEUTICAL PREPARATIONS [2834]
\t\tIRS NUMBER:\t\t\t\t123456789
\t\tSTATE OF INCORPORATION:\t\t\tDE

\tFILING VALUES:
\t\tFORM TYPE:\t\t8-K/A
\t\tSEC FILE NUMBER:\t000-12345

\tBUSINESS ADDRESS:\t
\t\tSTREET 1:\t\t1 MAIN STREET
\t\tCITY:\t\t\tBOSTON
\t\tSTATE:\t\t\tMA
\t\tZIP:\t\t\t02139
\t\tBUSINESS PHONE:\t\t6179952500

\tMAIL ADDRESS:\t
\t\tSTREET 1:\t\tPO BOX 7
\t\tCITY:\t\t\tBOSTON

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tOLD ALPHA INC
\t\tDATE OF NAME CHANGE:\t19950915

\tFORMER COMPANY:\t
\t\tFORMER CONFORMED NAME:\tOLDER ALPHA INC

FILER:

\tCOMPANY DATA:\t
\t\tCOMPANY CONFORMED NAME:\t\t\tALPHA FINANCE LLC
\t\tCENTRAL INDEX KEY:\t\t\t0000005678
</SEC-HEADER>
<DOCUMENT>
<TYPE>8-K/A
<SEQUENCE>1
<FILENAME>a8k.txt
<DESCRIPTION>AMENDMENT
<TEXT>

Item 5. Other Events.

Alpha, Inc. agreed to pay a fee of $5 million to Beta AG.

Item 7. Exhibits

99.(A) Press release
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-99.(A)
<SEQUENCE>2
<FILENAME>ex99.htm
<DESCRIPTION>PRESS RELEASE
<TEXT>
<HTML><BODY><P>Alpha announced <B>today</B> that it agreed.</P><P>Item 5.07 is not in here.</P></BODY></HTML>
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>EX-10.16C
<SEQUENCE>3
<TEXT>
The parties agree to the fee.
</TEXT>
</DOCUMENT>
<DOCUMENT>
<TYPE>GRAPHIC
<SEQUENCE>4
<FILENAME>logo.jpg
<TEXT>
${UUENCODED}
</TEXT>
</DOCUMENT>
</SEC-DOCUMENT>
`

const read = (content: string) => {
  const document = readFiling('a.txt', new TextEncoder().encode(content))
  if (isRefusal(document)) throw new Error(document.refused)
  return document
}

describe('a full submission', () => {
  const document = read(SUBMISSION)
  const { text } = document
  const values = (fields: readonly { value: string }[]): string[] => fields.map(({ value }) => value)

  it('keeps its content but for pages of HTML, which become plain text', () => {
    const [before = '', after = ''] = SUBMISSION.split(/<DOCUMENT>\n<TYPE>EX-99[\s\S]*?<\/DOCUMENT>/)
    expect(text.startsWith(before)).toBe(true)
    expect(text.endsWith(after)).toBe(true)
    expect(text.slice(before.length, -after.length)).toBe(
      'EX-99.(A)\n2\nex99.htm\nPRESS RELEASE\n\nAlpha announced today that it agreed.\n\nItem 5.07 is not in here.\n',
    )
  })

  it('has a section for each item and document, named after its type', () => {
    expect(document.sections.map(({ type, name, title }) => [type, name, title])).toEqual([
      ['cover', 'Cover', ''],
      ['item', 'Item 5', 'Other Events'],
      ['item', 'Item 7', 'Exhibits'],
      ['exhibit', 'Exhibit 99.(A)', 'PRESS RELEASE'],
      ['exhibit', 'Exhibit 10.16C', ''],
      ['file', 'GRAPHIC', 'logo.jpg'],
    ])
  })

  it('that begins with an exhibit has no form to look for items in', () => {
    const alone = SUBMISSION.replace(/<DOCUMENT>\n<TYPE>8-K[\s\S]*?<\/DOCUMENT>\n/, '')
    expect(read(alone).sections.map(({ type, name }) => [type, name])).toEqual([
      ['cover', 'Cover'],
      ['exhibit', 'Exhibit 99.(A)'],
      ['exhibit', 'Exhibit 10.16C'],
      ['file', 'GRAPHIC'],
    ])
  })

  it('reads nothing of a picture', () => {
    const last = document.sentences.at(-1)
    expect(text.slice(last?.start, last?.end)).not.toContain('M_]C')
    expect(document.sentences.every(({ section }) => document.sections[section]?.type !== 'file')).toBe(true)
  })

  it('header', () => {
    expect(Object.fromEntries(Object.entries(document.header).map(([name, { value }]) => [name, value]))).toEqual({
      accessionNumber: '0000000001-01-000001',
      form: '8-K/A',
      reportDate: '20010228',
      filedDate: '20010305',
      registrant: 'ALPHA INC',
      cik: '0000001234',
      industry: 'PHARMACEUTICAL PREPARATIONS [2834]',
      irsNumber: '123456789',
      state: 'DE',
      fileNumber: '000-12345',
      telephone: '6179952500',
      formerName: 'OLD ALPHA INC',
    })
    expect(values(document.declaredItems)).toEqual(['Other events', 'Financial statements and exhibits'])
    expect(document.url).toBe(
      'https://www.sec.gov/Archives/edgar/data/1234/000000000101000001/0000000001-01-000001-index.htm',
    )
  })

  it('filers', () => {
    const [alpha, finance, ...others] = document.filers
    expect(others).toEqual([])
    expect(values(alpha?.address ?? [])).toEqual(['1 MAIN STREET', 'BOSTON', 'MA', '02139'])
    expect(values(alpha?.mailAddress ?? [])).toEqual(['PO BOX 7', 'BOSTON'])
    expect(values(alpha?.formerNames ?? [])).toEqual(['OLD ALPHA INC', 'OLDER ALPHA INC'])
    expect(finance).toMatchObject({ role: 'filer', header: { registrant: { value: 'ALPHA FINANCE LLC' } } })
    const fields = document.filers.flatMap((one) => [...Object.values(one.header), ...one.address, ...one.formerNames])
    expect(fields.filter(({ value, start, end }) => text.slice(start, end) !== value)).toEqual([])
  })
})

describe('what a submission is', () => {
  it.each<[boolean, string]>([
    [true, '<SEC-DOCUMENT>0000000001-01-000001.txt : 20010305\n'],
    [true, '<IMS-DOCUMENT>0000000001-94-000001.txt : 19940305\n'],
    [true, '-----BEGIN PRIVACY-ENHANCED MESSAGE-----\nProc-Type: 2001,MIC-CLEAR\n'],
    [true, '<DOCUMENT>\n<TYPE>8-K\n<SEQUENCE>1\n'],
    [false, 'A <DOCUMENT>\n<TYPE>8-K\n'],
    [false, '<html><body>The fee.</body></html>'],
    [false, 'The fee.'],
  ])('%s: %s', (is, content) => {
    expect(submission.recognizes(content, 'a.txt')).toBe(is)
  })
})

describe('what is passed over', () => {
  const body = (inside: string): string =>
    `<DOCUMENT>\n<TYPE>8-K\n<TEXT>\nItem 5. Other Events\n\nThe fee was paid by the Company.\n</TEXT>\n</DOCUMENT>\n<DOCUMENT>\n<TYPE>EX-99.1\n<FILENAME>x.bin\n<TEXT>\n${inside}\n</TEXT>\n</DOCUMENT>\n`
  it.each<[string, string, 'file' | 'exhibit']>([
    ['uuencoded', UUENCODED, 'file'],
    ['a PDF in its wrapper', `<PDF>\n${UUENCODED}\n</PDF>`, 'file'],
    ['base64', `${'QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2\n'.repeat(4)}`, 'file'],
    [
      'XML for programs',
      '<XBRL>\n<?xml version="1.0"?>\n<schema>The words of it are not read.</schema>\n</XBRL>',
      'file',
    ],
    [
      'not a page of inline XBRL',
      '<XBRL>\n<?xml version="1.0"?>\n<html><body><p>The words of it are read.</p></body></html>\n</XBRL>',
      'exhibit',
    ],
    ['not a text that begins so', 'begin to pay the fee of 644 dollars', 'exhibit'],
  ])('%s', (_, inside, type) => {
    expect(read(body(inside)).sections.at(-1)).toMatchObject({ type, name: 'Exhibit 99.1' })
  })
})
