import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import { type Reading, termsOf } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import type { Answering, Said } from './compose.ts'
import { inTime, meets } from './conditions.ts'
import { type Picked, pick } from './pick.ts'
import { listInPlaces } from './place.ts'
import { countDeals, enumerate, headline, nameDeals, sayPicked, sayTerms } from './say.ts'
import { sayNoDeal } from './silent.ts'
import { nameOf, sayIndexed, suggestTerms } from './suggest.ts'

/** Lists the deals that meet what the question asks of them; those that could not be held against it are named. */
export const answerList: Answering = (reading, library) => {
  const asked = termsOf(reading).filter((term) => !(reading.calling && term.isActivity))
  const deals = meantDeals(reading, asked, library)
  const where = library.terms.find((term) => term.isPlace)
  if (where && reading.places.length > 0) return listInPlaces(deals, where, reading, library)
  const sizes = library.terms.filter((term) => term.measuresDeal)
  const terms = asked.length > 0 ? asked : ofSize(reading) ? sizes : []
  if (terms.length > 0) return listByTerms(without(deals, reading), terms, reading, library)
  return reading.lacking.length > 0 ? listLacking(deals, reading) : listDeals(deals, reading, library)
}

/** The deals of the question that were made in its time and are called as it calls them. */
function meantDeals(reading: Reading, asked: readonly Term[], library: Library): Deal[] {
  if (reading.untrue.length > 0) return []
  const made = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const called = reading.calling ? made.filter((deal) => isCalled(deal, reading.calling ?? '', library)) : made
  return asked.some(isInTime) ? called : called.filter((deal) => inTime(deal, reading))
}

/** Whether a deal's own name for its agreement has a word: "licensing" is in "License Agreement". */
function isCalled(deal: Deal, word: string, library: Library): boolean {
  const naming = new Set(library.terms.filter((term) => term.namesAgreement).map((term) => term.kind))
  const stem = word.slice(0, 6)
  return deal.terms.some(
    ({ kind, facts: [{ value }] }) =>
      naming.has(kind) && value.type === 'text' && value.text.toLowerCase().includes(stem),
  )
}

/** A term that is itself a date or a length of time: bounds on dates are on it, not on the deal. */
const isInTime = (term: Term): boolean =>
  (term.figure === 'date' || term.figure === 'duration') && term.datesDeal === undefined

const onTerms = (reading: Reading, terms: readonly Term[] = []) =>
  reading.conditions.filter((one) => one.value.type !== 'date' || terms.some(isInTime))

const ofSize = (reading: Reading): boolean => onTerms(reading).length > 0 || reading.currency !== null

interface Row {
  readonly deal: Deal
  readonly term: Term
  readonly found: readonly DealTerm[]
  readonly told: Picked['told']
}

function listByTerms(deals: readonly Deal[], terms: readonly Term[], reading: Reading, library: Library): Said {
  const conditions = onTerms(reading, terms)
  const comparable = ({ facts: [{ value }] }: DealTerm): boolean =>
    conditions.every((one) => meets(value, one) !== null) && (reading.currency === null || value.type === 'money')
  const meeting = ({ facts: [{ value }] }: DealTerm): boolean =>
    conditions.every((one) => meets(value, one) === true) &&
    (reading.currency === null || (value.type === 'money' && value.currency === reading.currency))
  const rows = deals.flatMap((deal) =>
    terms.map((term): Row => {
      const { told, terms: found } = pick(deal, term, reading.asks[0]?.wants ?? null)
      return { deal, term, told, found: found.filter(comparable) }
    }),
  )
  const stated = rows.filter(({ found }) => found.length > 0)
  const right = stated
    .map((row) => ({ ...row, found: row.found.filter(meeting) }))
    .filter(({ found }) => found.length > 0)
  const found = [...new Set(right.map(({ deal }) => deal))]
  const shown = right.length > 0 ? right : stated
  const label = terms.length === 1 ? (terms[0]?.label ?? '') : 'amounts'
  const none = `No deal states ${label}${conditions.length > 0 || reading.currency ? ' like that' : ''}`
  return {
    status:
      shown.length > 0 && !reading.sums && shown.some(({ told }) => told === 'stated') ? 'answered' : 'not_disclosed',
    lead:
      found.length > 0
        ? `${countDeals(found.length)} of ${library.deals.length}: ${enumerate(found.map((deal) => deal.label))}`
        : `${none}${shown.length > 0 ? '. What is stated:' : '.'}`,
    ...(shown.length > 0 ? { table: { columns: ['Deal', 'Term', 'Value'], rows: shown.map(sayRow) } } : {}),
    notes: [...unsummed(reading), ...leftOut(deals, terms, stated, label)],
    facts: shown.flatMap((row) => headline(row.found).map((one) => one.facts[0])),
    deal: found.length === 1 ? (found[0]?.label ?? null) : null,
    field: terms.length === 1 ? (terms[0]?.kind ?? null) : null,
    suggestions: found[0] ? suggestTerms(library, found[0], terms[0]) : [],
  }
}

