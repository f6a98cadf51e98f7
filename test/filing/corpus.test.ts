import { describe, expect, it } from 'vitest'
import type { Document, HeaderFieldName } from '../../src/domain/document.ts'
import { formatOf } from '../../src/filing/formats/index.ts'
import { readCover } from '../../src/filing/header.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { linesOf } from '../../src/filing/lines.ts'
import { taggedHeader } from '../../src/filing/tagged.ts'
import { corpusBytes, corpusContent, corpusFiles, type KnownItem, knownItems } from './corpus.ts'
import { invariants } from './invariants.ts'
import { visibleCharacters } from './visible.ts'

function read(name: string): Document {
  const document = readFiling(name, corpusBytes(name))
  if (isRefusal(document)) throw new Error(document.refused)
  return document
}

const plainName = (name: string): string => name.replace(/\.gz$/, '')

/** Known answers that are wrong, each with the reason. */
const WRONG: Readonly<Record<string, string>> = {
  '1001426_8K_2002_0001012870-02-001163.txt Item 7 ends':
    'the item ends before the signature; the answer runs on through signature and exhibit index',
  '1001907_8K_2004_0001193125-04-090958.htm Item 7 begins': 'the answer leaves out the exhibit’s number, “16”',
  '108516_8K_2023_0000950170-23-032000.htm Item 9.01 ends': 'the answer leaves out the rows of the exhibit table',
}

const letters = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]/g, '')
    .toLowerCase()

/** What is wrong with one item, by the measure that its known first and last words are there. */
function wrongWith(document: Document, { item, begins, ends }: KnownItem): string[] {
  const section = document.sections.find(({ name }) => name === `Item ${item}`)
  if (!section) return ['is missing']
  const body = letters(document.text.slice(section.start, section.end))
  return [
    ...(body.slice(0, 400).includes(letters(begins).slice(0, 40)) ? [] : ['begins']),
    ...(body.slice(-600).includes(letters(ends).slice(-40)) ? [] : ['ends']),
  ]
}

describe('real filings', () => {
  it('are there', () => {
    expect(corpusFiles.length).toBeGreaterThanOrEqual(140)
  })

  it.each(corpusFiles)('%s: spans, characters, items', (name) => {
    const document = read(name)
    expect(invariants(document)).toEqual([])
    expect(document.text.replace(/\s/g, '')).toBe(visibleCharacters(corpusContent(name)))
    const known = knownItems.get(plainName(name)) ?? []
    const found = document.sections.filter(({ type }) => type === 'item').map((one) => one.name)
    expect(new Set(found)).toEqual(new Set(known.map(({ item }) => `Item ${item}`)))
    expect(new Set(found).size).toBe(found.length)
    const wrong = known.flatMap((one) =>
      wrongWith(document, one).map((what) => `${plainName(name)} Item ${one.item} ${what}`),
    )
    expect(wrong).toEqual(Object.keys(WRONG).filter((one) => one.startsWith(`${plainName(name)} `)))
  })
})

/** Tags that say less than the cover: the exchange is "NYSE American", and only "NYSE" of it is tagged. */
const HALF_TAGGED = /^NYSE$/

describe('inline XBRL', () => {
  it('the cover read from the text alone agrees with its tags, field by field', () => {
    const FIELDS: readonly HeaderFieldName[] = [
      'registrant',
      'form',
      'reportDate',
      'fileNumber',
      'irsNumber',
      'state',
      'address',
      'telephone',
      'ticker',
      'exchange',
      'formerName',
    ]
    const differing: string[] = []
    let fields = 0
    let filings = 0
    for (const name of corpusFiles) {
      const { tagged } = formatOf(corpusContent(name), name).render(corpusContent(name))
      if (tagged.length === 0) continue
      filings++
      const { text, header, sections, securities, hidden } = read(name)
      const byTags = taggedHeader(text, tagged)
      const alone = readCover(text, linesOf(text), sections)
      for (const field of FIELDS) {
        const stated = byTags[field]
        if (!stated) continue
        fields++
        const same = squeezed(alone[field]?.value, field) === squeezed(stated.value, field)
        if (!same) differing.push(`${name} ${field}: ${alone[field]?.value}, not ${stated.value}`)
      }
      // What the cover says in more words than its tag is what the header has.
      expect(squeezed(header.exchange?.value, 'exchange'), name).toBe(squeezed(alone.exchange?.value, 'exchange'))
      // What no page shows, and what has no place of its own on a cover.
      expect(hidden.cik, name).toMatch(/^\d{10}$/)
      expect(/\/A/.test(alone.form?.value ?? ''), name).toBe(hidden.amendment)
      expect(securities.every(({ symbol, exchange }) => symbol || exchange)).toBe(true)
    }
    expect(filings).toBeGreaterThanOrEqual(60)
    expect(differing.filter((one) => !HALF_TAGGED.test(one.split(', not ')[1] ?? ''))).toEqual([])
    expect(1 - differing.length / fields).toBeGreaterThanOrEqual(0.99)
  })
})

const squeezed = (value: string | undefined, field: HeaderFieldName): string | undefined =>
  field === 'telephone' ? value?.replace(/\D/g, '') : value?.replace(/\s+/g, ' ').toLowerCase()
