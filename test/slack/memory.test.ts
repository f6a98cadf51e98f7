import { describe, expect, it } from 'vitest'
import { NEW_CONVERSATION } from '../../src/domain/conversation.ts'
import { Once } from '../../src/surfaces/slack/once.ts'
import { Recent } from '../../src/surfaces/slack/recent.ts'
import { Threads } from '../../src/surfaces/slack/threads.ts'
import { Work } from '../../src/surfaces/slack/work.ts'

const HOUR = 60 * 60 * 1000

describe('Once', () => {
  it('takes a thing once, by whichever of its names', () => {
    const once = new Once()
    expect(once.claim('event 1', 'message C 1')).toBe(true)
    expect(once.claim('event 1')).toBe(false)
    expect(once.claim('event 2', 'message C 1')).toBe(false)
    expect(once.claim('event 2')).toBe(false)
    expect(once.claim('event 3', undefined)).toBe(true)
    expect(once.claim('event 4', undefined)).toBe(true)
  })

  it('remembers for more than a day', () => {
    let now = 0
    const once = new Once(() => now)
    expect(once.claim('event 1')).toBe(true)
    now = 24 * HOUR
    expect(once.claim('event 1')).toBe(false)
    now = 24 * HOUR + 26 * HOUR
    expect(once.claim('event 1')).toBe(true)
  })
})

describe('Recent', () => {
  it('forgets the oldest when it is full, and what is too old', () => {
    let now = 0
    const recent = new Recent<number>(2, 10, () => now)
    recent.set('a', 1)
    recent.set('b', 2)
    recent.set('a', 3)
    recent.set('c', 4)
    expect([recent.get('a'), recent.get('b'), recent.get('c'), recent.size]).toEqual([3, undefined, 4, 2])
    now = 10
    expect(recent.get('c')).toBeUndefined()
    recent.set('d', 5)
    expect(recent.size).toBe(1)
  })
})

describe('Threads', () => {
  it('keeps threads, channels and direct messages apart', () => {
    const threads = new Threads()
    const about = (deal: string) => ({ ...NEW_CONVERSATION, deals: [deal] })
    threads.remember(about('a'), 'C1', '1.0')
    threads.remember(about('b'), 'D1')
    expect(threads.recall('C1', '1.0')?.deals).toEqual(['a'])
    expect(threads.recall('D1')?.deals).toEqual(['b'])
    for (const [channel, thread] of [
      ['C1', '2.0'],
      ['C2', '1.0'],
      ['C1', undefined],
      ['D1', '1.0'],
    ] as const) {
      expect(threads.recall(channel, thread)).toBeUndefined()
    }
  })
})

describe('Work', () => {
  it('is settled when the last of it is done, well or not', async () => {
    const work = new Work()
    expect(await work.settled(1_000)).toBe(0)
    let finish = () => {}
    const failing = work.run(async () => {
      await new Promise<void>((resolve) => {
        finish = resolve
      })
      throw new Error('failed')
    })
    expect(await work.settled(20)).toBe(1)
    const settled = work.settled(1_000)
    finish()
    await expect(failing).rejects.toThrow('failed')
    expect(await settled).toBe(0)
  })
})
