import type { Span } from '../domain/span.ts'
import type { Masked } from './mask.ts'
import type { Slot } from './signs.ts'

/** A party or value slot of a phrase, and what it covers. */
export interface FilledSlot extends Span {
  readonly name: string
  readonly slot: Slot
}

/** One phrase being looked for in one sentence: what has been found on the way to where it is now. */
export interface Search {
  readonly masked: Masked
  readonly slots: FilledSlot[]
  readonly gaps: Span[]
  /** What `<…>` captured. */
  captured: Span | null
  /** Where `<…>` began. */
  captureFrom: number
  /** Where the phrase ends, once it was found. */
  end: number
  /** Parts of the phrase that match nothing where they were tried: they need not be tried there again. */
  failed: Set<number> | null
}

/** The rest of a phrase: whether all of it stands in the sentence from a position on. */
export type Rest = (search: Search, at: number) => boolean

/**
 * What looking for phrases in one sentence may cost in all: a step is one place to begin or one length tried, and takes
 * less than a microsecond. No sentence of 13,000 in real filings takes more than a quarter of it. What is left of one
 * that would take more, made to be slow, is not read.
 */
export const MOST_STEPS = 50_000

/** Characters of the longest sentence that is read for facts: three times the longest of real filings. */
export const LONGEST_SENTENCE = 10_000

/** Counts a step; false where the sentence has used up what it may cost. */
export const step = ({ masked: { effort } }: Search): boolean => ++effort.steps <= MOST_STEPS

/** Remembers where a rest fails: however many ways lead there, it is tried once. `part` tells the rests of a phrase apart. */
export const remembering =
  (part: number, rest: Rest): Rest =>
  (search, at) => {
    const key = part * (search.masked.text.length + 1) + at
    if (search.failed?.has(key)) return false
    if (rest(search, at)) return true
    search.failed ??= new Set()
    search.failed.add(key)
    return false
  }
