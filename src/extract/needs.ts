import { MOST_WORDS } from './classes.ts'
import type { Run } from './grammar.ts'
import { spelled, TAGS } from './signs.ts'

/**
 * What a sentence must hold for a phrase to be found in it: of `words` one, as `spelled` spells them, " upfront " or, of
 * one that goes on, " royalt", or the sign of a value; and that at most `reach` words behind what is needed before it.
 */
export interface Need {
  readonly words: readonly string[]
  readonly reach: number
}

/** In the order of the phrase. */
export type Needs = readonly Need[]

export function needs(run: Run): Needs {
  const all: Need[] = []
  let reach = Number.POSITIVE_INFINITY
  for (const part of partsOf(run)) {
    reach += part.most
    if (!part.words) continue
    all.push({ words: part.words, reach })
    reach = part.behind
  }
  return all
}

/** A part of a phrase: at most so many words long with the space before it, of which one of `words` is somewhere in it. */
interface Part {
  readonly most: number
  readonly words: readonly string[] | null
  /** How many more words of it there may be behind that one. */
  readonly behind: number
}

const some = (most: number): Part => ({ most, words: null, behind: 0 })

function partsOf(run: Run): Part[] {
  return run.flatMap((one): Part[] => {
    const parts = partsOfNode(one)
    return one.optional ? parts.map(({ most, behind }) => some(most + behind)) : parts
  })
}

function partsOfNode(node: Run[number]): Part[] {
  switch (node.is) {
    case 'words':
      return [{ most: 1, words: asked(node.words.map(spelledWord)), behind: 0 }]
    case 'slot':
      return [{ most: 1 + MOST_BOUND, words: [TAGS[node.slot]], behind: node.several ? Number.POSITIVE_INFINITY : 0 }]
    case 'capture':
      return partsOf(node.run)
    case 'gap':
      return [some(node.most)]
    case 'class':
      return [some(MOST_WORDS[node.name] ?? Number.POSITIVE_INFINITY)]
    case 'group': {
      const runs = node.runs.map(partsOf)
      const most = Math.max(...runs.map((parts) => parts.reduce((sum, part) => sum + part.most + part.behind, 0)))
      const rarest = runs.map(longest)
      return [{ most, words: rarest.some((set) => set.length === 0) ? null : rarest.flat(), behind: most }]
    }
  }
}

/** Words of what bounds a value before it: "approximately an aggregate of". */
const MOST_BOUND = 6

/** "&" is spelled as nothing: such words ask for none. */
const asked = (words: readonly string[]): readonly string[] | null =>
  words.some((word) => word.trim() === '') ? null : words

const PLAIN = /^[a-z]+$/

function spelledWord(word: string): string {
  if (PLAIN.test(word)) return ` ${word} `
  return word.endsWith('~') ? spelled(word).trimEnd() : spelled(word)
}

/** Of sets of words the one whose shortest word is longest; none is shorter than all. */
const longest = (parts: readonly Part[]): readonly string[] =>
  parts.reduce<readonly string[]>((best, { words }) => (words && shortest(words) > shortest(best) ? words : best), [])

const shortest = (set: readonly string[]): number =>
  set.reduce((least, { length }) => Math.min(least, length), set.length > 0 ? Number.POSITIVE_INFINITY : 0)

const SIGNS = new Set(Object.values(TAGS))

/** Whether what a phrase needs is a value, of which nothing is known before the sentence is masked. */
export const isSign = (word: string): boolean => SIGNS.has(word)
