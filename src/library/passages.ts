import { Index } from 'flexsearch'
import type { Document } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import { type AskedWord, askedOf, isKnown } from './asked.ts'
import { tellingOf } from './question-kinds.ts'
import { scorer } from './ranking.ts'
import { readSentences, type SentenceTable } from './sentence-table.ts'

/** What passages are looked up in. */
export interface Passages {
  /** Whether a word, in any of its forms, occurs anywhere. */
  knows(word: string): boolean
  /** Whether a word is written with a capital wherever it occurs inside a sentence, and occurs there. */
  isName(word: string): boolean
  /** The best sentences for the words, best first; none that has less than a third of what the words weigh. */
  find(words: readonly string[], filings?: readonly string[], most?: number): Evidence[]
}

const BEST = 3
/** Sentences that are ranked: those that have the rarest words of a question. */
const CANDIDATES = 3000
/** Of so few words every one must be known: of "Hamlet wrote" there is nothing in filings that speak of writing off. */
const FEW_WORDS = 2

/** Indexes the sentences of the documents: flexsearch finds those that share words with a question, `ranking` ranks them. */
export function indexPassages(documents: readonly Document[]): Passages {
  const table = readSentences(documents)
  const candidates = candidateFinder(table)
  return {
    knows: table.lexicon.knows,
    isName: table.lexicon.isName,
    find(words, filings, most = BEST) {
      const asked = askedOf(words, table)
      const known = asked.filter(isKnown)
      if (known.length === 0 || (known.length < asked.length && asked.length <= FEW_WORDS)) return []
      const score = scorer(asked, tellingOf(words.join(' ')), table)
      const ranked = candidates(known)
        .filter((id) => !filings || filings.includes(table.documentOf(id).filing))
        .map((id) => ({ id, score: score(id) }))
        .filter((one) => one.score > 0)
        .sort((a, b) => b.score - a.score || a.id - b.id)
      return distinct(ranked, most).map((id) => evidence(table.documentOf(id), table.sentenceOf(id)))
    },
  }

  /** Filings repeat themselves, and each other. */
  function distinct(ranked: readonly { readonly id: number }[], most: number): number[] {
    const said = new Set<string>()
    const kept: number[] = []
    for (const { id } of ranked) {
      if (kept.length === most) break
      const saying = table.wordsOf(id).join(' ')
      if (!said.has(saying)) kept.push(id)
      said.add(saying)
    }
    return kept
  }
}

function candidateFinder(table: SentenceTable): (asked: readonly AskedWord[]) => number[] {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (words: string) => words.split(' '),
  })
  for (let id = 0; id < table.size; id++) index.add(id, table.wordsOf(id).join(' '))
  return (asked) => {
    const words = [
      ...new Set(
        asked.flatMap(({ own, others }) => [
          ...(own === undefined ? [] : [own]),
          ...others.map(({ number }) => number),
        ]),
      ),
    ]
    words.sort((a, b) => table.frequency(a) - table.frequency(b))
    const found = new Set<number>()
    for (const word of words) {
      if (found.size >= CANDIDATES) break
      for (const id of index.search(String(word), { limit: CANDIDATES })) found.add(Number(id))
    }
    return [...found]
  }
}
