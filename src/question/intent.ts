import type { Ask, Intent } from '../domain/reading.ts'
import { has, type Mark, senseOf } from './marks.ts'

/** What has been read of a question when its intent is decided. */
export interface Parts {
  readonly marks: readonly Mark[]
  readonly asks: readonly Ask[]
  /** Whether deals are asked for that lack a term or are not of a company. */
  readonly denies: boolean
  readonly companies: number
  readonly apart: boolean
  /** Whether any bound is set on an amount, a rate, or a span of dates. */
  readonly bounded: boolean
  readonly narrowed: boolean
  /** How many deals may be meant. */
  readonly deals: number
  readonly strangers: number
  readonly unexplained: number
  /** Places that rights of several deals are asked for. */
  readonly places: number
}

/** The intents in the order in which they are tried: the first that fits is meant. */
const TESTS: readonly (readonly [Intent, (parts: Parts) => boolean])[] = [
  ['nothing', ({ marks }) => marks.length === 0],
  ['thanks', ({ marks }) => only(marks, 'thanks')],
  ['greeting', ({ marks }) => only(marks, 'greeting')],
  ['help', ({ marks, companies }) => has(marks, 'help') && companies === 0],
  ['open', ({ marks, asks, companies }) => definesSomething(marks) && asks.length === 0 && companies === 0],
  [
    'choice',
    ({ marks, asks }) =>
      (has(marks, 'choice') && !(opens(marks, 'how') || opens(marks, 'what'))) ||
      (opens(marks, 'will') && asks.some(isChoice)),
  ],
  ['open', ({ marks, asks, companies }) => presents(marks) && companies === 1 && asks.length === 0],
  ['stranger', ({ strangers }) => strangers > 0],
  ['open', ({ marks }) => senseOf(marks[0], 'open') !== undefined],
  [
    'open',
    ({ marks, asks, companies }) =>
      definesSomething(marks) &&
      companies === 0 &&
      (asks.every((ask) => ask.vague || (namesThing(marks) && ask.terms.some((term) => term.namesThings))) ||
        hasArticle(marks)),
  ],
  ['lost', ({ asks, unexplained, narrowed }) => unexplained > 0 && (asks.some((ask) => !ask.vague) || narrowed)],
  ['open', ({ unexplained }) => unexplained > 0],
  ['list', ({ places }) => places > 0],
  ['compare', ({ marks, apart, deals }) => (has(marks, 'compare') || apart) && deals > 1],
  ['list', ({ marks }) => has(marks, 'count') || has(marks, 'sum')],
  [
    'term',
    ({ bounded, deals, narrowed, asks, companies }) =>
      bounded && companies > 0 && narrowed && deals === 1 && asks.length > 0,
  ],
  [
    'rank',
    ({ marks, narrowed, asks, deals }) =>
      (has(marks, 'order') || has(marks, 'top')) &&
      (asks.length > 0 ? deals > 1 || !narrowed : !narrowed || severalDeals(marks)),
  ],
  [
    'open',
    ({ marks, asks, narrowed }) =>
      has(marks, 'having') && !narrowed && asks.length > 0 && asks.every((ask) => ask.vague),
  ],
  ['list', ({ bounded, denies, marks, narrowed }) => bounded || denies || (!narrowed && has(marks, 'having'))],
  ['cover', ({ marks, asks }) => has(marks, 'cover') && (asks.length === 0 || has(marks, 'filing'))],
  ['timeline', ({ marks, narrowed }) => has(marks, 'timeline') && narrowed],
  ['overview', ({ marks, asks }) => has(marks, 'overview') && asks.length === 0],
  [
    'list',
    ({ marks, narrowed, companies }) => severalDeals(marks) || (has(marks, 'list') && (!narrowed || companies === 0)),
  ],
  ['list', ({ marks, asks }) => has(marks, 'currency') && asks.length === 0],
  ['term', ({ asks }) => asks.length > 0],
  ['term', ({ marks }) => has(marks, 'money') || has(marks, 'pays') || has(marks, 'gets')],
  ['overview', ({ narrowed }) => narrowed],
  ['list', ({ marks }) => has(marks, 'deal') || has(marks, 'filing')],
  ['open', ({ marks }) => marks.some((mark) => mark.meanings.some((one) => one.is === 'thing'))],
]

/** Decides what a question is after. */
export const decideIntent = (parts: Parts): Intent => TESTS.find(([, fits]) => fits(parts))?.[0] ?? 'lost'

const only = (marks: readonly Mark[], is: 'thanks' | 'greeting'): boolean =>
  has(marks, is) && marks.every((mark) => senseOf(mark, is) || senseOf(mark, 'empty'))

const opens = (marks: readonly Mark[], word: string): boolean => marks[0]?.typed.toLowerCase().startsWith(word) ?? false

const isChoice = (ask: Ask): boolean => ask.terms.some((term) => term.isChoice)

const severalDeals = (marks: readonly Mark[]): boolean => marks.some((mark) => senseOf(mark, 'deal')?.several)

const definesSomething = (marks: readonly Mark[]): boolean => senseOf(marks[0], 'what_is') !== undefined

/** "who is Biotest", "what does Biotest do": a company for itself, no deal of it. */
const presents = (marks: readonly Mark[]): boolean =>
  /^who/i.test(marks[0]?.typed ?? '')
    ? marks.length <= 2 || definesSomething(marks)
    : /^what/i.test(marks[0]?.typed ?? '') && /^do$/i.test(marks.at(-1)?.typed ?? '')

const namesThing = (marks: readonly Mark[]): boolean =>
  !has(marks, 'deal') && marks.some((mark) => mark.meanings.some((one) => one.is === 'thing'))

const hasArticle = (marks: readonly Mark[]): boolean => /\b(?:a|an)$/i.test(marks[0]?.typed ?? '')
