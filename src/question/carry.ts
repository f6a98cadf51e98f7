import type { Answer } from '../domain/answer.ts'
import type { Conversation } from '../domain/conversation.ts'
import type { Library } from '../domain/library.ts'
import { COVER_FIELDS, type CoverField, type Intent, type Reading } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'

/** What a thread offers to a question in it. */
interface Thread {
  readonly terms: readonly Term[]
  readonly cover: CoverField | null
  /** Labels. */
  readonly deals: readonly string[]
  /** Whether any of its deals states any of these terms. */
  states(terms: readonly Term[]): boolean
}

/**
 * Lets a question take over from its thread what it leaves out, and only that: the deals where it names none, the terms
 * where it names no term. A complete question takes over nothing.
 */
export function carryOver(reading: Reading, conversation: Conversation, library: Library): Reading {
  const spoken = library.deals.filter((deal) => conversation.deals.includes(deal.label))
  const thread: Thread = {
    cover: COVER_FIELDS.find((field) => field === conversation.cover) ?? null,
    terms: library.terms.filter((term) => conversation.fields.includes(term.kind)),
    deals: spoken.map((deal) => deal.label),
    states: (terms) => spoken.some((deal) => deal.terms.some((one) => terms.some((term) => term.kind === one.kind))),
  }
  return aboutDeals(aboutCover(aboutTerms(reading, thread), thread), thread)
}

/** "what about Genentech?", "and the smallest?", "at what cost": the terms are those of the thread. */
function aboutTerms(reading: Reading, thread: Thread): Reading {
  const bare = reading.asks.length === 0
  const said = reading.asks[0]
  const take = (wants: Wanted | null): Reading => ({
    ...reading,
    intent: reading.intent === 'rank' ? 'rank' : 'term',
    asks: thread.terms.map((term) => ({ terms: [term], wants, sort: null, vague: false })),
    carried: thread.terms.map((term) => term.label),
  })
  if (thread.terms.length === 0) return reading
  switch (reading.intent) {
    case 'overview':
      return bare && !reading.spelledOut ? take(null) : reading
    case 'rank':
      return bare ? take(null) : reading
    case 'term':
      if (bare && thread.deals.length > 0 && !reading.payer && !reading.payee) return take(reading.wants ?? 'amount')
      return said?.vague && reading.asks.length === 1 && !reading.narrowed && !thread.states(said.terms)
        ? take(said.wants ?? wantedBy(said.terms))
        : reading
    case 'lost':
      return bare && reading.unexplained.length === 0 && thread.deals.length > 0 ? take(reading.wants) : reading
    case 'list':
      return bare && reading.conditions.some(({ value }) => value.type !== 'date')
        ? { ...take(null), intent: 'list' }
        : reading
    default:
      return reading
  }
}

/** What is wanted of another term by a word that names these: a price of it is an amount. */
const wantedBy = (terms: readonly Term[]): Wanted | null =>
  terms.some((term) => term.figure === 'money') ? 'amount' : null

/** "and the SICOR one?" behind "who signed the Genentech filing": the field of the cover is that of the thread. */
const aboutCover = (reading: Reading, thread: Thread): Reading =>
  thread.cover && reading.intent === 'overview' && reading.asks.length === 0 && !reading.spelledOut
    ? { ...reading, intent: 'cover', cover: thread.cover }
    : reading

/** "and royalties?", "just the milestones": the deals are those of the thread, side by side where it was about several. */
function aboutDeals(reading: Reading, thread: Thread): Reading {
  if (!FOLLOWING.has(reading.intent) || reading.narrowed || thread.deals.length === 0) return reading
  return {
    ...reading,
    intent: reading.intent === 'term' && thread.deals.length > 1 ? 'compare' : reading.intent,
    deals: thread.deals,
    narrowed: true,
    carried: [...reading.carried, ...thread.deals],
  }
}

const FOLLOWING: ReadonlySet<Intent> = new Set(['term', 'cover', 'overview', 'compare'])

/** What leaves a thread as it was: small talk, and what was not understood. */
const PASSING: ReadonlySet<Intent> = new Set(['greeting', 'thanks', 'help', 'choice', 'lost', 'nothing', 'open'])

/** What the thread has come to once a question was answered. */
export function remember(thread: Conversation, reading: Reading, answer: Pick<Answer, 'deal' | 'field'>): Conversation {
  if (PASSING.has(reading.intent)) return thread
  const fields = answer.field ? [answer.field] : reading.asks.map((ask) => ask.terms[0].kind)
  if (reading.intent === 'stranger') return { ...thread, fields }
  const cover = reading.intent === 'cover' ? reading.cover : null
  return { deals: answer.deal ? [answer.deal] : reading.narrowed ? reading.deals : [], fields, cover }
}
