import { existsSync, readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Case, FactKind } from '../../src/extract/index.ts'
import { extractFacts } from '../../src/extraction.ts'
import { FACT_KINDS } from '../../src/facts/index.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { writeValue } from '../../src/values/index.ts'

const FACTS = new URL('../../src/facts/', import.meta.url)
const FEWEST = 5

const folders = readdirSync(FACTS, { withFileTypes: true }).filter((one) => one.isDirectory())

for (const { name: folder } of folders) {
  const file = new URL(`${folder}/cases.ts`, FACTS)
  test(`${folder} has cases that state something, and as many that do not`, async () => {
    expect(existsSync(file), `src/facts/${folder}/cases.ts is missing`).toBe(true)
    const { cases } = (await import(file.href)) as { cases: readonly Case[] }
    const dos = cases.filter(({ states }) => states.length > 0).length
    const nots = cases.length - dos
    expect(dos, `src/facts/${folder}/cases.ts: cases that state something`).toBeGreaterThanOrEqual(FEWEST)
    expect(nots, `src/facts/${folder}/cases.ts: cases that state nothing`).toBeGreaterThanOrEqual(dos)
  })
  if (!existsSync(file)) continue
  const kind = FACT_KINDS.find((one) => one.kind === folder.replaceAll('-', '_'))
  const { cases } = (await import(file.href)) as { cases: readonly Case[] }
  describe(folder, () => {
    test.each(cases.map((one) => [one.text, one] as const))('%s', (_, { text, states }) => {
      if (!kind) throw new Error(`src/facts/index.ts lists no kind for src/facts/${folder}`)
      const { plain, marks } = unmarked(text)
      expect(marks, 'one «evidence» for each value').toHaveLength(states.length)
      const expected = states.map((value, at) => `${says(value)} «${marks[at]}»`)
      expect(read(kind, plain)).toEqual(expected)
    })
  })
}

/** What the pipeline reads in a text, in order of position: value and quote. */
function read(kind: FactKind, plain: string): string[] {
  const document = readFiling('case.txt', new TextEncoder().encode(plain))
  if (isRefusal(document)) throw new Error(document.refused)
  return extractFacts(document)
    .statements.filter((one) => one.fact.kind === kind.kind && (!one.elsewhere || kind.spansAgreements))
    .map(({ fact }) => fact)
    .sort((a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end)
    .map(({ value, evidence }) => `${says(value)} «${folded(evidence.quote)}»`)
}

const says = (value: Parameters<typeof writeValue>[0]): string => `${JSON.stringify(value)} (${writeValue(value)})`
const folded = (quote: string): string => quote.replace(/\s+/g, ' ').trim()

/** The text without its marks, and what they mark, by where it begins; marks may stand inside marks. */
function unmarked(text: string): { plain: string; marks: string[] } {
  const spans: { start: number; end: number }[] = []
  const open: number[] = []
  let plain = ''
  for (const part of text.split(/([«»])/)) {
    if (part === '«') open.push(plain.length)
    else if (part === '»') {
      const start = open.pop()
      if (start === undefined) throw new Error(`a » without «: ${text}`)
      spans.push({ start, end: plain.length })
    } else plain += part
  }
  if (open.length > 0) throw new Error(`a « without »: ${text}`)
  spans.sort((a, b) => a.start - b.start || a.end - b.end)
  return { plain, marks: spans.map(({ start, end }) => folded(plain.slice(start, end))) }
}
