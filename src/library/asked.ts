import { stemmer } from 'stemmer'
import { wordsOf } from '../values/words.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import type { SentenceTable } from './sentence-table.ts'
import { synonymsOf } from './synonyms.ts'

/** A word of a question: what it weighs, and by which words of the sentences it is met. */
export interface AskedWord {
  readonly weight: number
  /** Its own number; undefined where no sentence has it. */
  readonly own: number | undefined
  /** Other words for it. */
  readonly others: readonly Other[]
  /** That it was taken for a slip of the pen. */
  readonly corrected: boolean
}

/** Another word for one: it tells no more than it is rare itself. */
export interface Other {
  readonly number: number
  readonly weight: number
}

/** Words of a question that are looked for at the most. */
const MOST_WORDS = 24
/** Nobody asks for so many different words: what comes behind them is not looked at. */
const MOST_TRIED = 200

/** What a question looks for. */
export interface Asked {
  readonly words: readonly AskedWord[]
  /** What all words of the question weigh together, those too many to be looked for among them. */
  readonly weight: number
  /** How many words of the question no sentence has, nor another word for them. */
  readonly unknown: number
}

/** The words of a question that tell something, each once; of a question as long as a page, those that tell most. */
export function askedOf(words: readonly string[], table: SentenceTable): Asked {
  const { lexicon } = table
  const asked = new Map<string, AskedWord>()
  for (const { folded } of words.flatMap(wordsOf)) {
    const typed = stemmer(folded)
    if (EMPTY_WORDS.has(folded) || asked.has(typed)) continue
    asked.set(typed, wordFor(folded, typed))
    if (asked.size >= MOST_TRIED) break
  }
  const all = [...asked.values()]
  const known = all.filter(({ own, others }) => own !== undefined || others.length > 0)
  return {
    words: all.length > MOST_WORDS ? rarest(known) : known,
    weight: all.reduce((sum, { weight }) => sum + weight, 0),
    unknown: all.length - known.length,
  }

  function wordFor(folded: string, typed: string): AskedWord {
    const meant = lexicon.numberOf(typed) === undefined ? lexicon.meant(folded) : undefined
    const stem = meant === undefined ? typed : stemmer(meant)
    const own = lexicon.numberOf(stem)
    const numbers = synonymsOf(stem).flatMap((one) => lexicon.numberOf(one) ?? [])
    const self = weigh(own === undefined ? 0 : table.frequency(own))
    const others = numbers.map((number) => ({ number, weight: Math.min(self, weigh(table.frequency(number))) }))
    // A word that no sentence has weighs as much as the rarest word for it
    const weight = own === undefined && others.length > 0 ? Math.max(...others.map((one) => one.weight)) : self
    return { own, others, corrected: meant !== undefined, weight }
  }

  /** The rarer, the more. */
  function weigh(frequency: number): number {
    return Math.log(1 + (table.size - frequency + 0.5) / (frequency + 0.5))
  }
}

const rarest = (words: readonly AskedWord[]): AskedWord[] =>
  [...words]
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)
    .map((word) => ({ ...word, others: [] }))
