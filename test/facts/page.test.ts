import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Case } from '../../src/extract/index.ts'
import { FACT_KINDS } from '../../src/facts/index.ts'
import { factsPage } from './page.ts'

const FACTS = new URL('../../src/facts/', import.meta.url)
const folders = readdirSync(FACTS, { withFileTypes: true }).filter((one) => one.isDirectory())
const cases = new Map<string, readonly Case[]>()
for (const { name } of folders) {
  const module = (await import(new URL(`${name}/cases.ts`, FACTS).href)) as { cases: readonly Case[] }
  cases.set(name.replaceAll('-', '_'), module.cases)
}

test('docs/facts.md says what the code does', async () => {
  const page = factsPage(FACT_KINDS, (kind) => cases.get(kind) ?? [])
  for (const { kind } of FACT_KINDS) expect(page).toContain(`## ${kind}\n`)
  await expect(page).toMatchFileSnapshot('../../docs/facts.md')
})
