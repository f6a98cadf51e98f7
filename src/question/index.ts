import type { Conversation } from '../domain/conversation.ts'
import type { Library } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'
import { carryOver } from './carry.ts'
import { readConditions } from './conditions.ts'
import { companyOf, readDirection } from './direction.ts'
import { decideIntent } from './intent.ts'
import { has, type Mark, markQuestion, senseOf } from './marks.ts'
import { narrow } from './narrow.ts'
import { type Phrasebook, phrasebook } from './phrasebook.ts'
import { correct } from './spelling.ts'
import { readLeftover } from './strangers.ts'

export { remember } from './carry.ts'

/** Longer questions are read as far as this many characters; nobody asks a deal question that long. */
const LONGEST = 2_000

/** Makes a reader of questions to this library. It reads any string, and the same one always the same way. */
export function questionReader(library: Library): (question: string, conversation: Conversation) => Reading {
  const book = phrasebook(library)
  return (question, conversation) => read(question, conversation, library, book)
}

function read(question: string, conversation: Conversation, library: Library, book: Phrasebook): Reading {
  const typed = clean(question)
  const first = markQuestion(typed, book)
  const { question: spelled, corrections } = correct(typed, first, book, library)
  const marks = corrections.length > 0 ? markQuestion(spelled, book) : first
  const companies = [...new Set(marks.flatMap((mark) => companyOf(mark) ?? []))]
  const things = [
    ...new Set(marks.flatMap((mark) => mark.meanings.flatMap((one) => (one.is === 'thing' ? [one.thing] : [])))),
  ]
  const asked = readTerms(marks)
  const conditions = readConditions(marks)
  const leftover = readLeftover(marks, library, { thread: conversation.deals.length > 0 })
  const narrowed = narrow(library, companies, things, conditions)
  const bounded = conditions.some((one) => one.is !== 'equal')
  const intent = decideIntent({
    marks,
    terms: asked.terms,
    companies: companies.length,
    apart: narrowed.apart,
    bounded,
    narrowed: narrowed.narrowed,
    strangers: leftover.strangers.length,
    unexplained: leftover.unexplained.length,
  })
  const reading: Reading = {
    question,
    intent,
    ...asked,
    companies,
    deals: narrowed.deals,
    narrowed: narrowed.narrowed,
    ...leftover,
    conditions,
    spelledOut: has(marks, 'overview'),
    lacking: has(marks, 'lacking'),
    ...readDirection(marks),
    order: marks.map((mark) => senseOf(mark, 'order')?.order).find(Boolean) ?? (has(marks, 'top') ? 'largest' : null),
    most: readMost(marks),
    cover: marks.map((mark) => senseOf(mark, 'cover')?.field).find(Boolean) ?? null,
    words: contentWords(marks),
    corrections,
    carried: [],
  }
  return carryOver(reading, conversation, library)
}

/** Control characters and Slack's own marks ("<@U123>") say nothing; a link stands for its label. */
const clean = (question: string): string =>
  question
    .slice(0, LONGEST)
    .replace(/<[@#!][^<>]{0,100}>/g, ' ')
    .replace(/<https?:[^<>|]{0,500}\|([^<>]{0,200})>/g, '$1')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')

interface AskedTerms {
  readonly terms: readonly Term[]
  readonly eitherTerm: boolean
  readonly vague: boolean
  readonly wants: Wanted | null
}

/** The terms a question names. Vague words name one only where no other word does: else they say what is wanted of it. */
function readTerms(marks: readonly Mark[]): AskedTerms {
  const named = marks.flatMap((mark) => {
    const meant = mark.meanings.flatMap((one) => (one.is === 'term' ? [one] : []))
    return meant.length > 0 ? [{ meant, vague: meant.every((one) => one.vague) }] : []
  })
  const firm = named.filter((one) => !one.vague)
  const used = firm.length > 0 ? firm : named.slice(0, 1)
  const wanted = [...used, ...named]
    .flatMap(({ meant }) => meant.map((one) => one.wants))
    .find((wants) => wants !== null)
  const word = marks.map((mark) => senseOf(mark, 'wants')?.wants).find((wants) => wants !== undefined)
  const amount =
    firm.length > 0 &&
    (has(marks, 'money') || named.some(({ meant, vague }) => vague && meant.some((one) => one.term.figure === 'money')))
  return {
    terms: [...new Set(used.flatMap(({ meant }) => meant.map((one) => one.term)))],
    eitherTerm: used.length === 1 && (used[0]?.meant.length ?? 0) > 1,
    vague: firm.length === 0 && used.length > 0,
    wants: word === 'rate' ? 'rate' : (wanted ?? (amount ? 'amount' : null) ?? word ?? null),
  }
}

/** "top 5": a number right behind "top". */
function readMost(marks: readonly Mark[]): number | null {
  const at = marks.findIndex((mark) => senseOf(mark, 'top'))
  const number = at >= 0 ? Number(marks[at + 1]?.typed) : Number.NaN
  return Number.isInteger(number) && number > 0 ? number : null
}

const contentWords = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    senseOf(mark, 'empty') || senseOf(mark, 'open') || senseOf(mark, 'what_is')
      ? []
      : mark.words.map((word) => word.folded),
  )
