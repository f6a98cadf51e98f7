import type { Masked } from './mask.ts'
import type { Phrase } from './phrase.ts'
import type { Reader } from './propose.ts'

/** Tells which rules a sentence bars by saying what their `unless` says. `likely` is what it may say of all that; each is looked for once. */
export function exceptions(masked: Masked, likely: readonly Phrase[]): (reader: Reader) => boolean {
  if (likely.length === 0) return () => false
  const known = new Map<Phrase, boolean>()
  const says = (one: Phrase): boolean => {
    if (!likely.includes(one)) return false
    const said = known.get(one) ?? one.occurs(masked)
    known.set(one, said)
    return said
  }
  return ({ unless }) => unless.some(says)
}
