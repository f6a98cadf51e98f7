import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Value } from '../../src/values/index.ts'
import {
  f1,
  labelledFiles,
  labels,
  precision,
  statementsIn,
  sum,
  type Tally,
  tally,
  textOf,
} from '../labelled/labelled.ts'

// That the rules know filings and not these filings. Nothing is learned from data, so what could be dropped from a
// vocabulary is what somebody has written into the source: a company, a product, an amount.

const SOURCE = new URL('../../src/', import.meta.url)

/** The source without comments and without the tables of cases, which are tests: what a reader of filings runs. */
const source = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts') && !name.endsWith('cases.ts'))
  .map((name) => [name, withoutComments(readFileSync(new URL(name, SOURCE), 'utf8'))] as const)

function withoutComments(code: string): string {
  return code.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|[\s;{}(,])\/\/.*$/gm, '$1')
}

const company = (file: string): string => file.split('-')[0] ?? file

/** The words of a label that name somebody or something: "Kiniksa", "RGX-314", "mavrilimumab". */
const namesIn = (value: Value): string[] =>
  value.type === 'name' ? [value.name.replace(/,? (?:Inc|Ltd|Limited|LLC|PLC|AG|Corp|N\.V|S\.A)\.?$/, '')] : []

describe('the rules are general', () => {
  const names = new Set(labels.flatMap(({ value }) => namesIn(value)).filter((name) => name.length > 3))
  const codes = new Set(
    labels.flatMap(({ quote }) => quote.match(/\b[A-Z]{2,5}-?\d{3,}\b|\b[a-z]{3,}(?:mab|nib|parib)\b/g) ?? []),
  )
  const figures = new Set(
    labels.flatMap(({ value, quote }) =>
      value.type === 'money' ? (quote.match(/\d+(?:\.\d+)? (?:million|billion)/g) ?? []) : [],
    ),
  )

  it.each([
    ['company', names, 20],
    ['product', codes, 8],
    ['amount', figures, 40],
  ])('no file of the source has a %s of the labelled texts', (_, words, fewest) => {
    expect(words.size).toBeGreaterThanOrEqual(fewest)
    const known = source.flatMap(([file, code]) =>
      [...words]
        .filter((word) =>
          new RegExp(`(?<![\\w-])${word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\w-])`, 'i').test(code),
        )
        .map((word) => `${file}: ${word}`),
    )
    expect(known).toEqual([])
  })

  const tallies = new Map<string, Tally>(labelledFiles.map((file) => [file, tally(file, statementsIn(file))]))
  const over = (keep: (file: string) => boolean): Tally =>
    sum([...tallies].flatMap(([file, one]) => (keep(file) ? [one] : [])))

  it('they find most of what a reader found, and little else', () => {
    const all = over(() => true)
    expect(precision(all)).toBeGreaterThanOrEqual(0.95)
    expect(f1(all)).toBeGreaterThanOrEqual(0.85)
  })

  it.each([...new Set(labelledFiles.map(company))])('and no less without the texts of %s', (one) => {
    const all = f1(over(() => true))
    expect(f1(over((file) => company(file) !== one))).toBeGreaterThanOrEqual(all - 0.03)
  })

  const renamed = labelledFiles.filter((file) => withOtherNames(file) !== textOf(file))

  it('most texts can be given other names', () => {
    expect(renamed.length).toBeGreaterThanOrEqual(12)
  })

  // The same text with other names states the same facts: nobody is known by name.
  it.each(renamed)('%s says the same of other companies', (file) => {
    const kinds = (said: string): string[] =>
      statementsIn(file, said)
        .map(({ fact }) => fact.kind)
        .sort()
    expect(kinds(withOtherNames(file))).toEqual(kinds(textOf(file)))
  })
})

/** Words that begin names and are no names. */
const ORDINARY = new Set(['National', 'Washington'])
const OTHERS = ['Brindle', 'Quorum', 'Talvex', 'Ostrava', 'Merlow', 'Kestrin']

function withOtherNames(file: string): string {
  const heads = labels.flatMap((one) =>
    one.file === file ? namesIn(one.value).map((name) => name.split(' ')[0] ?? name) : [],
  )
  return [...new Set(heads)]
    .filter((head) => /^[A-Z][A-Za-z]{2,}$/.test(head) && !ORDINARY.has(head))
    .reduce((said, head, at) => said.replaceAll(new RegExp(`\\b${head}\\b`, 'g'), OTHERS[at] ?? head), textOf(file))
}
