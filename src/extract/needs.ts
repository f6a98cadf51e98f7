import type { Run } from './grammar.ts'
import { type Masked, TAGS } from './mask.ts'

/** What a sentence must hold for a phrase to be found in it: of each set one; beginnings of words in lower case, signs. */
export type Needs = readonly (readonly string[])[]

export function needs(run: Run): string[][] {
  return run.flatMap((one): string[][] => {
    if (one.optional) return []
    switch (one.is) {
      case 'words':
        return [one.words.map((word) => word.replace(/~$/, '').toLowerCase())]
      case 'slot':
        return [[TAGS[one.slot]]]
      case 'capture':
        return needs(one.run)
      case 'group': {
        const rarest = one.runs.map((inner) => needs(inner).sort((a, b) => shortest(b) - shortest(a))[0])
        return rarest.every((set) => set !== undefined) ? [rarest.flat()] : []
      }
      default:
        return []
    }
  })
}

const shortest = (set: readonly string[]): number => Math.min(...set.map((word) => word.length))

/** Whether it is worth while to look for a phrase: cheap, and never wrong where it says no. */
export const mayOccur = (needs: Needs, { lower }: Masked): boolean =>
  needs.every((set) => set.some((word) => lower.includes(word)))
