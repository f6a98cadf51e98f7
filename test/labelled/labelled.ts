import { readdirSync, readFileSync } from 'node:fs'
import type { Statement } from '../../src/domain/telling.ts'
import { extractFacts } from '../../src/extraction.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import type { Value } from '../../src/values/index.ts'

/** What a reader found in a text. */
export interface Label {
  readonly file: string
  readonly kind: string
  readonly value: Value
  readonly quote: string
  readonly optional?: boolean
}

const FOLDER = new URL('./', import.meta.url)

export const labelledFiles: readonly string[] = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.txt'))
  .sort()

export const labels: readonly Label[] = readFileSync(new URL('labels.jsonl', FOLDER), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

export const textOf = (file: string): string => readFileSync(new URL(file, FOLDER), 'utf8')

/** What the program reads in a text. */
export function statementsIn(file: string, text = textOf(file)): readonly Statement[] {
  const document = readFiling(file, new TextEncoder().encode(text))
  if (isRefusal(document)) throw new Error(document.refused)
  return extractFacts(document).statements
}

/** Facts that were found, that no label allows, and that were missed. */
export interface Tally {
  readonly found: number
  readonly wrong: number
  readonly missed: number
}

export const sum = (tallies: readonly Tally[]): Tally =>
  tallies.reduce(
    (all, one) => ({ found: all.found + one.found, wrong: all.wrong + one.wrong, missed: all.missed + one.missed }),
    { found: 0, wrong: 0, missed: 0 },
  )

export const precision = ({ found, wrong }: Tally): number => found / (found + wrong)
export const f1 = ({ found, wrong, missed }: Tally): number => (2 * found) / (2 * found + wrong + missed)

/** Compares what was read in a text with its labels. */
export function tally(file: string, statements: readonly Statement[]): Tally {
  const wanted = labels.filter((label) => label.file === file)
  const met = new Set<Label>()
  let wrong = 0
  for (const { fact } of statements) {
    const hits = wanted.filter((label) => label.kind === fact.kind && same(fact.value, fact.evidence.quote, label))
    if (hits.length === 0) wrong++
    for (const hit of hits) met.add(hit)
  }
  const firm = wanted.filter(({ optional }) => !optional)
  return { found: firm.filter((one) => met.has(one)).length, wrong, missed: firm.filter((one) => !met.has(one)).length }
}

function same(got: Value, quote: string, { value, quote: wanted }: Label): boolean {
  if (got.type === 'money' && value.type === 'money')
    return got.amount === value.amount && got.currency === value.currency
  if (got.type === 'percent' && value.type === 'percent')
    return (got.low ?? got.high) === (value.low ?? value.high) && (got.high ?? got.low) === (value.high ?? value.low)
  if (got.type === 'date' && value.type === 'date')
    return got.date.startsWith(value.date) || value.date.startsWith(got.date)
  if (got.type === 'duration' && value.type === 'duration') return got.iso === value.iso
  if (got.type === 'name' && value.type === 'name') return bare(got.name) === bare(value.name)
  return (
    overlap(got.type === 'text' ? got.text : quote, value.type === 'text' ? value.text : wanted) >= 0.6 ||
    overlap(quote, wanted) >= 0.7
  )
}

const FORM = /\b(?:inc|corp|corporation|co|company|ltd|limited|llc|plc|ag|sa|gmbh|nv|the|group|holdings?)\b\.?/g
const bare = (name: string): string => name.toLowerCase().replace(FORM, '').replace(/\W+/g, '')

/** The share of the shorter text's words that the other has. */
function overlap(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[a-z0-9%$]{3,}/g))
  const [a, b] = [words(one), words(other)]
  return [...a].filter((word) => b.has(word)).length / Math.max(1, Math.min(a.size, b.size))
}
