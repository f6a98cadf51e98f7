import type { Conversation } from '../domain/conversation.ts'
import type { Library } from '../domain/library.ts'
import type { Ask, AskedValue, Reading } from '../domain/reading.ts'
import { readAsks } from './asks.ts'
import { carryOver } from './carry.ts'
import { clean } from './clean.ts'
import { readConditions } from './conditions.ts'
import { companyOf, readDirection, readHolder } from './direction.ts'
import { decideIntent } from './intent.ts'
import { has, type Mark, markQuestion, partsOf, senseOf } from './marks.ts'
import { narrow } from './narrow.ts'
import { readNegations } from './negation.ts'
import { countOf } from './numbers.ts'
import { type Phrasebook, phrasebook } from './phrasebook.ts'
import { locate } from './places.ts'
import { dateRelative } from './relative.ts'
import { correct } from './spelling.ts'
import { type Note, sayAsk, sayCondition, sayMark, UNNOTED } from './steps.ts'
import { readLeftover } from './strangers.ts'
import { takenForUsed } from './used.ts'

export { remember } from './carry.ts'

/** How a question is to be read. */
export interface Manner {
  /** That no spelling is corrected. */
  readonly asTyped?: boolean
  /** Is told each step of the reading. */
  readonly note?: Note
}

/** Makes a reader of questions to this library. It reads any string, and the same one always the same way. */
export function questionReader(
  library: Library,
): (question: string, conversation: Conversation, manner?: Manner) => Reading {
  const book = phrasebook(library)
  return (question, conversation, { asTyped = false, note = UNNOTED } = {}) => {
    const read = readAlone(question, conversation, library, book, { asTyped, note })
    const reading = carryOver(read, conversation, library)
    note('thread', () => [
      ...reading.carried.map((one) => `takes over ${one}`),
      `is about to answer: ${reading.intent}`,
    ])
    return reading
  }
}

function readAlone(
  question: string,
  conversation: Conversation,
  library: Library,
  book: Phrasebook,
  { asTyped, note }: Required<Manner>,
): Reading {
  const dated = dateRelative(clean(question), library)
  const located = locate(dated.question, library)
  const typed = located.question
  const first = markQuestion(typed, book)
  const { question: spelled, corrections } = asTyped
    ? { question: typed, corrections: [] }
    : correct(typed, first, book, library)
  const marks = corrections.length > 0 ? markQuestion(spelled, book) : first
  note('as typed', () => [typed, ...located.places.map((place) => `place ${JSON.stringify(place)}`)])
  note('spelling', () => corrections.map(({ from, to }) => `“${from}” read as “${to}”`))
  note('marks', () => marks.map(sayMark))
  const denied = readNegations(marks)
  note('denied', () => [...denied.used].map(sayMark))
  const meant = marks.filter((mark) => !denied.used.has(mark))
  const asked = readAsks(partsOf(meant, spelled), meant, library)
  note('asks', () => asked.asks.map(sayAsk))
  const companies = [...new Set(meant.flatMap((mark) => companyOf(mark) ?? []))]
  const things = [
    ...new Set(meant.flatMap((mark) => mark.meanings.flatMap((one) => (one.is === 'thing' ? [one.thing] : [])))),
  ]
  const bounds = readConditions(meant, denied.values)
  const dates = bounds.filter(({ condition }) => condition.is === 'equal' && condition.value.type === 'date')
  const narrowed = narrow(library, {
    companies,
    excluded: denied.excluded,
    things,
    dates: dates.map(({ condition }) => condition),
  })
  const conditions = bounds.filter((one) => !dates.includes(one)).map(({ condition }) => condition)
  const leftover = readLeftover(marks, library, { thread: conversation.deals.length > 0 })
  note('conditions', () => bounds.map(({ condition }) => sayCondition(condition)))
  note('deals', () => (narrowed.narrowed ? narrowed.deals : ['any']))
  // "does the Biotest deal have no royalties?": of one deal, what is denied is asked for
  const single = narrowed.narrowed && narrowed.deals.length === 1 && companies.length > 0
  const where = library.terms.find((term) => term.isPlace)
  const asks =
    where &&
    located.places.length > 0 &&
    single &&
    asked.asks.length === 0 &&
    denied.lacking.length === 0 &&
    !PAYING.some((is) => has(marks, is))
      ? [{ terms: [where], wants: null, sort: null, vague: false } satisfies Ask]
      : asked.asks.length === 0 && single
        ? denied.lacking.map((term): Ask => ({ terms: [term], wants: null, sort: null, vague: false }))
        : asked.asks
  const lacking = single ? [] : denied.lacking
  const order =
    marks.map((mark) => senseOf(mark, 'order')?.order).find(Boolean) ?? (has(marks, 'top') ? 'largest' : null)
  const unexplained = [
    ...leftover.unexplained,
    ...denied.idle,
    ...takenForUsed(meant),
    // "where" asks for the address of a company; of rights it is not understood
    ...(has(marks, 'where') && !has(marks, 'cover') ? ['where'] : []),
    ...(single && order === 'smallest' ? typedAs(marks, 'order') : []),
    // "what fees apart from royalties": what is left is too vague to be named
    ...(single && denied.lacking.length > 0 && asked.asks.some((ask) => ask.vague) ? typedAs(marks, 'lacking') : []),
  ]
  const named = companies.some((one) => one.deals.length > 0)
  const places = named ? [] : located.places
  const intent = decideIntent({
    marks,
    asks,
    denies: lacking.length > 0 || denied.excluded.length > 0,
    companies: companies.length,
    apart: narrowed.apart,
    bounded: conditions.length > 0,
    narrowed: narrowed.narrowed && companies.length + things.length + dates.length > 0,
    deals: narrowed.deals.length,
    strangers: leftover.strangers.length,
    unexplained: unexplained.length,
    places: places.length,
  })
  note('left over', () => [
    ...leftover.strangers.map((name) => `“${name}”: a name that no deal is known of`),
    ...unexplained.map((word) => `“${word}”: not understood`),
  ])
  note('intent', () => [intent])
  return {
    question,
    intent,
    asks,
    wants: asked.wants,
    lacking,
    companies,
    deals: narrowed.deals,
    narrowed: narrowed.narrowed,
    strangers: leftover.strangers,
    unexplained,
    conditions,
    untrue: narrowed.untrue.flatMap(({ value }) => (value.type === 'date' ? [value] : [])),
    calling: readCalling(marks),
    claims: [
      ...narrowed.untrue.map(({ value }) => value),
      ...claimsOf(
        meant,
        bounds.map(({ mark }) => mark),
      ),
    ],
    ...readDirection(meant),
    holder: readHolder(meant),
    currency: marks.map((mark) => senseOf(mark, 'currency')?.currency).find(Boolean) ?? null,
    order,
    most: readMost(marks),
    sums: has(marks, 'sum'),
    cover: marks.map((mark) => senseOf(mark, 'cover')?.field).find(Boolean) ?? null,
    ofFiling: has(marks, 'filing'),
    spelledOut: has(marks, 'overview'),
    words: contentWords(marks),
    places,
    basis: readBasis(marks),
    corrections: [...dated.taken, ...corrections],
    carried: [],
  }
}

