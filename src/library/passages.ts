import { Index } from 'flexsearch'
import { stemmer } from 'stemmer'
import type { Document, Sentence } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import { stem, type Word, wordsOf } from '../values/words.ts'
import { EMPTY_WORDS } from './empty-words.ts'
import { synonymsOf } from './synonyms.ts'

/** A sentence that can be found, with the words it is found by. */
interface Passage {
  readonly document: Document
  readonly sentence: Sentence
  readonly words: readonly Word[]
  readonly stems: readonly string[]
  /** How often each stem occurs in it. */
  readonly counts: ReadonlyMap<string, number>
  /** Stems of what it stands among: the sentences beside it, the headings over it, who files. */
  readonly around: ReadonlySet<string>
}

/** What passages are looked up in. */
export interface Passages {
  /** Whether a word, in any of its forms, occurs anywhere. */
  knows(word: string): boolean
  /** Whether a word is written with a capital wherever it occurs inside a sentence, and occurs there. */
  isName(word: string): boolean
  /** The best sentences for the words, best first; none that has less than a third of what the words weigh. */
  find(words: readonly string[], filings?: readonly string[], most?: number): Evidence[]
}

const CANDIDATES = 400
/** The same where a question has more words than are looked for. */
const FEW_CANDIDATES = 100
const BEST = 3
/** Words of a question that are looked for at the most. */
const MOST_WORDS = 24
/** BM25, with the constants that ranked right passages of filings first most often; textbook ones do worse. */
const SATURATION = 1
const LENGTH_SHARE = 0.5
const LEAST_SHARE = 1 / 3
/** Of so few words every one must be known: of "Hamlet wrote" there is nothing in filings that speak of writing off. */
const FEW_WORDS = 2
/** Characters of the longest sentence that anybody would read as a quote. */
const LONGEST_QUOTE = 1500
/** What a word counts that is not in the sentence: another word for it is, or it stands beside or above. */
const BY_SYNONYM = 0.7
const BY_PLACE = 0.25
/** A heading or the row of a table, to a sentence. */
const OF_A_LINE = 0.8
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
  const known = new Set<string>()
  const small = new Set<string>()
  const capital = new Set<string>()
  passages.forEach(({ words, stems, counts, around }, id) => {
    index.add(id, [...stems, ...around].join(' '))
    for (const word of counts.keys()) frequency.set(word, (frequency.get(word) ?? 0) + 1)
    for (const { folded, written } of words.slice(1)) (isCapital(written) ? capital : small).add(folded)
    for (const { folded } of words) known.add(stem(folded))
  })
  const mean = passages.reduce((sum, { stems }) => sum + stems.length, 0) / Math.max(1, passages.length)
  const weigh = (word: string): number => {
    const holding = frequency.get(word) ?? 0
    return Math.log(1 + (passages.length - holding + 0.5) / (holding + 0.5))
  }
  return {
    knows: (word) => known.has(stem(word)),
    isName: (word) => capital.has(word) && !small.has(word),
    find(words, filings, most = BEST) {
      const every = askedOf(words).map((one): Sought => ({ ...one, weight: weigh(one.word) }))
      const unknown = every.filter(({ word, others }) => ![word, ...others].some((one) => frequency.has(one)))
      if (unknown.length === every.length || (unknown.length > 0 && every.length <= FEW_WORDS)) return []
      const whole = every.reduce((sum, { weight }) => sum + weight, 0)
      const sought = rarest(every)
      const ranked = index
        .search(spellings(sought).join(' '), {
          limit: sought.length < every.length ? FEW_CANDIDATES : CANDIDATES,
          suggest: true,
        })
        .flatMap((id) => passages[Number(id)] ?? [])
        .filter(({ document }) => !filings || filings.includes(document.filing))
        .map((passage) => ({ passage, score: score(passage, sought, whole) }))
        .filter(({ score }) => score > 0)
        .sort((a, b) => b.score - a.score || order(a.passage, b.passage))
      return different(
        ranked.map(({ passage }) => passage),
        most,
      ).map(({ document, sentence }) => evidence(document, sentence))
    },
  }

  /** Words to look up: those asked for, and other words for them. */
  function spellings(sought: readonly Sought[]): string[] {
    return [...new Set(sought.flatMap(({ word, others }) => [word, ...others]))].filter((word) => frequency.has(word))
  }

  /** Of a question as long as a page, the words that tell most. */
  function rarest(sought: readonly Sought[]): readonly Sought[] {
    if (sought.length <= MOST_WORDS) return sought
    const met = sought.filter(({ word }) => frequency.has(word))
    return met
      .sort((a, b) => b.weight - a.weight)
      .slice(0, MOST_WORDS)
      .map((one) => ({ ...one, others: [] }))
  }

  function score(
    { counts, stems, around, document, sentence }: Passage,
    sought: readonly Sought[],
    whole: number,
  ): number {
    const long = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * stems.length) / mean)
    let points = 0
    let met = 0
    for (const { word, others, weight } of sought) {
      const own = counts.get(word)
      const other = own === undefined ? others.find((one) => counts.has(one)) : undefined
      const share = own ? 1 : other ? BY_SYNONYM : around.has(word) ? BY_PLACE : 0
      if (share === 0) continue
      met += share * weight
      const count = own ?? (other ? (counts.get(other) ?? 0) : 0)
      points += (share * weight * count * (SATURATION + 1)) / (count + long)
    }
    if (met / whole < LEAST_SHARE) return 0
    const opening = document.text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80))
    const prose = /[.!?;:”")]\s*$/.test(document.text.slice(sentence.end - 2, sentence.end)) ? 1 : OF_A_LINE
    return points * (met / whole) * prose * (DEFINES.test(opening) ? DEFINING : 1)
  }
}

