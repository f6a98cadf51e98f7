import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openState } from '../../src/state/index.ts'
import { NoSqlite } from '../../src/state/sqlite/index.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe('the state', () => {
  it('is kept in the folder', async () => {
    const { state, forgets } = openState(join(folder, 'made', 'here'))
    await state.set('T1', 'C1', { answers: 'channel' })
    await state.close()
    expect(forgets).toBeNull()
    const again = openState(join(folder, 'made', 'here')).state
    expect(await again.settings('T1', 'C1')).toEqual({ answers: 'channel' })
    await again.close()
  })

  it('is in memory, and says why, where there is no SQLite', async () => {
    const { state, forgets } = openState(folder, () => {
      throw new NoSqlite('not installed')
    })
    expect(forgets).toBe('not installed')
    expect(await state.claim('T1', ['a'])).toBe(true)
  })

  it('is not in memory where only the folder is wrong', () => {
    writeFileSync(join(folder, 'file'), '')
    expect(() => openState(join(folder, 'file'))).toThrow(/STATE_DIR/)
  })
})
