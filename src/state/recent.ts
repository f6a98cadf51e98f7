/** A memory of limited size: it forgets what is older than its lifetime, and the oldest when it is full. */
export class Recent<Value> {
  private readonly entries = new Map<string, { readonly value: Value; readonly until: number }>()
  private readonly capacity: number
  private readonly lifetime: number
  private readonly now: () => number

  /** `capacity`: how many entries; `lifetime`: milliseconds; `now`: the clock, in milliseconds. */
  constructor(capacity: number, lifetime: number, now: () => number = Date.now) {
    this.capacity = capacity
    this.lifetime = lifetime
    this.now = now
  }

  get size(): number {
    return this.entries.size
  }

  get(key: string): Value | undefined {
    const entry = this.entries.get(key)
    return entry && entry.until > this.now() ? entry.value : undefined
  }

  set(key: string, value: Value): void {
    this.entries.delete(key)
    this.entries.set(key, { value, until: this.now() + this.lifetime })
    for (const [oldest, entry] of this.entries) {
      if (this.entries.size <= this.capacity && entry.until > this.now()) break
      this.entries.delete(oldest)
    }
  }
}
