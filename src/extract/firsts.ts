import type { Run } from './grammar.ts'
import { TAGS } from './signs.ts'

/** How a phrase may begin: with a word of these letters, or with any that goes on from them, or with the sign of a value. */
export interface First {
  readonly key: string
  readonly open: boolean
}

/** Where the words and signs of a sentence begin, by the letters and digits that they begin with. */
export type Beginnings = ReadonlyMap<string, readonly number[]>

const LETTERS = /^[a-z\d_]+/
const SIGNS = new Set(Object.values(TAGS))

/** Every way in which a run may begin; null where that is any word. */
export function firstsOf(run: Run): readonly First[] | null {
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

/** Sorts the places where a phrase may begin by what stands there; places that begin with neither are left out. */
export function beginningsOf(lower: string, starts: readonly number[]): Beginnings {
  const beginnings = new Map<string, number[]>()
  for (const at of starts) {
    const key = keyAt(lower, at)
    if (key === '') continue
    const places = beginnings.get(key)
    if (places) places.push(at)
    else beginnings.set(key, [at])
  }
  return beginnings
}

function keyAt(lower: string, at: number): string {
  if (SIGNS.has(lower.charAt(at))) return lower.charAt(at)
  let end = at
  while (isLetter(lower.charCodeAt(end))) end++
  return lower.slice(at, end)
}

const isLetter = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 95

/** The places among these where one of the firsts stands, in order. */
export function placesOf(firsts: readonly First[], beginnings: Beginnings): readonly number[] {
  const lists: (readonly number[])[] = []
  for (const { key, open } of firsts) {
    const exact = beginnings.get(key)
    if (exact) lists.push(exact)
    if (!open) continue
    for (const [word, places] of beginnings) if (word.length > key.length && word.startsWith(key)) lists.push(places)
  }
  const [only = [], ...others] = lists
  return others.length === 0 ? only : [...new Set(lists.flat())].sort((a, b) => a - b)
}
