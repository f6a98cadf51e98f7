import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Condition, Reading } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { shortName, writeDate, writeValue } from '../values/index.ts'
import { inTime } from './conditions.ts'
import type { Picked } from './pick.ts'

/** The terms that a line can hold: every figure, or else the first of the words. */
export function headline(terms: readonly DealTerm[]): readonly DealTerm[] {
  const shape = terms[0]?.facts[0].value.type
  const alike = terms.filter((one) => one.facts[0].value.type === shape)
  return shape === 'text' ? alike.slice(0, isShort(alike) ? 4 : 1) : alike
}

const isShort = (terms: readonly DealTerm[]): boolean => terms.every((one) => sayTerm(one).length <= 60)

/** Their values in one line: "$5 million or $15 million" where one sentence offers both, else with semicolons. */
export function sayTerms(terms: readonly DealTerm[]): string {
  const proofs = new Set(terms.map((one) => (one.facts[0].value.type === 'money' ? one.facts[0].evidence.start : one)))
  return terms.map(sayTerm).join(terms.length > 1 && proofs.size === 1 ? ' or ' : '; ')
}

/** One value: "up to $35.5 million", "Biotest AG (licensee)". */
export function sayTerm({ facts: [fact] }: DealTerm): string {
  const { value, of } = fact
  if (value.type === 'name') return value.role ? `${value.name} (${value.role})` : value.name
  const written = value.type === 'money' ? hedged(writeValue(value), fact.evidence.quote) : writeValue(value)
  return of && value.type === 'money' ? `${written} (${of})` : written
}

/** "Up to nearly" stays so: the filing's own hedge goes before the figure. */
function hedged(written: string, quote: string): string {
  const hedge = /\b(?:nearly|almost|just under)\b/i.exec(quote)?.[0].toLowerCase()
  return hedge ? written.replace(/^(?:about )?(up to |at least )?/, (_, bound = '') => `${bound}${hedge} `) : written
}

/** Everything a deal says of a term: the headline, and what is told in another shape. */
export function sayWhole(picked: Picked): string {
  const shown = headline(picked.terms)
  const rest = headline(picked.terms.filter((one) => one.facts[0].value.type !== shown[0]?.facts[0].value.type))
  return picked.told === 'stated' && rest.length > 0 ? `${sayTerms(shown)}; ${sayTerms(rest)}` : sayPicked(picked)
}

/** What a deal says of a term, in a cell: the values, whether on a condition, or that they are not disclosed, or a dash. */
export function sayPicked({ told, terms }: Picked): string {
  if (told === 'silent') return '–'
  const onCondition = terms[0]?.facts[0].condition ? ' (on a condition)' : ''
  return told === 'stated'
    ? `${sayTerms(headline(terms))}${onCondition}`
    : `${sayTerms(headline(terms))} (not disclosed)`
}

/** "Paid by Biotest to ImmunoGen.", "The right is ImmunoGen's.", as far as the filing tells; "" where it does not. */
export function sayDirection({ payer, payee, holder }: Fact): string {
  if (holder) return `The right is ${shortName(holder)}’s.`
  if (!payer && !payee) return ''
  return `Paid${payer ? ` by ${shortName(payer)}` : ''}${payee ? ` to ${shortName(payee)}` : ''}.`
}

/** "On this condition: “If ImmunoGen elects to exercise this right”."; "" where the filing sets none. */
export const sayCondition = ({ condition }: Fact): string => (condition ? `On this condition: “${condition}”.` : '')

/** "upfront payment, ImmunoGen – Biotest (2006-07-07)"; the deal alone where the value names the term itself. */
export function sayPlace(term: Term, deal: Deal, said: string): string {
  const stems = term.label.split(' ').map((word) => word.slice(0, 6).toLowerCase())
  return stems.some((stem) => stem.length > 4 && said.toLowerCase().includes(stem))
    ? deal.label
    : `${term.label}, ${deal.label}`
}

export const allFacts = (terms: readonly DealTerm[]): Fact[] => terms.flatMap((one) => [...one.facts])

/** "1 deal", "3 deals" */
export const countDeals = (deals: number): string => `${deals} ${deals === 1 ? 'deal' : 'deals'}`

/** "a, b and c" */
export const enumerate = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')

/** As many deals as one line names; of more it says how many there are. */
const NAMED = 8

/** "ImmunoGen – Biotest (2006-07-07); …": deals by their labels, and how many more. */
export function nameDeals(deals: readonly Deal[]): string {
  const named = deals.slice(0, NAMED).map((deal) => deal.label)
  return `${named.join('; ')}${deals.length > NAMED ? ` and ${deals.length - NAMED} more` : ''}`
}

/** Of each shape what a line can hold: the right and its fee. */
export function shapesOf(terms: readonly DealTerm[]): readonly DealTerm[] {
  const shapes = [...new Set(terms.map((one) => one.facts[0].value.type))]
  return shapes.flatMap((shape) => headline(terms.filter((one) => one.facts[0].value.type === shape)))
}

/** How a bound on a date is said. */
const BOUND: Record<Condition['is'], string> = {
  over: 'after ',
  at_least: 'since ',
  under: 'before ',
  at_most: 'until ',
  equal: '',
  other: 'outside ',
}

/** "Made July 7, 2006, not after 2010: ", where the question gives a deal a date that it was not made at. */
export function untrueOf(deal: Deal, { untrue, conditions }: Pick<Reading, 'untrue' | 'conditions'>): string {
  const dates = conditions.flatMap((one) => (one.value.type === 'date' ? [{ is: one.is, value: one.value }] : []))
  const [wrong] = [
    ...untrue.map((value) => ({ is: 'equal' as const, value })),
    ...dates.filter((one) => !inTime(deal, { conditions: [one] })),
  ]
  return deal.date && wrong ? `Made ${writeDate(deal.date)}, not ${BOUND[wrong.is]}${writeDate(wrong.value)}: ` : ''
}
