import { describe, expect, it } from 'vitest'
import { linesOf } from '../../src/filing/lines.ts'
import { signersIn } from '../../src/filing/signers.ts'

const signers = (text: string): [string, string | null][] => {
  const lines = linesOf(text)
  return signersIn(text, lines, 0, lines.length).map(({ name, title, start, end }) => {
    expect(text.slice(start, end)).toBe(name)
    return [name, title]
  })
}

describe('who signed', () => {
  it.each<[string, [string, string | null][]]>([
    [
      '/s/Kathleen A. Carroll\n\nKathleen A. Carroll\nVice President, Finance and\nAdministration, and principal\nfinancial officer\n\nEXHIBIT INDEX',
      [['Kathleen A. Carroll', 'Vice President, Finance and Administration, and principal financial officer']],
    ],
    [
      '/s/ Daniel M. Junius\n\nDaniel M. Junius Executive Vice President and Chief Financial Officer',
      [['Daniel M. Junius', 'Executive Vice President and Chief Financial Officer']],
    ],
    ['By: /s/ John Doe\n-----------\nJohn Doe\nPresident', [['John Doe', 'President']]],
    ['By: /s/ John Doe\nName: John Doe\nTitle: Chief Executive Officer', [['John Doe', 'Chief Executive Officer']]],
    ['By: /s/ John Doe', [['John Doe', null]]],
    ['By: ________\nName: John Doe\nTitle: President', [['John Doe', 'President']]],
    [
      'March 22, 1994                 /s/ W.A. Freeman\n                               William A. Freeman\n                               President',
      [['William A. Freeman', 'President']],
    ],
    [
      '                     By: /s/ Dirk R. Soutendijk\nDate: August 17, 1994                 Name:   Dirk R. Soutendijk\n                     Title: Vice President,\n                            General Counsel',
      [['Dirk R. Soutendijk', 'Vice President, General Counsel']],
    ],
    [
      'By: /s/ Alex Hui\n   ------\n   Alex Hui President,\n   Chief Executive Officer\n\nBy: /s/ Angela Chen\n   ------\n   Angela Chen Vice President,\n   Chief Financial Officer\n\nDate: August 15, 2006',
      [
        ['Alex Hui', 'President, Chief Executive Officer'],
        ['Angela Chen', 'Vice President, Chief Financial Officer'],
      ],
    ],
  ])('%j', (text, expected) => {
    expect(signers(text)).toEqual(expected)
  })
})

describe('nobody signed', () => {
  it.each([
    ['ImmunoGen, Inc.\n(Registrant)'],
    ['Date: May 8, 2000'],
    ['SIGNATURES\n\nPursuant to it, X has signed.'],
    ['/s/'],
  ])('%j', (text) => {
    expect(signers(text)).toEqual([])
  })
})
