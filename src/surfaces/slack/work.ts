/** Counts what is being done, so that stopping can wait for it: Bolt's own `stop()` does not. */
export class Work {
  private count = 0
  private waiting: (() => void)[] = []

  async run<Result>(job: () => Promise<Result>): Promise<Result> {
    this.count += 1
    try {
      return await job()
    } finally {
      this.count -= 1
      if (this.count === 0) for (const done of this.waiting.splice(0)) done()
    }
  }

  /** Waits until nothing is being done, or until so many milliseconds have passed. Returns how much is left. */
  async settled(within: number): Promise<number> {
    if (this.count === 0) return 0
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, within)
      this.waiting.push(() => {
        clearTimeout(timer)
        resolve()
      })
    })
    return this.count
  }
}
