import { setTimeout as sleep } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Turns } from '../../src/surfaces/slack/turns.ts'
import { Work } from '../../src/surfaces/slack/work.ts'

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

describe('Turns', () => {
  it('go round in order within a name, and side by side among names', async () => {
    const turns = new Turns()
    const done: string[] = []
    const job = (name: string, after: number) => async () => {
      await sleep(after)
      done.push(name)
      return name
    }
    const all = [turns.run('a', job('a1', 40)), turns.run('a', job('a2', 0)), turns.run('b', job('b1', 10))]
    expect(await Promise.all(all)).toEqual(['a1', 'a2', 'b1'])
    expect(done).toEqual(['b1', 'a1', 'a2'])
  })

  it('go on after one that failed', async () => {
    const turns = new Turns()
    const failed = turns.run('a', async () => {
      throw new Error('failed')
    })
    const next = turns.run('a', async () => 'done')
    await expect(failed).rejects.toThrow('failed')
    expect(await next).toBe('done')
  })
})
