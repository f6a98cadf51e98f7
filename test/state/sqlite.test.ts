import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NEW_CONVERSATION } from '../../src/domain/conversation.ts'
import { openSqlite } from '../../src/state/sqlite/index.ts'
import { migrate } from '../../src/state/sqlite/migrations.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'state-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const HOUR = 60 * 60 * 1000

describe('state in SQLite', () => {
  it('is there after a restart', async () => {
    const place = { workspace: 'T1', channel: 'C1', thread: '1.0' }
    const before = openSqlite(folder)
    await before.remember({ ...NEW_CONVERSATION, deals: ['a'] }, place)
    await before.set('T1', 'C1', { answers: 'channel' })
    await before.claim('T1', ['event 1'])
    await before.close()
    for (const hours of [0, 1 / 60, 1, 24]) {
      const after = openSqlite(folder, () => Date.now() + hours * HOUR)
      expect((await after.recall(place))?.deals).toEqual(['a'])
      expect(await after.settings('T1', 'C1')).toEqual({ answers: 'channel' })
      expect(await after.claim('T1', ['event 1'])).toBe(false)
      await after.close()
    }
  })

  it('lets two processes share one file', async () => {
    const [one, two] = [openSqlite(folder), openSqlite(folder)]
    expect([await one.claim('T1', ['event 1']), await two.claim('T1', ['event 1'])]).toEqual([true, false])
    await one.close()
    await two.close()
  })

  it('names the folder that it cannot write', () => {
    const file = join(folder, 'file')
    writeFileSync(file, '')
    expect(() => openSqlite(join(file, 'below'))).toThrow(/^The state can't be kept in .*file\/below: .*STATE_DIR/)
  })

  it('is not opened where a newer version wrote it, or where it is no database', () => {
    const path = join(folder, 'upfront.sqlite')
    const newer = new Database(path)
    newer.pragma('user_version = 1000')
    newer.close()
    expect(() => openSqlite(folder)).toThrow(/newer version of Upfront \(its format is 1000/)
    writeFileSync(path, 'not a database, however long one makes it'.repeat(100))
    expect(() => openSqlite(folder)).toThrow(/not a database/)
  })
})

describe('a migration', () => {
  const columns = (database: Database.Database) =>
    (database.pragma('table_info(a)') as { name: string }[]).map((one) => one.name)

  it('runs once, in order, and leaves what is there', () => {
    const database = new Database(':memory:')
    migrate(database, ['CREATE TABLE a (x TEXT)'])
    database.exec("INSERT INTO a VALUES ('kept')")
    const further = ['CREATE TABLE a (x TEXT)', 'ALTER TABLE a ADD COLUMN y TEXT']
    migrate(database, further)
    migrate(database, further)
    expect(columns(database)).toEqual(['x', 'y'])
    expect(database.prepare('SELECT x FROM a').pluck().get()).toBe('kept')
  })

  it('that fails leaves the database as it was', () => {
    const database = new Database(':memory:')
    migrate(database, ['CREATE TABLE a (x TEXT)'])
    expect(() => migrate(database, ['', 'ALTER TABLE a ADD COLUMN y TEXT; no SQL'])).toThrow()
    expect(columns(database)).toEqual(['x'])
    expect(database.pragma('user_version', { simple: true })).toBe(1)
  })
})

/** Stores one thing after another, and says so each time it is told that it is stored. */
const STORES = `
  const { openState } = await import('./dist/state/index.js')
  const { state } = openState(process.argv[1])
  for (let n = 0; ; n += 1) {
    const id = String(n)
    await state.keep({ id, workspace: 'T1', channel: 'C1', person: 'U1', question: 'q', earlier: null, asTyped: false, status: 'answered', text: 't' })
    await state.judge({ workspace: 'T1', answer: id, person: 'U1', verdict: 'helpful', reason: null })
    await state.set('T1', 'C1', { ['n' + n]: id })
    process.stdout.write(id + '\\n')
    await new Promise((resolve) => setImmediate(resolve))
  }`

describe('a process that is killed', () => {
  it.each([40, 120, 260])('%i ms after it began has lost nothing that it acknowledged', async (after) => {
    const child = spawn(process.execPath, ['--input-type=module', '-e', STORES, folder], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    let said = ''
    child.stdout.on('data', (chunk) => {
      said += String(chunk)
    })
    await once(child.stdout, 'data')
    await sleep(after)
    child.kill('SIGKILL')
    await once(child, 'close')
    const acknowledged = said.split('\n').slice(0, -1)
    const state = openSqlite(folder)
    const feedback = new Set((await state.feedback()).map((one) => one.answer))
    const settings = await state.settings('T1', 'C1')
    await state.close()
    expect(acknowledged.length).toBeGreaterThan(0)
    expect(acknowledged.filter((id) => !feedback.has(id) || settings[`n${id}`] !== id)).toEqual([])
  })
})
