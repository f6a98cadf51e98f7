import { describe, expect, it } from 'vitest'
import { Recent } from '../../src/state/recent.ts'

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
