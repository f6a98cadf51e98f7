import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Term } from '../domain/term.ts'
import { shortName, writeValue } from '../values/index.ts'

/** The terms that a line can hold: every figure, or else the first of the words. */
export function headline(terms: readonly DealTerm[]): readonly DealTerm[] {
  const shape = terms[0]?.facts[0].value.type
  const alike = terms.filter((one) => one.facts[0].value.type === shape)
  return shape === 'text' ? alike.slice(0, isShort(alike) ? 4 : 1) : alike
}

const isShort = (terms: readonly DealTerm[]): boolean => terms.every((one) => sayTerm(one).length <= 60)

/** Their values in one line: "$5 million or $15 million" where one sentence offers both, else with semicolons. */
export function sayTerms(terms: readonly DealTerm[]): string {
  const proofs = new Set(terms.map((one) => one.facts[0].evidence.start))
  return terms.map(sayTerm).join(terms.length > 1 && proofs.size === 1 ? ' or ' : '; ')
}

/** One value: "up to $35.5 million", "Biotest AG (licensee)". */
export function sayTerm({ facts: [fact] }: DealTerm): string {
  const { value, of } = fact
  if (value.type === 'name') return value.role ? `${value.name} (${value.role})` : value.name
  return of && value.type === 'money' ? `${writeValue(value)} (${of})` : writeValue(value)
}

/** "Paid by Biotest AG to ImmunoGen, Inc.", as far as the filing tells; "" where it does not. */
export function sayDirection({ value, payer, payee }: Fact): string {
  if (value.type !== 'money' || (!payer && !payee)) return ''
  return `Paid${payer ? ` by ${shortName(payer)}` : ''}${payee ? ` to ${shortName(payee)}` : ''}.`
}

/** "upfront payment, ImmunoGen – Biotest (2006-07-07)" */
export const sayPlace = (term: Term, deal: Deal): string => `${term.label}, ${deal.label}`

export const allFacts = (terms: readonly DealTerm[]): Fact[] => terms.flatMap((one) => [...one.facts])
