import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Ask } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'
import type { Shape } from '../values/index.ts'

/**
 * What a deal says to a question for a term:
 * - `stated`: it tells what is wanted · `withheld`: it speaks of the term, but not of what is wanted · `silent`
 */
export interface Picked {
  readonly term: Term
  readonly told: 'stated' | 'withheld' | 'silent'
  readonly terms: readonly DealTerm[]
}

/** The shapes that tell what is wanted; anything does where a question wants no more than the term. */
const SHAPES: Partial<Record<Wanted, readonly Shape[]>> = {
  amount: ['money'],
  rate: ['percent'],
  number: ['text', 'money', 'percent', 'duration'],
  date: ['date', 'duration'],
  length: ['duration', 'date'],
}

/** Looks a term up in a deal: what tells it in full first. */
export function pick(deal: Deal, term: Term, wants: Wanted | null, sort: string | null = null): Picked {
  const all = deal.terms.filter((one) => one.kind === term.kind)
  if (all.length === 0) return { term, told: 'silent', terms: [] }
  const stated = all.filter((one) => one.facts[0].disclosure === 'stated')
  const wanted = stated.filter((one) => tells(one, term, wants) && (sort === null || one.facts[0].of === sort))
  if (wanted.length === 0) return { term, told: 'withheld', terms: all }
  const full = (one: DealTerm): number => (one.facts[0].value.type === term.figure ? 0 : 1)
  return { term, told: 'stated', terms: [...wanted].sort((a, b) => full(a) - full(b)) }
}

const LASTS = /\b(?:until|unless|expir\w+|perpetu\w+|so long as|as long as|(?:later|latest|last|earlier) of)\b/i

/** Words tell when and how long where the term is told in words; who pays is told only where the filing says so. */
function tells({ facts: [{ value, payer, payee }] }: DealTerm, term: Term, wants: Wanted | null): boolean {
  if (wants === null) return true
  if (wants === 'who' && (term.figure === 'money' || term.paid)) return payer !== null || payee !== null
  // "until the later of 12 years after first sale and …" is how long, too.
  const lasts = wants === 'length' && value.type === 'text' && LASTS.test(value.text)
  const inWords = lasts || (value.type === 'text' && term.figure === 'text' && wants !== 'amount' && wants !== 'rate')
  return inWords || (SHAPES[wants]?.includes(value.type) ?? true)
}

/** What a deal says to something asked: of the terms that a word may stand for, those that the deal speaks of. */
export function pickAsk(deal: Deal, ask: Ask): Picked[] {
  const picked = ask.terms.map((term) => pick(deal, term, ask.wants, ask.sort))
  const stated = picked.filter(({ told }) => told === 'stated')
  const spoken = picked.filter(({ told }) => told !== 'silent')
  if (stated.length > 0) return ask.terms.every((term) => term.datesDeal !== undefined) ? stated.slice(0, 1) : stated
  return spoken.length > 0 ? spoken : picked.slice(0, 1)
}
