import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSqlite } from '../../src/state/sqlite/index.ts'
import { command, mention } from './asked.ts'
import { openOffice, type Way } from './running.ts'

const HOUR = 60 * 60 * 1000

describe.each<Way>(['http', 'socket'])('after a restart, over %s', (way) => {
  let folder: string
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'state-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))

  /** The app with the state of this folder, so many hours later. */
  const office = (hours = 0) =>
    openOffice(
      way,
      openSqlite(folder, () => Date.now() + hours * HOUR),
    )

  it.each([
    ['a minute', 1 / 60],
    ['an hour', 1],
    ['a day', 24],
  ])('what arrives again %s later is not answered again', async (_, hours) => {
    const asked = mention('upfront?')
    const said = command('upfront?', 'http://127.0.0.1:9/nowhere')
    const before = await office()
    await before.event(asked)
    await before.command(said)
    await before.standIn.posted(1)
    await before.close()
    const after = await office(hours)
    await after.event(asked, 3)
    await after.command(said)
    await after.event(mention('something else?'))
    const posts = await after.standIn.posted(1)
    await after.close()
    expect(posts).toHaveLength(1)
    expect(after.desk.questions).toEqual(['something else?'])
  })

  it('a thread goes on where it was', async () => {
    const asked = mention('upfront?')
    const before = await office()
    await before.event(asked)
    await before.standIn.posted(1)
    await before.close()
    const after = await office(24)
    await after.event(mention('and royalties?', { thread_ts: asked.event.ts }))
    await after.standIn.posted(1)
    await after.close()
    expect(after.desk.asked.map((one) => one.earlier?.deals)).toEqual([['upfront?']])
  })
})
