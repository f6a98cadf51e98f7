import type { Library } from '../domain/library.ts'
import { slips } from '../values/slips.ts'
import { stem } from '../values/words.ts'
import type { Mark } from './marks.ts'
import type { Phrasebook } from './phrasebook.ts'

export interface Correction {
  readonly from: string
  readonly to: string
}

const SHORTEST = 5
const LONG = 8

/**
 * Spells right what nothing explains: a word is taken for the only one in the phrasebook that is nearest, with the same
 * first letter, one letter away, or two in words of eight letters or more. Never numbers, never words that filings use.
 */
export function correct(
  question: string,
  marks: readonly Mark[],
  book: Phrasebook,
  library: Library,
): { question: string; corrections: Correction[] } {
  const corrections: Correction[] = []
  let corrected = ''
  let from = 0
  for (const { words, meanings, value } of marks) {
    const word = words[0]
    if (!word || meanings.length > 0 || value || /\d/.test(word.folded) || library.knows(word.folded)) continue
    const to = book.words.has(word.folded) ? undefined : nearest(word.folded, book.words)
    if (!to) continue
    corrections.push({ from: word.written, to })
    corrected += question.slice(from, word.start) + to
    from = word.end
  }
  return { question: corrected + question.slice(from), corrections }
}

/** The one word that is nearest and near enough; undefined where there is none, or two as near. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  if (word.length < SHORTEST) return undefined
  const reach = word.length >= LONG ? 2 : 1
  let best: string | undefined
  let least = reach + 1
  let rivals = 0
  for (const other of words) {
    if (other.length < SHORTEST - 1 || other[0] !== word[0] || Math.abs(other.length - word.length) > reach) continue
    if (other.startsWith(word) && INFLECTION.test(other.slice(word.length))) return undefined
    const far = slips(word, other)
    if (far < least) {
      best = other
      least = far
      rivals = 0
    } else if (far === least && best !== undefined && !isAlike(other, best)) rivals++
  }
  return rivals === 0 ? best : undefined
}

/** What makes another form of a word: "acquire" is no slip of "acquirer". */
const INFLECTION = /^(?:r|d|s|er|ed|es|ing)$/

/** Two forms of one word are no rivals: "renewal", "renewed". */
const isAlike = (a: string, b: string): boolean =>
  stem(a) === stem(b) || (a.length > 5 && a.slice(0, 5) === b.slice(0, 5))