const sayRow = ({ deal, term, found, told }: Row): string[] => [
  deal.label,
  term.label,
  `${sayTerms(headline(found))}${told === 'withheld' ? ' (not disclosed)' : ''}`,
]

const unsummed = ({ sums }: Reading): string[] =>
  sums ? ['No sum or average is worked out: these are the values.'] : []

/** Names the deals that could not be held against the question, with the reason. */
export function leftOut(
  deals: readonly Deal[],
  terms: readonly Term[],
  kept: readonly { readonly deal: Deal }[],
  label: string,
): string[] {
  const rest = deals.filter((deal) => !kept.some((one) => one.deal === deal))
  const speaks = (deal: Deal): boolean => terms.some((term) => pick(deal, term, null).told !== 'silent')
  const silent = rest.filter((deal) => !speaks(deal))
  const vague = rest.filter(speaks)
  return [
    ...(silent.length > 0 ? [`Left out, because they state no ${label}: ${nameDeals(silent)}.`] : []),
    ...(vague.length > 0
      ? [`Left out, because they speak of ${label} without a figure that compares: ${nameDeals(vague)}.`]
      : []),
  ]
}

/** The deals that state none of the terms which the question does without. */
const without = (deals: readonly Deal[], { lacking }: Reading): Deal[] =>
  deals.filter((deal) => lacking.every((term) => pick(deal, term, null).told === 'silent'))

function listLacking(deals: readonly Deal[], reading: Reading): Said {
  const lacking = without(deals, reading)
  const label = enumerate(reading.lacking.map((term) => term.label))
  const spoken = deals.flatMap((deal) => reading.lacking.map((term) => pick(deal, term, null)))
  return {
    status: deals.length > 0 ? 'answered' : 'not_disclosed',
    lead:
      lacking.length > 0
        ? `${countDeals(lacking.length)} without ${label}: ${enumerate(lacking.map((deal) => deal.label))}`
        : `No deal is without ${label}.`,
    notes: lacking.length > 0 ? ['Their filings state none; that does not prove that there is none.'] : [],
    facts:
      lacking.length > 0
        ? lacking.flatMap(parting)
        : spoken.flatMap(({ terms }) => headline(terms).map((one) => one.facts[0])),
    deal: lacking.length === 1 ? (lacking[0]?.label ?? null) : null,
    field: reading.lacking.length === 1 ? (reading.lacking[0]?.kind ?? null) : null,
  }
}

/** Deals with the first size that each states. */
export function listDeals(deals: readonly Deal[], reading: Reading, library: Library): Said {
  if (deals.length === 0) return { status: 'not_disclosed', lead: sayNoDeal(library), notes: [sayIndexed(library)] }
  const rows = deals.map((deal) => ({ deal, first: sizeOf(deal, library) }))
  return {
    status: 'answered',
    lead: `${countDeals(deals.length)}${deals.length < library.deals.length ? ` of ${library.deals.length}` : ''}: ${enumerate(deals.map((deal) => deal.label))}`,
    table: {
      columns: ['Deal', 'First size stated'],
      rows: rows.map(({ deal, first }) => [deal.label, first ? `${first.term.label}: ${sayPicked(first)}` : '–']),
    },
    notes: unsummed(reading),
    facts: rows.flatMap(({ deal, first }) => [
      ...parting(deal),
      ...headline(first?.terms ?? []).map((one) => one.facts[0]),
    ]),
    deal: deals.length === 1 ? (deals[0]?.label ?? null) : null,
    suggestions: deals.slice(0, 3).map((deal) => `tell me about the ${nameOf(library, deal)} deal`),
  }
}

const sizeOf = (deal: Deal, library: Library) =>
  [...library.terms]
    .filter((term) => term.measuresDeal)
    .sort((a, b) => a.order - b.order)
    .map((term) => pick(deal, term, null))
    .find(({ told }) => told === 'stated')

/** What proves that a deal is there: the sentences that name its parties. */
const parting = (deal: Deal): Fact[] =>
  deal.terms.flatMap(({ facts: [fact] }) => (fact.value.type === 'name' ? [fact] : []))
