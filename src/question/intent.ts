import type { Intent } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { has, type Mark, senseOf } from './marks.ts'

/** What has been read of a question when its intent is decided. */
export interface Parts {
  readonly marks: readonly Mark[]
  readonly terms: readonly Term[]
  readonly companies: number
  readonly apart: boolean
  /** Whether any bound is set on an amount, a rate, or a span of dates. */
  readonly bounded: boolean
  readonly narrowed: boolean
  readonly strangers: number
  readonly unexplained: number
}

/** The intents in the order in which they are tried: the first that fits is meant. */
const TESTS: readonly (readonly [Intent, (parts: Parts) => boolean])[] = [
  ['nothing', ({ marks }) => marks.length === 0],
  ['thanks', ({ marks }) => only(marks, 'thanks')],
  ['greeting', ({ marks }) => only(marks, 'greeting')],
  ['help', ({ marks, companies }) => has(marks, 'help') && companies === 0],
  ['stranger', ({ strangers }) => strangers > 0],
  [
    'choice',
    ({ marks, terms }) => has(marks, 'choice') || (opens(marks, 'will') && terms.some((term) => term.isChoice)),
  ],
  ['open', ({ marks }) => senseOf(marks[0], 'open') !== undefined],
  [
    'open',
    ({ marks, terms, companies }) =>
      senseOf(marks[0], 'what_is') !== undefined &&
      companies === 0 &&
      (terms.every((term) => isVague(marks, term)) || hasArticle(marks)),
  ],
  ['lost', ({ terms, unexplained }) => unexplained > 0 && terms.length > 0],
  ['open', ({ unexplained }) => unexplained > 0],
  ['compare', ({ marks, apart }) => has(marks, 'compare') || apart],
  ['list', ({ marks }) => has(marks, 'count')],
  [
    'rank',
    ({ marks, narrowed, terms }) => has(marks, 'order') && (terms.length > 0 || !narrowed || severalDeals(marks)),
  ],
  [
    'list',
    ({ bounded, marks, narrowed }) =>
      bounded || (!narrowed && (has(marks, 'having') || has(marks, 'lacking')) && severalDeals(marks)),
  ],
  ['cover', ({ marks, terms }) => has(marks, 'cover') && (terms.length === 0 || has(marks, 'filing'))],
  ['overview', ({ marks, terms }) => has(marks, 'overview') && terms.length === 0],
  ['list', ({ marks, terms }) => severalDeals(marks) || (has(marks, 'list') && terms.length === 0)],
  ['term', ({ terms }) => terms.length > 0],
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

const severalDeals = (marks: readonly Mark[]): boolean => marks.some((mark) => senseOf(mark, 'deal')?.several)

const hasArticle = (marks: readonly Mark[]): boolean => /\b(?:a|an)$/i.test(marks[0]?.typed ?? '')

const isVague = (marks: readonly Mark[], term: Term): boolean =>
  marks.some((mark) => mark.meanings.some((one) => one.is === 'term' && one.term === term && one.vague))
