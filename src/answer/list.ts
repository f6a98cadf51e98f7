import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import type { Answering, Said } from './compose.ts'
import { meets } from './conditions.ts'
import { pick } from './pick.ts'
import { headline, sayTerms } from './say.ts'
import { enumerate } from './searched.ts'
import { nameOf, suggestTerms } from './suggest.ts'

/** Lists the deals that meet what the question asks of them; those that could not be held against it are counted. */
export const answerList: Answering = (reading, library) => {
  const deals = library.deals
    .filter((deal) => reading.deals.includes(deal.label))
    .filter((deal) => inTime(deal, reading))
  if (reading.lacking && reading.terms.length > 0) return listLacking(deals, reading)
  const amounts = reading.conditions.filter((one) => one.value.type !== 'date')
  if (reading.terms.length === 0 && amounts.length === 0) return listDeals(deals, reading, library)
  const terms = reading.terms.length > 0 ? reading.terms : library.terms.filter((term) => term.measuresDeal)
  return listByTerms(deals, terms, reading, library)
}

const inTime = (deal: Deal, { conditions }: Reading): boolean =>
  conditions.every((one) => one.value.type !== 'date' || (deal.date !== null && meets(deal.date, one) === true))

interface Row {
  readonly deal: Deal
  readonly term: Term
  readonly found: readonly DealTerm[]
}

function listByTerms(deals: readonly Deal[], terms: readonly Term[], reading: Reading, library: Library): Said {
  const amounts = reading.conditions.filter((one) => one.value.type !== 'date')
  const rows = deals.flatMap((deal) => terms.map((term): Row => ({ deal, term, found: pick(deal, term, null).terms })))
  const comparable = rows.filter(({ found }) =>
    found.some(({ facts: [{ value }] }) => amounts.every((one) => meets(value, one) !== null)),
  )
  const meeting = comparable
    .map((row) => ({
      ...row,
      found: row.found.filter(({ facts: [{ value }] }) => amounts.every((one) => meets(value, one) === true)),
    }))
    .filter(({ found }) => found.length > 0)
  const silent = deals.filter((deal) => !comparable.some((row) => row.deal === deal))
  const label = terms.length === 1 ? (terms[0]?.label ?? '') : 'amounts'
  const left =
    silent.length > 0
      ? [
          `Left out, because they state no ${amounts.length > 0 ? 'comparable ' : ''}${label}: ${silent.map((deal) => deal.label).join('; ')}.`,
        ]
      : []
  const found = [...new Set(meeting.map((row) => row.deal))]
  const shown = meeting.length > 0 ? meeting : comparable
  return {
    status: shown.length > 0 ? 'answered' : 'not_disclosed',
    lead:
      meeting.length > 0
        ? `${count(found.length)} of ${library.deals.length}: ${enumerate(found.map((deal) => deal.label))}`
        : `No deal states ${label}${amounts.length > 0 ? ' like that' : ''}${shown.length > 0 ? '. What is stated:' : '.'}`,
    ...(shown.length > 0
      ? {
          table: {
            columns: ['Deal', 'Term', 'Value'],
            rows: shown.map(({ deal, term, found }) => [deal.label, term.label, sayTerms(headline(found))]),
          },
        }
      : {}),
    notes: left,
    facts: shown.flatMap((row) => headline(row.found).map((one) => one.facts[0])),
    deal: found.length === 1 ? (found[0]?.label ?? null) : null,
    field: terms.length === 1 ? (terms[0]?.kind ?? null) : null,
    suggestions: found[0] ? suggestTerms(library, found[0], terms[0]) : [],
  }
}

function listLacking(deals: readonly Deal[], reading: Reading): Said {
  const lacking = deals.filter((deal) => reading.terms.every((term) => pick(deal, term, null).told === 'silent'))
  const label = enumerate(reading.terms.map((term) => term.label))
  return {
    status: lacking.length > 0 ? 'answered' : 'not_disclosed',
    lead:
      lacking.length > 0
        ? `${count(lacking.length)} whose filings state no ${label}: ${enumerate(lacking.map((deal) => deal.label))}`
        : `Every deal says something about ${label}.`,
    notes: lacking.length > 0 ? ['That filings state none does not prove that there is none.'] : [],
    facts: lacking.flatMap(parting),
    field: reading.terms.length === 1 ? (reading.terms[0]?.kind ?? null) : null,
  }
}

function listDeals(deals: readonly Deal[], reading: Reading, library: Library): Said {
  if (deals.length === 0)
    return {
      status: 'not_disclosed',
      lead: 'No indexed deal fits that.',
      notes: [`Indexed: ${library.deals.map((deal) => deal.label).join('; ')}.`],
    }
  const rows = deals.map((deal) => ({ deal, first: headlineOf(deal, library) }))
  return {
    status: 'answered',
    lead: `${count(deals.length)}${reading.conditions.length > 0 ? ` of ${library.deals.length}` : ''}: ${enumerate(deals.map((deal) => deal.label))}`,
    table: {
      columns: ['Deal', 'Headline term'],
      rows: rows.map(({ deal, first }) => [deal.label, first ? `${first.term.label}: ${sayTerms(first.found)}` : '–']),
    },
    facts: rows.flatMap(({ deal, first }) => [...parting(deal), ...(first?.found.map((one) => one.facts[0]) ?? [])]),
    deal: deals.length === 1 ? (deals[0]?.label ?? null) : null,
    suggestions: deals.slice(0, 3).map((deal) => `tell me about the ${nameOf(library, deal)} deal`),
  }
}

/** The first size that a deal states. */
function headlineOf(deal: Deal, library: Library): Row | null {
  for (const term of [...library.terms].sort((a, b) => a.order - b.order)) {
    const picked = pick(deal, term, null)
    if (term.measuresDeal && picked.told === 'stated') return { deal, term, found: headline(picked.terms) }
  }
  return null
}

/** What proves that a deal is there: the sentence that names its parties. */
const parting = (deal: Deal) => deal.terms.flatMap(({ facts: [fact] }) => (fact.value.type === 'name' ? [fact] : []))

const count = (deals: number): string => `${deals} ${deals === 1 ? 'deal' : 'deals'}`