/** The first of the passages that say something else each: filings repeat themselves, and each other. */
function different(passages: readonly Passage[], most: number): Passage[] {
  const said = new Set<string>()
  const own: Passage[] = []
  for (const passage of passages) {
    if (own.length >= most) break
    const words = passage.stems.join(' ')
    if (!said.has(words)) own.push(passage)
    said.add(words)
  }
  return own
}

interface Sought extends Asked {
  readonly weight: number
}

/** A word of a question by its stem, with the stems of other words for it. */
interface Asked {
  readonly word: string
  readonly others: readonly string[]
}

function askedOf(words: readonly string[]): Asked[] {
  const asked = new Map<string, Asked>()
  for (const { folded } of words.flatMap(wordsOf)) {
    const word = stemmer(folded)
    if (EMPTY_WORDS.has(folded) || asked.has(word)) continue
    asked.set(word, { word, others: synonymsOf(word) })
  }
  return [...asked.values()]
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase()

const order = (a: Passage, b: Passage): number =>
  a.document.filing < b.document.filing
    ? -1
    : a.document.filing > b.document.filing
      ? 1
      : a.sentence.start - b.sentence.start

function toPassages(document: Document): Passage[] {
  const own = document.sentences.map((sentence) => {
    const words = wordsOf(document.text.slice(sentence.start, sentence.end))
    return { sentence, words, stems: stemsOf(words) }
  })
  const filer = stemsOf(wordsOf(document.header.registrant?.value ?? ''))
  return own.flatMap(({ sentence, words, stems }, at): Passage[] => {
    if (sentence.end - sentence.start > LONGEST_QUOTE) return []
    const counts = new Map<string, number>()
    for (const word of stems) counts.set(word, (counts.get(word) ?? 0) + 1)
    const section = document.sections[sentence.section]
    const over = stemsOf(wordsOf(`${section?.title ?? ''} ${section?.parts[sentence.part ?? -1]?.heading ?? ''}`))
    const beside = [own[at - 1], own[at + 1]].flatMap((one) =>
      one && one.sentence.section === sentence.section ? one.stems : [],
    )
    return [{ document, sentence, words, stems, counts, around: new Set([...filer, ...over, ...beside]) }]
  })
}

const stemsOf = (words: readonly Word[]): string[] =>
  words.flatMap(({ folded }) => (EMPTY_WORDS.has(folded) ? [] : stemOf(folded)))

/** Filings say the same words over and over. */
const known = new Map<string, string>()
const MOST_KNOWN = 50_000

function stemOf(word: string): string {
  const before = known.get(word)
  if (before !== undefined) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const made = stemmer(word)
  known.set(word, made)
  return made
}
