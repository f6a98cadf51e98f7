import { Index } from 'flexsearch'
import type { Document } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import { type AskedWord, askedOf } from './asked.ts'
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
/** Of them, those whose surroundings are looked at. */
const LOOKED_AT = 200
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
      const { words: known, unknown } = asked
      if (known.length === 0 || (unknown > 0 && known.length + unknown <= FEW_WORDS)) return []
      const { rough, fine } = scorer(asked, tellingOf(words.join(' ')), table)
      const found = candidates(known, (id) => !filings || filings.includes(table.documentOf(id).filing))
      const ranked = best(best(found, rough).slice(0, LOOKED_AT), fine)
      return distinct(ranked, most).map((id) => evidence(table.documentOf(id), table.sentenceOf(id)))
    },
  }

  /** Filings repeat themselves, and each other. */
  function distinct(ranked: readonly number[], most: number): number[] {
    const said = new Set<string>()
    const kept: number[] = []
    for (const id of ranked) {
      if (kept.length === most) break
      const saying = table.wordsOf(id).join(' ')
      if (!said.has(saying)) kept.push(id)
      said.add(saying)
    }
    return kept
  }
}

/** Those that score anything, best first; of two as good the one that stands first. */
function best(ids: readonly number[], score: (id: number) => number): number[] {
  return ids
    .map((id) => ({ id, score: score(id) }))
    .filter((one) => one.score > 0)
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id)
}

type Candidates = (asked: readonly AskedWord[], may: (id: number) => boolean) => number[]

/** The one place that knows flexsearch: sentences that share words with a question, those with the rarest first. */
function candidateFinder(table: SentenceTable): Candidates {
  const index = new Index({
    tokenize: 'strict',
    resolution: 1,
    cache: false,
    encode: (words: string) => words.split(' '),
  })
  for (let id = 0; id < table.size; id++) index.add(id, table.wordsOf(id).join(' '))
  return (asked, may) => {
    const words = [...new Set(asked.flatMap(({ own, others }) => [own, ...others.map(({ number }) => number)]))]
      .flatMap((word) => (word === undefined ? [] : { word, frequency: table.frequency(word) }))
      .sort((a, b) => a.frequency - b.frequency)
    const found = new Set<number>()
    for (const { word } of words) {
      if (found.size >= CANDIDATES) break
      for (const id of index.search(String(word), { limit: table.size }))
        if (found.size < CANDIDATES && may(Number(id))) found.add(Number(id))
    }
    return [...found]
  }
}