const typedAs = (marks: readonly Mark[], is: 'order' | 'lacking'): string[] =>
  marks.flatMap((mark) => (senseOf(mark, is) ? [mark.typed] : []))

/** Values that no bound uses: "is the Biotest upfront $3 million?" takes one for granted. */
const claimsOf = (marks: readonly Mark[], bounded: readonly Mark[]): AskedValue[] =>
  marks.flatMap((mark) => (mark.value && !bounded.includes(mark) ? [mark.value] : []))

/**
 * What agreements are called in a question for several: the word right before "agreements" or "deals", if it is one that
 * agreements are called after: "license agreements", "manufacturing contracts".
 */
function readCalling(marks: readonly Mark[]): string | null {
  const at = marks.findIndex((mark) => senseOf(mark, 'deal')?.several)
  const before = marks[at - 1]
  const word = before?.words.at(-1)?.folded
  if (!before || !word) return null
  const activity = before.meanings.some((one) => one.is === 'term' && one.term.isActivity)
  return activity || senseOf(before, 'deal') || senseOf(before, 'calling') ? word : null
}

/** "per target", "each product": what amounts are counted by. */
function readBasis(marks: readonly Mark[]): string | null {
  const typed = marks.find((mark) => senseOf(mark, 'basis'))?.typed.toLowerCase() ?? ''
  return /^(?:per|each)\s+(?:\S+\s+)?(?<by>\S+)$/.exec(typed)?.groups?.by ?? null
}

/** "top 5", "5 largest": a number beside "top" or an order. */
function readMost(marks: readonly Mark[]): number | null {
  const top = marks.findIndex((mark) => senseOf(mark, 'top'))
  const ordered = marks.findIndex((mark) => senseOf(mark, 'order'))
  const beside = [marks[top + 1], marks[ordered - 1], marks[ordered + 1]].filter(
    (_, at) => (at === 0 ? top : ordered) >= 0,
  )
  const number = beside.map((mark) => countOf(mark?.typed ?? '')).find((one) => one > 0) ?? 0
  return Number.isInteger(number) && number > 0 ? number : null
}

/** "What did X pay for China?" asks for an amount, not for where rights hold. */
const PAYING = ['pays', 'gets', 'money'] as const

/** Words of a question that no passage is looked for by. */
const SAYS_NOTHING = ['empty', 'open', 'what_is', 'greeting', 'thanks'] as const

/** A number of one or two digits stands in every filing and finds nothing. */
const contentWords = (marks: readonly Mark[]): string[] =>
  marks.flatMap((mark) =>
    SAYS_NOTHING.some((is) => senseOf(mark, is))
      ? []
      : mark.words.map((word) => word.folded).filter((word) => !/^\d{1,2}$/.test(word)),
  )
