import { Recent } from './recent.ts'

/** Slack redelivers an event within minutes, a delayed one every hour for a day; beyond that, one more for the clocks. */
const LIFETIME = 25 * 60 * 60 * 1000

/** About 20 MB when full: a question every two seconds for a day. */
const CAPACITY = 100_000

/** Tells what has been seen from what is new. */
export class Once {
  private readonly seen: Recent<true>

  constructor(now: () => number = Date.now, capacity: number = CAPACITY) {
    this.seen = new Recent(capacity, LIFETIME, now)
  }

  /** True the first time. False where any of the names has been claimed: the same thing by another of its names. */
  claim(...names: readonly (string | undefined)[]): boolean {
    const known = names.filter((name) => name !== undefined)
    const isNew = !known.some((name) => this.seen.get(name))
    for (const name of known) this.seen.set(name, true)
    return isNew
  }
}
