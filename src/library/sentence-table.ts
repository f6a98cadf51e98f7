import type { Document, Sentence } from '../domain/document.ts'
import { type Lexicon, newLexicon } from './lexicon.ts'

/** Every sentence that can be found, by number, with the words it is found by. */
export interface SentenceTable {
  readonly lexicon: Lexicon
  readonly size: number
  /** Words of a sentence at the mean. */
  readonly mean: number
  documentOf(id: number): Document
  sentenceOf(id: number): Sentence
  textOf(id: number): string
  /** Numbers of its words, in order. */
  wordsOf(id: number): Int32Array
  /** Numbers of the words of the headings over it. */
  over(id: number): readonly number[]
  /** Numbers of the words by which its filing is called: who files, and when. */
  callOf(id: number): readonly number[]
  /** The sentences before and behind it in its section, where there are. */
  beside(id: number): readonly number[]
  /** How many sentences have a word. */
  frequency(word: number): number
}

/** Characters of the longest sentence that anybody would read as a quote. */
const LONGEST_QUOTE = 1500

/** Reads all sentences of the documents into flat arrays: many filings are loaded at a start. */
export function readSentences(documents: readonly Document[]): SentenceTable {
  const lexicon = newLexicon()
  const placed: {
    readonly document: Document
    readonly sentence: Sentence
    readonly over: readonly number[]
    readonly call: readonly number[]
  }[] = []
  const flat: number[] = []
  const starts = [0]
  for (const document of documents) {
    const call = lexicon.read(`${document.header.registrant?.value ?? ''} ${document.header.reportDate?.value ?? ''}`)
    const headings = new Map<string, readonly number[]>()
    for (const sentence of document.sentences) {
      if (sentence.end - sentence.start > LONGEST_QUOTE) continue
      const place = `${sentence.section} ${sentence.part ?? -1}`
      let over = headings.get(place)
      if (!over) {
        const section = document.sections[sentence.section]
        const heading = section?.parts[sentence.part ?? -1]?.heading ?? ''
        over = lexicon.read(`${section?.title ?? ''} ${heading}`)
        headings.set(place, over)
      }
      placed.push({ document, sentence, over, call })
      for (const word of lexicon.read(document.text.slice(sentence.start, sentence.end))) flat.push(word)
      starts.push(flat.length)
    }
  }
  const words = Int32Array.from(flat)
  const wordsOf = (id: number): Int32Array => words.subarray(starts[id], starts[id + 1])
  const frequencies = countSentences(placed.length, wordsOf, lexicon.size())
  const at = (id: number): (typeof placed)[number] => {
    const one = placed[id]
    if (!one) throw new RangeError(`no sentence ${id} of ${placed.length}`)
    return one
  }
  const isBeside = (id: number, other: number): boolean => {
    const [one, two] = [placed[id], placed[other]]
    return one?.document === two?.document && one?.sentence.section === two?.sentence.section
  }
  return {
    lexicon,
    size: placed.length,
    mean: words.length / Math.max(1, placed.length),
    documentOf: (id) => at(id).document,
    sentenceOf: (id) => at(id).sentence,
    textOf: (id) => at(id).document.text.slice(at(id).sentence.start, at(id).sentence.end),
    wordsOf,
    over: (id) => at(id).over,
    callOf: (id) => at(id).call,
    beside: (id) => [id - 1, id + 1].filter((other) => isBeside(id, other)),
    frequency: (word) => frequencies[word] ?? 0,
  }
}

function countSentences(size: number, wordsOf: (id: number) => Int32Array, stems: number): Int32Array {
  const frequencies = new Int32Array(stems)
  const last = new Int32Array(stems).fill(-1)
  for (let id = 0; id < size; id++) {
    for (const word of wordsOf(id)) {
      if (last[word] === id) continue
      last[word] = id
      frequencies[word] = (frequencies[word] ?? 0) + 1
    }
  }
  return frequencies
}
