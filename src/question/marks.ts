import type { AskedValue } from '../domain/reading.ts'
import { findBareAmounts, findDates, findMoney, findPercents } from '../values/index.ts'
import { stem, type Word, wordsOf } from '../values/words.ts'
import type { Meaning, Phrasebook } from './phrasebook.ts'
import type { Sense } from './vocabulary.ts'

/** A run of words of a question with what it means; no meanings and no value where nothing explains it. */
export interface Mark {
  readonly words: readonly Word[]
  readonly typed: string
  readonly meanings: readonly Meaning[]
  readonly value: AskedValue | null
}

/** Marks a question from left to right, each time with the longest run of words that means something. */
export function markQuestion(question: string, book: Phrasebook): Mark[] {
  const words = wordsOf(question)
  const values = findValues(question)
  const marks: Mark[] = []
  for (let at = 0; at < words.length; ) {
    const word = words[at]
    if (!word) break
    const value = values.find((one) => one.start < word.end && one.end > word.start)
    const entry = value
      ? undefined
      : (book.byFirst.get(stem(word.folded)) ?? []).find((one) =>
          one.words.every((part, index) => fits(part, words[at + index])),
        )
    const length = value
      ? Math.max(1, words.slice(at).filter((one) => one.start < value.end).length)
      : (entry?.words.length ?? 1)
    const run = words.slice(at, at + length)
    marks.push({
      words: run,
      typed: question.slice(word.start, run.at(-1)?.end),
      meanings: entry?.meanings ?? [],
      value: value?.value ?? null,
    })
    at += length
  }
  return marks
}

const fits = (part: string, word: Word | undefined): boolean =>
  word !== undefined && (part === word.folded || (part.length > 3 && stem(part) === stem(word.folded)))

interface Placed {
  readonly start: number
  readonly end: number
  readonly value: AskedValue
}

function findValues(question: string): Placed[] {
  const placed: Placed[] = []
  const bare = findBareAmounts(question).map(
    ({ start, end, value }): Placed => ({
      start,
      end,
      value: { type: 'money', amount: value.amount, currency: null, bound: 'exact', per: null },
    }),
  )
  for (const one of [...findMoney(question), ...findPercents(question), ...findDates(question), ...bare]) {
    if (!placed.some((other) => other.start < one.end && one.start < other.end)) placed.push(one)
  }
  return placed
}

/** The first sense of this sort that a mark can have. */
export function senseOf<Is extends Sense['is']>(
  mark: Mark | undefined,
  is: Is,
): Extract<Sense, { is: Is }> | undefined {
  for (const meaning of mark?.meanings ?? []) {
    if (meaning.is === 'sense' && meaning.sense.is === is) return meaning.sense as Extract<Sense, { is: Is }>
  }
  return undefined
}

export const has = (marks: readonly Mark[], is: Sense['is']): boolean =>
  marks.some((mark) => senseOf(mark, is) !== undefined)
