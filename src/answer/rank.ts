import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import { type Order, type Reading, termsOf } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { compareDates, compareValues, type Value, writeDate } from '../values/index.ts'
import type { Answering, Said } from './compose.ts'
import { inTime, meets } from './conditions.ts'
import { leftOut } from './list.ts'
import { pick } from './pick.ts'
import { countDeals, enumerate, sayTerm } from './say.ts'
import { nameOf, suggestTerms } from './suggest.ts'

/** Ranks deals: by the one figure that was asked for, or by date. Without a term it shows what they could be ranked by. */
export const answerRank: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label) && inTime(deal, reading))
  if (reading.order === 'latest' || reading.order === 'earliest') return rankByDate(deals, reading.order, library)
  const [term] = termsOf(reading)
  return term ? rankByTerm(deals, term, reading, library) : whichTerm(deals, reading, library)
}

interface Ranked {
  readonly deal: Deal
  readonly found: DealTerm
}

function rankByTerm(deals: readonly Deal[], term: Term, reading: Reading, library: Library): Said {
  const order = reading.order ?? 'largest'
  const stated = deals.flatMap((deal): Ranked[] => {
    const found = best(
      pick(deal, term, null).terms.filter((one) => one.facts[0].value.type === term.figure && fits(one, reading)),
      order,
    )
    return found ? [{ deal, found }] : []
  })
  // a deal whose figure is out of the bounds was held against the question: it is not left out
  const held = deals.filter(
    (deal) =>
      !pick(deal, term, null).terms.some((one) => one.facts[0].value.type === term.figure && !fits(one, reading)),
  )
  const about = { field: term.kind }
  if (stated.length === 0)
    return {
      ...about,
      status: 'not_disclosed',
      lead: `Not stated as a figure by any of ${countDeals(deals.length)}: ${term.label}`,
      notes: leftOut(held, [term], stated, term.label),
    }
  const groups = [...groupBy(stated, ({ found }) => measure(found.facts[0].value))].sort(
    ([, a], [, b]) => b.length - a.length,
  )
  const ranked = groups.flatMap(([, group]) =>
    [...group].sort((a, b) => inOrder(a.found.facts[0].value, b.found.facts[0].value, order)),
  )
  const sole = groups.length === 1
  const first = ranked[0] as Ranked
  const ties = sole
    ? ranked.filter((one) => inOrder(one.found.facts[0].value, first.found.facts[0].value, order) === 0)
    : []
  const shown = ranked.slice(0, reading.most ?? ranked.length)
  return {
    ...about,
    status: sole ? 'answered' : 'ambiguous',
    lead: leadOf(order, term, first, ties, ranked, sole),
    table: { columns: ['Deal', term.label], rows: shown.map(({ deal, found }) => [deal.label, sayTerm(found)]) },
    notes: [
      ...mixed(
        groups.map(([currency]) => currency),
        ranked,
      ),
      ...leftOut(held, [term], stated, term.label),
    ],
    facts: shown.map(({ found }) => found.facts[0]),
    deal: sole && ties.length === 1 ? first.deal.label : null,
    suggestions: [
      `tell me about the ${nameOf(library, first.deal)} deal`,
      ...suggestTerms(library, first.deal, term).slice(0, 2),
    ],
  }
}

function leadOf(
  order: Order,
  term: Term,
  first: Ranked,
  ties: readonly Ranked[],
  ranked: readonly Ranked[],
  sole: boolean,
): string {
  if (!sole)
    return `No one ${order} ${term.label}: ${ranked.map(({ deal, found }) => `${sayTerm(found)} (${deal.label})`).join('; ')}`
  if (ties.length > 1)
    return `${sayTerm(first.found)} — ${order} ${term.label}, shared by ${enumerate(ties.map(({ deal }) => deal.label))}`
  return `${sayTerm(first.found)} — ${order} ${term.label}, ${first.deal.label}`
}

