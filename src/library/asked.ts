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

/** The words of a question that tell something, each once; of a question as long as a page, those that tell most. */
export function askedOf(words: readonly string[], table: SentenceTable): AskedWord[] {
  const { lexicon } = table
  const asked = new Map<string, AskedWord>()
  for (const { folded } of words.flatMap(wordsOf)) {
    if (EMPTY_WORDS.has(folded)) continue
    const typed = stemmer(folded)
    if (asked.has(typed)) continue
    asked.set(typed, wordFor(folded, typed))
    if (asked.size >= MOST_TRIED) break
  }
  const all = [...asked.values()]
  if (all.length <= MOST_WORDS) return all
  return all
    .filter(isKnown)
    .sort((a, b) => b.weight - a.weight)
    .slice(0, MOST_WORDS)

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

/** Nobody asks for so many different words: what comes behind is not looked at. */
const MOST_TRIED = 200

export const isKnown = ({ own, others }: AskedWord): boolean => own !== undefined || others.length > 0
