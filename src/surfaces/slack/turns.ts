/** Lets jobs of the same name run one after the other, in the order in which they came; others run meanwhile. */
export class Turns {
  private readonly last = new Map<string, Promise<unknown>>()

  async run<Result>(name: string, job: () => Promise<Result>): Promise<Result> {
    const before = this.last.get(name) ?? Promise.resolve()
    const mine = before.then(job, job)
    this.last.set(name, mine)
    try {
      return await mine
    } finally {
      if (this.last.get(name) === mine) this.last.delete(name)
    }
  }
}
