import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import { type Reading, termsOf } from '../domain/reading.ts'
import type { Value } from '../values/index.ts'
import type { Answering, Said } from './compose.ts'
import { inTime } from './conditions.ts'
import { pick } from './pick.ts'
import { countDeals, enumerate, headline, sayWhole, shapesOf } from './say.ts'
import { sayNoDeal } from './silent.ts'
import { nameOf } from './suggest.ts'

/** Terms from this order on are no matter for comparison. */
const COMPARED = 100

/** Puts deals side by side: on the terms that were asked for, else on all that any of them states. */
export const answerCompare: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label) && inTime(deal, reading))
  return deals.length > 0
    ? compareDeals(reading, library, deals)
    : { status: 'not_disclosed', lead: sayNoDeal(library) }
}

function compareDeals(reading: Reading, library: Library, deals: readonly Deal[]): Said {
  const asked = termsOf(reading)
  const terms = asked.length > 0 ? asked : library.terms.filter((term) => term.order < COMPARED)
  const rows = [...terms]
    .sort((a, b) => a.order - b.order)
    .map((term) => ({ term, cells: deals.map((deal) => pick(deal, term, null)) }))
    .filter(({ cells }) => cells.some(({ told }) => told !== 'silent'))
  const field = asked.length === 1 ? (asked[0]?.kind ?? null) : null
  if (rows.length === 0) {
    return {
      status: 'not_disclosed',
      lead: `Not stated by any of ${countDeals(deals.length)}: ${enumerate(terms.map((term) => term.label))}`,
      field,
    }
  }
  const facts = rows.flatMap(({ cells }) => cells.flatMap(({ terms }) => shapesOf(terms).map((one) => one.facts[0])))
  const gap = rows.some(({ cells }) => cells.some(({ told }) => told === 'silent'))
  return {
    status: 'answered',
    lead: `${enumerate(deals.map((deal) => deal.label))}, side by side${field ? `: ${asked[0]?.label}` : ''}`,
    table: {
      columns: ['Term', ...deals.map((deal) => deal.label)],
      rows: rows.map(({ term, cells }) => [term.label, ...cells.map(sayWhole)]),
    },
    notes: [
      ...rows.flatMap(({ term, cells }) =>
        unlike(
          term.label,
          cells.flatMap(({ terms }) => headline(terms).map((one) => one.facts[0].value)),
        ),
      ),
      ...(gap ? ['“–” is where the filings state nothing.'] : []),
    ],
    facts,
    deal: deals.length === 1 ? (deals[0]?.label ?? null) : null,
    field,
    suggestions: deals.slice(0, 2).map((deal) => `tell me about the ${nameOf(library, deal)} deal`),
  }
}

/** Says where amounts in a row do not measure the same: other currencies, per target and in total. */
function unlike(label: string, values: readonly Value[]): string[] {
  const amounts = values.flatMap((value) => (value.type === 'money' ? [value] : []))
  const currencies = new Set(amounts.map((one) => one.currency))
  const bases = new Set(amounts.map((one) => (one.per ? `per ${one.per}` : 'in total')))
  return [
    ...(currencies.size > 1 ? [`${label}: in different currencies (${[...currencies].join(', ')}).`] : []),
    ...(bases.size > 1 ? [`${label}: not measured alike (${[...bases].join(', ')}).`] : []),
  ]
}
