import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { NEW_CONVERSATION } from '../../src/domain/conversation.ts'
import { openMemory } from '../../src/state/memory.ts'
import type { GivenAnswer, Place, State } from '../../src/state/port.ts'
import { openSqlite } from '../../src/state/sqlite/index.ts'

const HOUR = 60 * 60 * 1000
const about = (...deals: string[]) => ({ ...NEW_CONVERSATION, deals })
const place = (given: Partial<Place> = {}): Place => ({ workspace: 'T1', channel: 'C1', thread: '1.0', ...given })
const given = (some: Partial<GivenAnswer> = {}): GivenAnswer => ({
  id: 'a1',
  workspace: 'T1',
  channel: 'C1',
  person: 'U1',
  question: 'upfront?',
  earlier: null,
  asTyped: false,
  status: 'answered',
  text: '$1 million',
  ...some,
})
const judged = (some = {}) => ({
  workspace: 'T1',
  answer: 'a1',
  person: 'U2',
  verdict: 'not_right' as const,
  reason: 'it is $2 million',
  ...some,
})

let folder: string
let now: number
beforeEach(() => {
  now = Date.parse('2026-01-02T03:04:05Z')
  folder = mkdtempSync(join(tmpdir(), 'state-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const IMPLEMENTATIONS: Readonly<Record<string, () => State>> = {
  memory: () => openMemory(() => now),
  sqlite: () => openSqlite(folder, () => now),
}

describe.each(Object.keys(IMPLEMENTATIONS))('state in %s', (name) => {
  let state: State
  beforeEach(() => {
    state = (IMPLEMENTATIONS[name] as () => State)()
  })
  afterEach(() => state.close())

  it('recalls a conversation where it took place, and nowhere else', async () => {
    await state.remember(about('a', 'b'), place(), place({ thread: '' }))
    await state.remember(about('c'), place({ thread: '' }))
    expect(await state.recall(place())).toEqual(about('a', 'b'))
    expect(await state.recall(place({ thread: '' }))).toEqual(about('c'))
    for (const other of [{ workspace: 'T2' }, { channel: 'C2' }, { thread: '2.0' }])
      expect(await state.recall(place(other))).toBeUndefined()
  })

  it('forgets a conversation after a week', async () => {
    await state.remember(about('a'), place())
    now += 7 * 24 * HOUR - 1
    expect(await state.recall(place())).toBeDefined()
    now += 1
    expect(await state.recall(place())).toBeUndefined()
  })

  it('lets a thing be claimed once, by whichever of its names, in its workspace', async () => {
    expect(await state.claim('T1', ['event 1', 'message 1'])).toBe(true)
    expect(await state.claim('T1', ['event 1'])).toBe(false)
    expect(await state.claim('T1', ['event 2', 'message 1'])).toBe(false)
    expect(await state.claim('T1', ['event 2'])).toBe(false)
    expect(await state.claim('T1', ['event 3'])).toBe(true)
    expect(await state.claim('T2', ['event 1'])).toBe(true)
  })

  it('lets one of many claims at once through', async () => {
    const all = await Promise.all(Array.from({ length: 20 }, () => state.claim('T1', ['event 1'])))
    expect(all.filter(Boolean)).toHaveLength(1)
  })

  it.each([
    [1 / 60, false],
    [1, false],
    [24, false],
    [26, true],
  ])('after %d hours, a claim made again is new: %j', async (hours, isNew) => {
    await state.claim('T1', ['event 1'])
    now += hours * HOUR
    expect(await state.claim('T1', ['event 1'])).toBe(isNew)
  })

  it('gives an answer back to its workspace, for 90 days', async () => {
    const answer = given({ earlier: about('a'), asTyped: true })
    await state.keep(answer)
    await state.keep(given({ id: 'a2' }))
    expect(await state.given('T1', 'a1')).toEqual(answer)
    expect(await state.given('T1', 'a2')).toEqual(given({ id: 'a2' }))
    expect(await state.given('T2', 'a1')).toBeUndefined()
    expect(await state.given('T1', 'a3')).toBeUndefined()
    now += 90 * 24 * HOUR
    expect(await state.given('T1', 'a1')).toBeUndefined()
  })

  it('keeps the last word of each person on an answer, with what it is about', async () => {
    await state.keep(given())
    expect(await state.judge(judged({ verdict: 'helpful', reason: null }))).toBe(true)
    now += 1000
    expect(await state.judge(judged({ person: 'U3', verdict: 'helpful', reason: null }))).toBe(true)
    now += 1000
    expect(await state.judge(judged())).toBe(true)
    const { question, status, text } = given()
    const of = { question, status, text }
    expect(await state.feedback()).toEqual([
      { ...judged({ person: 'U3', verdict: 'helpful', reason: null }), ...of, at: '2026-01-02T03:04:06.000Z' },
      { ...judged(), ...of, at: '2026-01-02T03:04:07.000Z' },
    ])
  })

  it('takes no judgement of an answer that its workspace was not given', async () => {
    await state.keep(given())
    expect(await state.judge(judged({ answer: 'a2' }))).toBe(false)
    expect(await state.judge(judged({ workspace: 'T2' }))).toBe(false)
    expect(await state.feedback()).toEqual([])
  })

  it('keeps settings by workspace and by what they are about, each by itself', async () => {
    await state.set('T1', 'C1', { answers: 'channel', listens: 'questions' })
    await state.set('T1', 'C1', { answers: 'thread' })
    await state.set('T1', 'U1', { answers: 'channel' })
    expect(await state.settings('T1', 'C1')).toEqual({ answers: 'thread', listens: 'questions' })
    expect(await state.settings('T1', 'U1')).toEqual({ answers: 'channel' })
    expect(await state.settings('T2', 'C1')).toEqual({})
  })

  it('takes any text', async () => {
    const text = "'; DROP TABLE answers; -- \u0000 \ud83d\ude00 \n"
    await state.keep(given({ question: text, text }))
    expect((await state.given('T1', 'a1'))?.question).toBe(text)
    await state.set('T1', text, { a: text })
    expect(await state.settings('T1', text)).toEqual({ a: text })
  })
})
