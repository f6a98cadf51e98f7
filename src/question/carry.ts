import type { Answer } from '../domain/answer.ts'
import type { Conversation } from '../domain/conversation.ts'
import type { Library } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'

/** What a thread offers to a question in it. */
interface Thread {
  readonly terms: readonly Term[]
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
    terms: library.terms.filter((term) => conversation.fields.includes(term.kind)),
    deals: spoken.map((deal) => deal.label),
    states: (terms) => spoken.some((deal) => deal.terms.some((one) => terms.some((term) => term.kind === one.kind))),
  }
  return aboutDeals(aboutTerms(reading, thread), thread)
}

/** "what about Genentech?", "and the smallest?", "at what cost": the terms are those of the thread. */
function aboutTerms(reading: Reading, thread: Thread): Reading {
  if (thread.terms.length === 0) return reading
  const carried = thread.terms.map((term) => term.label)
  const taken = { ...reading, terms: thread.terms, eitherTerm: false, vague: false, carried }
  const bare = reading.terms.length === 0
  switch (reading.intent) {
    case 'overview':
      return bare && !reading.spelledOut ? { ...taken, intent: 'term' } : reading
    case 'rank':
      return bare ? taken : reading
    case 'term':
      if (bare && reading.wants) return taken
      return reading.vague && !reading.narrowed && !thread.states(reading.terms)
        ? { ...taken, wants: reading.wants ?? wantedBy(reading.terms) }
        : reading
    case 'lost':
      return bare && reading.unexplained.length === 0 && reading.wants && thread.deals.length > 0
        ? { ...taken, intent: 'term' }
        : reading
    default:
      return reading
  }
}

/** What is wanted of another term by a word that names these: a price of it is an amount. */
const wantedBy = (terms: readonly Term[]): Wanted | null =>
  terms.some((term) => term.figure === 'money') ? 'amount' : null

/** "and royalties?", "just the milestones": the deals are those of the thread, side by side where it was about several. */
function aboutDeals(reading: Reading, thread: Thread): Reading {
  const follows =
    reading.intent === 'term' ||
    reading.intent === 'cover' ||
    reading.intent === 'overview' ||
    reading.intent === 'compare'
  if (!follows || reading.narrowed || thread.deals.length === 0) return reading
  return {
    ...reading,
    intent: reading.intent === 'term' && thread.deals.length > 1 ? 'compare' : reading.intent,
    deals: thread.deals,
    narrowed: true,
    carried: [...reading.carried, ...thread.deals],
  }
}

/** What the thread has come to once a question was answered. Small talk, and what was not understood, leaves it as it was. */
export function remember(thread: Conversation, reading: Reading, answer: Pick<Answer, 'deal' | 'field'>): Conversation {
  const fields = answer.field ? [answer.field] : reading.terms.map((term) => term.kind)
  switch (reading.intent) {
    case 'greeting':
    case 'thanks':
    case 'help':
    case 'choice':
    case 'lost':
    case 'nothing':
    case 'open':
      return thread
    case 'stranger':
      return { ...thread, fields }
    default:
      return { deals: answer.deal ? [answer.deal] : reading.narrowed ? reading.deals : [], fields }
  }
}