/** Whether a value is within the bounds that the question sets, in its currency, and counted as it says. */
const fits = ({ facts: [{ value }] }: DealTerm, { conditions, currency, basis }: Reading): boolean =>
  conditions.every((one) => one.value.type === 'date' || meets(value, one) === true) &&
  (currency === null || (value.type === 'money' && value.currency === currency)) &&
  (basis === null || (value.type === 'money' && (value.per?.toLowerCase().includes(basis) ?? false)))

/** Of what one deal states of a kind, the value that counts in this order. */
const best = (terms: readonly DealTerm[], order: Order): DealTerm | undefined =>
  [...terms].sort((a, b) => inOrder(a.facts[0].value, b.facts[0].value, order))[0]

/** Amounts are held against each other by their figure, whatever they are per: the answer says where that differs. */
function inOrder(a: Value, b: Value, order: Order): number {
  const difference = a.type === 'money' && b.type === 'money' ? a.amount - b.amount : (compareValues(a, b) ?? 0)
  return order === 'smallest' ? difference : -difference
}

/** What a value measures in: only values of one currency are held against each other. */
const measure = (value: Value): string => (value.type === 'money' ? value.currency : value.type)

/** Says what a ranking puts together: currencies, amounts per target with totals. */
function mixed(currencies: readonly string[], ranked: readonly Ranked[]): string[] {
  const bases = new Set(
    ranked
      .map(({ found }) => found.facts[0].value)
      .map((value) => (value.type === 'money' && value.per ? `per ${value.per}` : 'in total')),
  )
  return [
    ...(currencies.length > 1 ? [`Amounts in ${enumerate(currencies)} are not held against each other.`] : []),
    ...(bases.size > 1 ? [`Not all measured alike: ${enumerate([...bases])}.`] : []),
  ]
}

function groupBy<T>(all: readonly T[], key: (one: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const one of all) groups.set(key(one), [...(groups.get(key(one)) ?? []), one])
  return groups
}

function rankByDate(deals: readonly Deal[], order: Order, library: Library): Said {
  const dated = deals.flatMap((deal) => (deal.date ? [{ deal, date: deal.date }] : []))
  const sorted = dated.sort((a, b) => (order === 'earliest' ? 1 : -1) * compareDates(a.date, b.date))
  const [first] = sorted
  if (!first) return { status: 'not_disclosed', lead: 'No indexed deal states its date.' }
  const dating = new Set(library.terms.filter((term) => term.datesDeal !== undefined).map((term) => term.kind))
  return {
    status: 'answered',
    lead: `${first.deal.label} — ${order} deal, ${writeDate(first.date)}`,
    table: { columns: ['Deal', 'Date'], rows: sorted.map(({ deal, date }) => [deal.label, writeDate(date)]) },
    facts: sorted.flatMap(({ deal }) =>
      deal.terms
        .filter((one) => dating.has(one.kind))
        .slice(0, 1)
        .map((one) => one.facts[0]),
    ),
    deal: first.deal.label,
    suggestions: suggestTerms(library, first.deal),
  }
}

function whichTerm(deals: readonly Deal[], reading: Reading, library: Library): Said {
  const tops = library.terms
    .filter((term) => term.measuresDeal)
    .map((term) => ({ term, said: rankByTerm(deals, term, reading, library) }))
    .filter(({ said }) => (said.facts?.length ?? 0) > 0)
  return {
    status: tops.length > 0 ? 'ambiguous' : 'not_disclosed',
    lead: tops.length > 0 ? 'By which term? Deals can be ranked by:' : 'No indexed deal states an amount.',
    table: {
      columns: ['Term', `The ${reading.order ?? 'largest'}`],
      rows: tops.map(({ term, said }) => [term.label, said.lead]),
    },
    facts: tops.flatMap(({ said }) => said.facts ?? []),
    suggestions: tops.slice(0, 3).map(({ term }) => `${reading.order ?? 'largest'} ${term.label}`),
  }
}
