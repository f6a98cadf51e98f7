import type { Run } from './grammar.ts'
import type { Masked } from './mask.ts'
import { spelled, TAGS } from './signs.ts'

/**
 * What a sentence must hold for a phrase to be found in it, of each set one: words as `spelled` spells them, " upfront "
 * or, of one that goes on, " royalt"; and signs of values.
 */
export type Needs = readonly (readonly string[])[]

export const needs = (run: Run): Needs => [...setsOf(run)].sort((a, b) => shortest(b) - shortest(a))

function setsOf(run: Run): Needs {
  return run.flatMap((one): Needs => {
    if (one.optional) return []
    switch (one.is) {
      case 'words':
        return [one.words.map(spelledWord)]
      case 'slot':
        return [[TAGS[one.slot]]]
      case 'capture':
        return setsOf(one.run)
      case 'group': {
        const rarest = one.runs.map((inner) => longest(setsOf(inner)))
        return rarest.some((set) => set.length === 0) ? [] : [rarest.flat()]
      }
      default:
        return []
    }
  })
}

const PLAIN = /^[a-z]+$/

function spelledWord(word: string): string {
  if (PLAIN.test(word)) return ` ${word} `
  return word.endsWith('~') ? spelled(word).trimEnd() : spelled(word)
}

/** Of sets of words the one whose shortest word is longest; none is shorter than all. */
const longest = (sets: Needs): readonly string[] =>
  sets.reduce((best, set) => (shortest(set) > shortest(best) ? set : best), [])

function shortest(set: readonly string[]): number {
  let least = set.length > 0 ? Number.POSITIVE_INFINITY : 0
  for (const word of set) least = Math.min(least, word.length)
  return least
}

/** Whether it is worth while to look for a phrase: cheap, and never wrong where it says no. */
export const mayOccur = (needs: Needs, { spelled }: Masked): boolean =>
  needs.every((set) => set.some((word) => spelled.includes(word)))

const SIGNS = new Set(Object.values(TAGS))

/** Whether what a phrase needs is a value, of which nothing is known before the sentence is masked. */
export const isSign = (word: string): boolean => SIGNS.has(word)
