import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Document } from '../../src/domain/document.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { invariants } from './invariants.ts'

const FOLDER = new URL('../../data/filings/', import.meta.url)
const read = (name: string): Document => {
  const document = readFiling(name, readFileSync(new URL(name, FOLDER)))
  if (isRefusal(document)) throw new Error(document.refused)
  return document
}
const header = ({ header }: Document): Record<string, string> =>
  Object.fromEntries(Object.entries(header).map(([name, { value }]) => [name, value]))
const sections = ({ sections }: Document): [string, string, string][] =>
  sections.map(({ type, name, title }) => [type, name, title])
const sentences = ({ text, sections, sentences }: Document, name: string): string[] =>
  sentences.filter(({ section }) => sections[section]?.name === name).map(({ start, end }) => text.slice(start, end))

describe.each(readdirSync(FOLDER).filter((name) => /\.(?:txt|md)$/.test(name)))('%s', (name) => {
  it('keeps its content as its text', () => {
    expect(read(name).text).toBe(readFileSync(new URL(name, FOLDER), 'utf8'))
  })
  it('has every span where it says', () => {
    expect(invariants(read(name))).toEqual([])
  })
})

describe('a cover with tabs, an index and a press release in one text', () => {
  const document = read('2000-05-08-immunogen-genentech.txt')
  it('header', () => {
    expect(header(document)).toEqual({
      registrant: 'IMMUNOGEN, INC.',
      form: '8-K',
      reportDate: 'May 8, 2000',
      fileNumber: '0-17999',
      irsNumber: '04-2726691',
      state: 'Massachusetts',
      address: '333 Providence Highway, Norwood, Massachusetts 02062',
      telephone: '(781) 769-4242',
      ticker: 'IMGN',
      exchange: 'Nasdaq',
    })
  })
  it('sections', () => {
    expect(sections(document)).toEqual([
      ['cover', 'Cover', ''],
      ['item', 'Item 5', 'OTHER EVENTS'],
      ['item', 'Item 7', 'FINANCIAL STATEMENTS AND EXHIBITS'],
      ['signatures', 'Signatures', ''],
      ['exhibit', 'Exhibit Index', ''],
      ['exhibit', 'Exhibit 99.1', ''],
    ])
  })
  it('signers', () => {
    const [signer, ...others] = document.sections.flatMap(({ signers }) => signers)
    expect(others).toEqual([])
    expect(signer).toMatchObject({
      name: 'Kathleen A. Carroll',
      title: 'Vice President, Finance and Administration, and principal financial officer',
    })
  })
  it('where the press release begins, and its sentences', () => {
    const release = sentences(document, 'Exhibit 99.1')
    expect(release[0]).toBe('IMMUNOGEN CONTACT: Mitchel Sayare, Ph.D.')
    expect(release).toHaveLength(32)
    expect(release).toContain(
      '"This collaboration is an important element of our overall strategy to leverage our technology platform as broadly as we can."',
    )
    expect(release.at(-1)).toMatch(/government regulation\n\nof the pharmaceutical business\.$/)
  })
})

describe('no cover, no signatures, hard-wrapped lines', () => {
  const document = read('2006-07-07-immunogen-biotest.txt')
  it('header', () => {
    expect(header(document)).toEqual({ registrant: 'ImmunoGen, Inc.', ticker: 'IMGN', exchange: 'NASDAQ' })
  })
  it('sections', () => {
    expect(sections(document)).toEqual([
      ['item', 'Item 1.01', 'Entry into a Material Definitive Agreement'],
      ['item', 'Item 9.01', 'FINANCIAL STATEMENTS AND EXHIBITS'],
      ['exhibit', 'Exhibit 99.1', ''],
    ])
  })
  it('parts', () => {
    const parts = document.sections.map(({ parts }) => parts.map(({ heading }) => heading))
    expect(parts).toEqual([[], [], ['About TAP Compounds', 'About Biotest', 'About ImmunoGen, Inc.']])
  })
  it('the first item’s sentences', () => {
    expect(sentences(document, 'Item 1.01').map((one) => one.replace(/\s+/g, ' ').slice(0, 50))).toEqual([
      'Item 1.01 Entry into a Material Definitive Agreeme',
      'On July 7, 2006, ImmunoGen, Inc. (NASDAQ: IMGN) an',
      'Under the agreement, ImmunoGen will receive a $1 m',
      'ImmunoGen will receive manufacturing payments for ',
      'The agreement also provides ImmunoGen with the rig',
      'If ImmunoGen elects to exercise this right, the tw',
      'ImmunoGen issued a press release regarding the Bio',
    ])
  })
  it('neither “-more-” nor what is on two pages is glued', () => {
    const release = sentences(document, 'Exhibit 99.1')
    expect(release[0]).toBe('For Immediate Release')
    expect(release[2]).toBe('- ImmunoGen Has Opt-In Rights on Resulting Compounds -')
    expect(release.filter((one) => one.includes('-more-'))).toEqual([])
    expect(release.filter((one) => one.endsWith('patent-protected competitive position.”'))).toHaveLength(1)
  })
})

describe('Markdown, several fields of the cover in one line', () => {
  const document = read('2007-04-30-immunogen-sicor.txt')
  it('header', () => {
    expect(header(document)).toEqual({
      registrant: 'ImmunoGen, Inc.',
      form: '8-K',
      reportDate: 'April 30, 2007',
      fileNumber: '0-17999',
      irsNumber: '04-2726691',
      state: 'Massachusetts',
      address: '128 Sidney Street, Cambridge, MA 02139',
      telephone: '(617) 995-2500',
      ticker: 'IMGN',
      exchange: 'Nasdaq',
    })
  })
  it('sections', () => {
    expect(sections(document)).toEqual([
      ['cover', 'Cover', ''],
      ['item', 'Item 1.01', 'Entry into a Material Definitive Agreement'],
      ['signatures', 'Signatures', ''],
    ])
  })
  it('signers', () => {
    expect(document.sections.flatMap(({ signers }) => signers)).toMatchObject([
      { name: 'Daniel M. Junius', title: 'Executive Vice President and Chief Financial Officer' },
    ])
  })
  it('the item’s sentences', () => {
    expect(sentences(document, 'Item 1.01').map((one) => one.slice(-40))).toEqual(
      [
        'ry into a Material Definitive Agreement.',
        'Italiana Corticosteroidi S.r.l (SICOR).',
        ' in the production of TAP compounds.',
        'of the contract in early 2008.',
        'for sale to its collaborative partners.',
      ].map((end) => expect.stringMatching(new RegExp(`${end.trim().replace(/[.()]/g, '\\$&')}$`))),
    )
  })
})
