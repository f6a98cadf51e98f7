import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Term, Wanted } from '../domain/term.ts'
import type { Shape } from '../values/index.ts'

/**
 * What a deal says to a question for a term:
 * - `stated`: it tells what is wanted · `withheld`: it speaks of the term, but not of what is wanted · `silent`
 */
export interface Picked {
  readonly told: 'stated' | 'withheld' | 'silent'
  readonly terms: readonly DealTerm[]
}

/** The shapes that tell what is wanted; anything does where a question wants no more than the term. */
const SHAPES: Record<Wanted, readonly Shape[]> = {
  amount: ['money'],
  rate: ['percent'],
  number: ['text', 'money', 'percent'],
  date: ['date', 'duration'],
  length: ['duration', 'date'],
  who: ['money', 'percent', 'date', 'duration', 'name', 'text'],
  yes_no: ['money', 'percent', 'date', 'duration', 'name', 'text'],
}

/** Looks a term up in a deal: what tells it in full first. */
export function pick(deal: Deal, term: Term, wants: Wanted | null): Picked {
  const all = deal.terms.filter((one) => one.kind === term.kind)
  if (all.length === 0) return { told: 'silent', terms: [] }
  const stated = all.filter((one) => one.facts[0].disclosure === 'stated')
  const wanted = wants ? stated.filter((one) => SHAPES[wants].includes(one.facts[0].value.type)) : stated
  if (wanted.length === 0) return { told: 'withheld', terms: all }
  const full = (one: DealTerm): number => (one.facts[0].value.type === term.figure ? 0 : 1)
  return { told: 'stated', terms: [...wanted].sort((a, b) => full(a) - full(b)) }
}
