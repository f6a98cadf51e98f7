import { isWordChar } from './boundary.ts'
import type { Run } from './grammar.ts'
import { TAGS } from './signs.ts'

/** How a phrase may begin: with a word of these letters, or, `open`, with any that goes on from them, or with a sign. */
interface First {
  readonly key: string
  readonly open: boolean
}

const LETTERS = /^[a-z\d_]+/
const SIGNS = new Set(Object.values(TAGS))

/** Every way in which a run may begin; null where that is any word. */
function firstsOf(run: Run): readonly First[] | null {
  const firsts: First[] = []
  for (const node of run) {
    const own = firstsOfNode(node)
    if (!own) return null
    firsts.push(...own)
    if (!node.optional) return firsts
  }
  return null
}

function firstsOfNode(node: Run[number]): readonly First[] | null {
  switch (node.is) {
    case 'words':
      return all(node.words.map(firstOfWord))
    case 'slot':
      return [{ key: TAGS[node.slot], open: false }]
    case 'capture':
      return firstsOf(node.run)
    case 'group':
      return all(node.runs.map(firstsOf))?.flat() ?? null
    default:
      return null
  }
}

/** "royalt~" goes on from its letters; "up-front" begins with "up". */
function firstOfWord(word: string): First | null {
  const lower = word.toLowerCase()
  const key = LETTERS.exec(lower)?.[0]
  return key ? { key, open: lower === `${key}~` } : null
}

const all = <T>(parts: readonly (T | null)[]): T[] | null =>
  parts.includes(null) ? null : parts.filter((part) => part !== null)

/** Makes what tells, at a look, whether a run may begin at a position of a text in lower case. */
export function beginner(run: Run): (lower: string, at: number) => boolean {
  const firsts = firstsOf(run)
  if (!firsts) return () => true
  const likely = byLetter(firsts, (first) => [first])
  return (lower, at) => {
    for (const first of likely[lower.charCodeAt(at) & LETTER] ?? NONE) if (begins(first, lower, at)) return true
    return false
  }
}

function begins({ key, open }: First, lower: string, at: number): boolean {
  for (let letter = 1; letter < key.length; letter++)
    if (lower.charCodeAt(at + letter) !== key.charCodeAt(letter)) return false
  return open || SIGNS.has(key) || !isWordChar(lower, at + key.length)
}

/** What of several may stand where a letter does, in their order: at the letter's code `& LETTER`; where none, nothing. */
export type ByLetter<T> = readonly (readonly T[] | undefined)[]

/** Letters beyond ASCII share a place with others: it holds more than is needed, never less. */
export const LETTER = 127

/** Words by their first letter. */
export const wordsByLetter = <Word extends { readonly lower: string }>(words: readonly Word[]): ByLetter<Word> =>
  byLetter(words, ({ lower }) => [{ key: lower, open: true }])

/** Runs by the letters that they may begin with; within a phrase a value may be bounded first: "approximately". */
export const runsByLetter = <Made extends { readonly run: Run }>(runs: readonly Made[]): ByLetter<Made> =>
  byLetter(runs, ({ run }) => {
    const firsts = firstsOf(run)
    return firsts?.some(({ key }) => SIGNS.has(key)) ? null : firsts
  })

function byLetter<T>(all: readonly T[], firstsOf: (one: T) => readonly First[] | null): ByLetter<T> {
  const letters = all.map((one) => firstsOf(one)?.map(({ key }) => key.charCodeAt(0) & LETTER))
  return Array.from({ length: LETTER + 1 }, (_, letter) => {
    const likely = all.filter((_, one) => letters[one]?.includes(letter) ?? true)
    return likely.length > 0 ? likely : undefined
  })
}

const NONE: readonly never[] = []
