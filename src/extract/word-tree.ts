import { TAGS } from './signs.ts'

/** A word as it stands, or, `open`, the beginning of one; or the sign of a value, alone. */
export interface Wanted {
  readonly word: string
  readonly open: boolean
}

/** Of several sets of words those of which one text has a word; it holds until the next text is read. */
export interface Met {
  /** By their numbers, each once. */
  readonly sets: Uint16Array
  readonly count: number
  has(set: number): boolean
}

/**
 * Makes what tells of which sets a text has a word: one tree of letters for the words of all, walked along the text
 * without cutting it up. It costs what the text has letters, and one look for each word that is wanted.
 */
export function wordTree(wanted: readonly (readonly Wanted[])[]): (text: string) => Met {
  const tree = planted(wanted)
  const round = { now: 0 }
  const metIn = new Uint32Array(wanted.length)
  const readIn = new Uint32Array(2 * tree.size)
  const sets = new Uint16Array(wanted.length)
  let count = 0
  const meet = (place: number): void => {
    if (readIn[place] === round.now) return
    readIn[place] = round.now
    for (const set of tree.meets[place] ?? NONE) {
      if (metIn[set] === round.now) continue
      metIn[set] = round.now
      sets[count++] = set
    }
  }
  return (text) => {
    round.now++
    count = 0
    const { next } = tree
    for (let at = 0; at < text.length; at++) {
      let letter = letterAt(text, at)
      if (letter === 0) continue
      if (letter > LETTERS) {
        meet(2 * (next[letter] ?? 0))
        continue
      }
      let node = 0
      let deepest = 0
      do {
        deepest = next[node * WIDTH + letter] ?? 0
        if (deepest === 0) break
        node = deepest
        letter = letterAt(text, ++at)
      } while (letter > 0 && letter <= LETTERS)
      const whole = deepest > 0
      while (letter > 0 && letter <= LETTERS) letter = letterAt(text, ++at)
      if (letter > LETTERS) at--
      if (node > 0) meet(2 * node + (whole ? 0 : 1))
    }
    return { sets, count, has: (set) => metIn[set] === round.now }
  }
}

const NONE: readonly number[] = []

/** Letters and digits are 1 to 36, the signs of values what comes behind; all else is 0 and parts words. */
const LETTERS = 36
const SIGNS = Object.values(TAGS)
const FIRST_SIGN = Math.min(...SIGNS.map((sign) => sign.charCodeAt(0)))
const WIDTH = LETTERS + SIGNS.length + 1
const LETTER_OF = new Uint8Array(128)
for (const [index, letter] of [...'abcdefghijklmnopqrstuvwxyz0123456789'].entries()) {
  LETTER_OF[letter.charCodeAt(0)] = index + 1
  LETTER_OF[letter.toUpperCase().charCodeAt(0)] = index + 1
}

function letterAt(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 128) return LETTER_OF[code] ?? 0
  return code >= FIRST_SIGN && code < FIRST_SIGN + SIGNS.length ? LETTERS + 1 + code - FIRST_SIGN : 0
}

interface Tree {
  readonly size: number
  /** The node that a letter leads to from a node, at node * WIDTH + letter; 0 where it leads nowhere. */
  readonly next: Uint16Array
  /** The sets that a word is in, at 2 * node where it ends there, at 2 * node + 1 where it goes on. */
  readonly meets: readonly (readonly number[])[]
}

function planted(wanted: readonly (readonly Wanted[])[]): Tree {
  const nodes = 1 + wanted.reduce((sum, words) => sum + words.reduce((most, { word }) => most + word.length, 0), 0)
  const next = new Uint16Array(nodes * WIDTH)
  const meets: number[][] = [[], []]
  const begun: number[][] = [[]]
  const parent = [0]
  for (const [set, words] of wanted.entries()) {
    for (const { word, open } of words) {
      let node = 0
      for (let at = 0; at < word.length; at++) {
        const place = node * WIDTH + letterAt(word, at)
        if (next[place] === 0) {
          next[place] = parent.length
          parent.push(node)
          meets.push([], [])
          begun.push([])
        }
        node = next[place] ?? 0
      }
      ;(open ? begun : meets)[open ? node : 2 * node]?.push(set)
    }
  }
  // A parent comes before its children: what begins there goes on in them
  for (let node = 1; node < parent.length; node++) {
    const own = [...(begun[parent[node] ?? 0] ?? []), ...(begun[node] ?? [])]
    begun[node] = own
    meets[2 * node]?.push(...own)
    meets[2 * node + 1]?.push(...own)
  }
  return { size: parent.length, next: next.slice(0, parent.length * WIDTH), meets }
}
