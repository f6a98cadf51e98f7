import { TAGS } from './signs.ts'

/** A word as it stands, or, `open`, the beginning of one; or the sign of a value, alone. */
export interface Wanted {
  readonly word: string
  readonly open: boolean
}

/** Of several sets of words those of which one text has a word; it holds until the next text is read. */
export interface Met {
  /** By their numbers, each once; only the first `count` of them. */
  readonly sets: Uint16Array
  readonly count: number
  has(set: number): boolean
  /** Of a set that is met: how many spaces stand before its first word, and before its last. */
  readonly first: Uint16Array
  readonly last: Uint16Array
}

/**
 * Makes what tells of which sets a text has a word: one tree of letters for the words of all, walked along the text
 * without cutting it up. It costs what the text has letters, and one look for each word that is wanted.
 */
export function wordTree(wanted: readonly (readonly Wanted[])[]): (text: string) => Met {
  const { next, from, sets: ofPlaces } = planted(wanted)
  const metIn = new Uint32Array(wanted.length)
  const first = new Uint16Array(wanted.length)
  const last = new Uint16Array(wanted.length)
  const sets = new Uint16Array(wanted.length)
  let round = 0
  let count = 0
  const meet = (place: number, spaces: number): void => {
    const end = from[place + 1] as number
    for (let at = from[place] as number; at < end; at++) {
      const set = ofPlaces[at] as number
      last[set] = spaces
      if (metIn[set] === round) continue
      metIn[set] = round
      first[set] = spaces
      sets[count++] = set
    }
  }
  const has = (set: number): boolean => metIn[set] === round
  return (text) => {
    round++
    count = 0
    let spaces = 0
    const { length } = text
    for (let at = 0; at < length; ) {
      let letter = letterOf(text.charCodeAt(at++))
      if (letter > LETTERS) meet(2 * (next[letter] as number), spaces)
      if (letter === SPACE && isNoSpace(text, at)) spaces++
      if (letter === 0 || letter > LETTERS) continue
      let node = 0
      let to = 0
      for (;;) {
        to = next[node * WIDTH + letter] as number
        if (to === 0) break
        node = to
        letter = at < length ? letterOf(text.charCodeAt(at)) : 0
        if (letter === 0 || letter > LETTERS) break
        at++
      }
      if (to === 0) while (at < length && isLetter(letterOf(text.charCodeAt(at)))) at++
      if (node > 0) meet(2 * node + (to === 0 ? 1 : 0), spaces)
    }
    return { sets, count, has, first, last }
  }
}

/** Letters and digits are 1 to 36, the signs of values and the space what comes behind; all else is 0 and parts words. */
const LETTERS = 36
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz0123456789'
const SIGNS = Object.values(TAGS).join('')
const SPACE = LETTERS + SIGNS.length + 1
const WIDTH = SPACE + 1
const LETTER_OF = new Uint8Array(128)
for (const [index, letter] of [...`${ALPHABET}${SIGNS} `].entries()) {
  LETTER_OF[letter.charCodeAt(0)] = index + 1
  LETTER_OF[letter.toUpperCase().charCodeAt(0)] = index + 1
}

const letterOf = (code: number): number => (code < 128 ? (LETTER_OF[code] as number) : 0)
const isLetter = (letter: number): boolean => letter > 0 && letter <= LETTERS
const isNoSpace = (text: string, at: number): boolean => at < text.length && text.charCodeAt(at) !== 32

/** The tree in rows of numbers, for speed. */
interface Tree {
  /** The node that a letter leads to from a node, at node * WIDTH + letter; 0 where it leads nowhere. */
  readonly next: Uint16Array
  /** Where `sets` begins to list those of a place: 2 * node for a word that ends there, 2 * node + 1 for one that goes on. */
  readonly from: Uint32Array
  readonly sets: Uint16Array
}

function planted(wanted: readonly (readonly Wanted[])[]): Tree {
  const nodes = 1 + wanted.reduce((sum, words) => sum + words.reduce((most, { word }) => most + word.length, 0), 0)
  const next = new Uint16Array(nodes * WIDTH)
  /** What each node is reached from, the sets of the words that end there, and of those that may go on. */
  const all: { from: number; ends: number[]; goesOn: number[] }[] = [{ from: 0, ends: [], goesOn: [] }]
  for (const [set, words] of wanted.entries()) {
    for (const { word, open } of words) {
      let node = 0
      for (let at = 0; at < word.length; at++) {
        const place = node * WIDTH + letterOf(word.charCodeAt(at))
        if (next[place] === 0) next[place] = all.push({ from: node, ends: [], goesOn: [] }) - 1
        node = next[place] as number
      }
      all[node]?.[open ? 'goesOn' : 'ends'].push(set)
    }
  }
  // A node comes behind the one it is reached from: what may go on there goes on in it
  for (const one of all.slice(1)) one.goesOn.unshift(...(all[one.from]?.goesOn ?? []))
  const rows = all.flatMap(({ ends, goesOn }) => [[...ends, ...goesOn], goesOn])
  const from = new Uint32Array(rows.length + 1)
  for (const [place, row] of rows.entries()) from[place + 1] = (from[place] as number) + row.length
  return { next: next.slice(0, all.length * WIDTH), from, sets: Uint16Array.from(rows.flat()) }
}
