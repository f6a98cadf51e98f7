import type { AskedValue } from '../domain/reading.ts'
import { findBareAmounts, findDates, findDurations, findMoney, findPercents } from '../values/index.ts'
import { stem, type Word, wordsOf } from '../values/words.ts'
import type { Entry, Meaning, Phrasebook } from './phrasebook.ts'
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
    const entry = value ? undefined : longestEntry(book, words, at, question)
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

/** The longest entry that the words from here on spell; of two as long, the one that spells them exactly. */
function longestEntry(book: Phrasebook, words: readonly Word[], at: number, question: string): Entry | undefined {
  const entries = (book.byFirst.get(stem(words[at]?.folded ?? '')) ?? []).filter((one) =>
    isWhole(one, words, at, question),
  )
  const inflects = (one: Entry): boolean => one.meanings.some((meaning) => meaning.is !== 'sense')
  const near = entries.find((one) => inflects(one) && one.words.every((part, index) => isForm(part, words[at + index])))
  const exact = entries.find((one) => one.words.every((part, index) => part === words[at + index]?.folded))
  return exact && exact.words.length >= (near?.words.length ?? 0) ? exact : near
}

/** A thing is named by the whole of a hyphenated word: "DM1" is not in "huC242-DM1". */
function isWhole({ words: parts, meanings }: Entry, words: readonly Word[], at: number, question: string): boolean {
  if (!meanings.some((meaning) => meaning.is === 'thing')) return true
  const start = words[at]?.start ?? 0
  const end = words[at + parts.length - 1]?.end ?? question.length
  return !/[\p{L}\p{N}]-$/u.test(question.slice(0, start)) && !/^-[\p{L}\p{N}]/u.test(question.slice(end))
}

/** Another form of a word will do for a term or a name, "fees" too; the words of questions list their forms. */
const isForm = (part: string, word: Word | undefined): boolean =>
  word !== undefined &&
  (part === word.folded || word.folded === `${part}s` || (part.length > 3 && stem(part) === stem(word.folded)))

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
  for (const one of [
    ...findMoney(question),
    ...findPercents(question),
    ...findDates(question),
    ...findDurations(question),
    ...bare,
  ]) {
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

/** The parts of a question that "and", "or", a comma and the like hold apart; the words that part them are in neither. */
export function partsOf(marks: readonly Mark[], question: string): Mark[][] {
  const parts: Mark[][] = [[]]
  marks.forEach((mark, at) => {
    const before = marks[at - 1]?.words.at(-1)?.end ?? 0
    const parting =
      /[,;&/+]/.test(question.slice(before, mark.words[0]?.start)) || PARTING.has(mark.typed.toLowerCase())
    if (parting) parts.push([])
    if (!PARTING.has(mark.typed.toLowerCase())) parts.at(-1)?.push(mark)
  })
  return parts.filter((part) => part.length > 0)
}

const PARTING = new Set(['and', 'or', 'plus'])
