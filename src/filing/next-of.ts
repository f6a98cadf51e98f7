/**
 * Where the next of some characters (or strings) stands from an offset on, or the text's length. Offsets asked for must
 * not go down. Each is looked for with `indexOf` and kept until it is passed: several times as fast as looking at every
 * character between, and linear, because no stretch is searched twice for the same one.
 */
export function nextOf(text: string, sought: Iterable<string>): (from: number) => number {
  // Most texts have one kind of line end; what they don't have is asked about once.
  const ahead = Array.from(sought, (one) => ({ sought: one, at: text.indexOf(one) })).filter(({ at }) => at >= 0)
  return (from) => {
    let nearest = text.length
    for (const one of ahead) {
      if (one.at < from) {
        const at = text.indexOf(one.sought, from)
        one.at = at < 0 ? text.length : at
      }
      if (one.at < nearest) nearest = one.at
    }
    return nearest
  }
}
