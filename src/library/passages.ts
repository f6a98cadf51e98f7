import { Index } from 'flexsearch'
import type { Document, Sentence } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import { stem, type Word, wordsOf } from '../values/words.ts'
import { EMPTY_WORDS } from './empty-words.ts'

/** A sentence that can be found, with the words it is found by. */
interface Passage {
  readonly document: Document
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly stems: readonly string[]
  /** How often each stem occurs in it. */
  readonly counts: ReadonlyMap<string, number>
}

/** What passages are looked up in. */
export interface Passages {
  /** Whether a word, in any of its forms, occurs anywhere. */
  knows(word: string): boolean
  /** Whether a word is written with a capital wherever it occurs inside a sentence, and occurs there. */
  isName(word: string): boolean
  /** The best sentences for the words, best first; none that has less than a third of what the words weigh. */
  find(words: readonly string[], filings?: readonly string[]): Evidence[]
}

const CANDIDATES = 100
const BEST = 3
/** BM25, with the constants that ranked right passages of filings first most often; textbook ones do worse. */
const SATURATION = 0.6
const LENGTH_SHARE = 0.3
const LEAST_SHARE = 1 / 3
/** "A TAP compound consists of …", "DMx means …": what says what a thing is stands above what uses it. */
const DEFINES = /\b(?:(?:is|are) (?:an?|the|one of)|consists? of|means|refers? to|comprises?)\b/i
const DEFINING = 1.3

/**
 * Indexes the sentences of the documents: flexsearch finds those that share words with a question, BM25 times the
 * square of the share of the question's weight that a sentence has ranks them.
 */
export function indexPassages(documents: readonly Document[]): Passages {
  const passages = documents.flatMap(toPassages)
  const index = new Index({ tokenize: 'strict', cache: false, encode: (stems: string) => stems.split(' ') })
  const frequency = new Map<string, number>()
  const small = new Set<string>()
  const capital = new Set<string>()
  passages.forEach(({ words, stems, counts }, id) => {
    index.add(id, stems.join(' '))
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    for (const { folded, written } of words.slice(1)) (isCapital(written) ? capital : small).add(folded)
  })
  const mean = passages.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, passages.length)
  const weigh = (word: string): number => {
    const holding = frequency.get(word) ?? 0
    return Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5))
  }
  return {
    knows: (word) => frequency.has(stem(word)),
    isName: (word) => capital.has(word) && !small.has(word),
    find(words, filings) {
      const asked = [...new Set(words.flatMap((word) => stemsOf(wordsOf(word))))]
      const known = asked.filter((word) => frequency.has(word))
      const all = asked.reduce((sum, word) => sum + weigh(word), 0)
      if (known.length === 0) return []
      const ids = index.search(known.join(' '), { limit: CANDIDATES, suggest: true })
      return ids
        .flatMap((id) => passages[Number(id)] ?? [])
        .filter(({ document }) => !filings || filings.includes(document.filing))
        .map((passage) => ({ passage, score: score(passage, known) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || order(a.passage, b.passage))
        .slice(0, BEST)
        .map(({ passage }) => evidence(passage.document, passage.sentence))

      function score({ counts, stems, document, sentence }: Passage, terms: readonly string[]): number {
        let points = 0
        let met = 0
        for (const word of terms) {
          const count = counts.get(word) ?? 0
          if (count === 0) continue
          met += weigh(word)
          points +=
            (weigh(word) * count * (SATURATION + 1)) /
            (count + SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * stems.length) / mean))
        }
        if (met / all < LEAST_SHARE) return 0
        const opening = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
        return points * (met / all) ** 2 * (DEFINES.test(opening) ? DEFINING : 1)
      }
    },
  }
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const order = (a: Passage, b: Passage): number =>
  a.document.filing < b.document.filing
    ? -1
    : a.document.filing > b.document.filing
      ? 1
      : a.sentence.start - b.sentence.start

function toPassages(document: Document): Passage[] {
  return document.sentences.map((sentence) => {
    const words = wordsOf(document.text.slice(sentence.start, sentence.end))
    const stems = stemsOf(words)
    const counts = new Map<string, number>()
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1)
    return { document, sentence, words, stems, counts }
  })
}

const stemsOf = (words: readonly Word[]): string[] =>
  words.flatMap(({ folded }) => (EMPTY_WORDS.has(folded) ? [] : stem(folded)))
