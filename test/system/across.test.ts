import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { openDesk } from '../../src/desk.ts'
import type { Desk } from '../../src/domain/desk.ts'
import { readFolder } from '../../src/shelf.ts'

// Questions across deals need more deals than the three filings tell of: those of test/labelled.

interface Row {
  readonly q: string
  readonly status: string
  /** Every one of these stands in the text, quotes aside. */
  readonly says?: readonly string[]
  /** None of these does. */
  readonly not?: readonly string[]
}

const rows: Row[] = readFileSync(new URL('across.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))

const folder = fileURLToPath(new URL('../labelled', import.meta.url))

describe('questions across deals', () => {
  let desk: Desk
  beforeAll(async () => {
    desk = openDesk((await readFolder(folder)).documents)
  })

  it('half of them are refused', () => {
    const refused = rows.filter(({ status }) => status !== 'answered').length
    expect(refused).toBeGreaterThanOrEqual(rows.length * 0.4)
  })

  it.each(rows.map((row) => [row.q, row] as const))('%s', (q, { status, says = [], not = [] }) => {
    const { answer } = desk.ask(q)
    const above = answer.text.replace(/^“.*$/gm, '')
    expect(answer.status, above).toBe(status)
    for (const words of says) expect(above).toContain(words)
    for (const words of not) expect(above).not.toContain(words)
    for (const { filing, start, end, quote } of answer.citations)
      expect(readFileSync(`${folder}/${filing}`, 'utf8').slice(start, end)).toBe(quote)
  })
})
