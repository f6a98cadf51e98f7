import { stemmer } from 'stemmer'
import { slips } from '../values/slips.ts'
import { stem, wordsOf } from '../values/words.ts'
import { EMPTY_WORDS } from './empty-words.ts'

/** Every word of some texts. Words of one stem share a number, and everything else counts in numbers. */
export interface Lexicon {
  /** Takes in a text: the numbers of its words in order, without those that every text has. */
  read(text: string): number[]
  /** The number of a stem; undefined where no text has it. */
  numberOf(stem: string): number | undefined
  /** How many stems there are. */
  size(): number
  /** Whether a word, in any of its forms, occurs anywhere. */
  knows(word: string): boolean
  /** Whether a word is written with a capital wherever it occurs inside a sentence, and occurs there. */
  isName(word: string): boolean
  /** The one word of the texts that this one is a slip of the pen for; undefined where there is none, or several. */
  meant(word: string): string | undefined
}

/** Shorter words have too many neighbours. */
const SHORTEST = 5
/** From this length on two letters may be off. */
const LONG = 8

/** A word as texts write it. */
interface Entry {
  readonly folded: string
  /** -1 for a word that every text has. */
  readonly number: number
  times: number
  small: boolean
  capital: boolean
}

export function newLexicon(): Lexicon {
  const entries = new Map<string, Entry>()
  const numbers = new Map<string, number>()
  const known = new Set<string>()

  function enter(folded: string): Entry {
    known.add(stem(folded))
    const entry = { folded, number: EMPTY_WORDS.has(folded) ? -1 : numberFor(stemmer(folded)), times: 0 }
    return { ...entry, small: false, capital: false }
  }

  function numberFor(word: string): number {
    const before = numbers.get(word)
    if (before !== undefined) return before
    numbers.set(word, numbers.size)
    return numbers.size - 1
  }

  // Built when the first word is misspelled: most questions have none.
  let byLetter: Map<string, Entry[]> | undefined
  function near(word: string): readonly Entry[] {
    if (!byLetter) {
      byLetter = new Map()
      for (const entry of entries.values()) {
        if (entry.folded.length < SHORTEST - 1 || /\d/.test(entry.folded)) continue
        const key = entry.folded.charAt(0) + entry.folded.length
        const list = byLetter.get(key)
        if (list) list.push(entry)
        else byLetter.set(key, [entry])
      }
    }
    const lengths = word.length >= LONG ? [-2, -1, 0, 1, 2] : [-1, 0, 1]
    return lengths.flatMap((more) => byLetter?.get(word.charAt(0) + (word.length + more)) ?? [])
  }

  return {
    read(text) {
      byLetter = undefined
      const read: number[] = []
      wordsOf(text).forEach(({ folded, written }, at) => {
        let entry = entries.get(folded)
        if (!entry) {
          entry = enter(folded)
          entries.set(folded, entry)
        }
        entry.times++
        // The first word of a sentence has its capital from there.
        if (at > 0) {
          if (isCapital(written)) entry.capital = true
          else entry.small = true
        }
        if (entry.number >= 0) read.push(entry.number)
      })
      return read
    },
    numberOf: (word) => numbers.get(word),
    size: () => numbers.size,
    knows: (word) => known.has(stem(word)),
    isName(word) {
      const entry = entries.get(word)
      return entry?.capital === true && !entry.small
    },
    meant(word) {
      if (word.length < SHORTEST || /\d/.test(word) || known.has(stem(word))) return undefined
      const reach = word.length >= LONG ? 2 : 1
      let least = reach + 1
      let best: Entry[] = []
      for (const entry of near(word)) {
        const far = slips(word, entry.folded)
        if (far > least || far > reach) continue
        best = far < least ? [entry] : [...best, entry]
        least = far
      }
      const [first] = best.sort((a, b) => b.times - a.times || (a.folded < b.folded ? -1 : 1))
      return first && best.every((one) => one.number === first.number) ? first.folded : undefined
    },
  }
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()
