import type { Answering } from './compose.ts'
import { listDeals } from './list.ts'
import { pick } from './pick.ts'
import { enumerate, headline, sayTerms, sayWhole, shapesOf, untrueOf } from './say.ts'
import { sayNoDeal } from './silent.ts'
import { suggestTerms } from './suggest.ts'

/** Everything that is stated about one deal, a line a term; several deals as a list. */
export const answerOverview: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const [deal, ...others] = deals
  if (!deal) return { status: 'not_disclosed', lead: sayNoDeal(library) }
  if (others.length > 0) return listDeals(deals, reading, library)
  const rows = [...library.terms]
    .sort((a, b) => (a.order % 100) - (b.order % 100))
    .map((term) => pick(deal, term, null))
    .filter(({ told }) => told !== 'silent')
  const sizes = rows
    .filter(({ term, told }) => term.measuresDeal && told === 'stated')
    .map(({ term, terms }) => `${term.label} ${sayTerms(headline(terms))}`)
  return {
    status: 'answered',
    lead: `${untrueOf(deal, reading)}${deal.label}${sizes.length > 0 ? `: ${enumerate(sizes)}` : ''}`,
    table: { columns: ['Term', 'What the filings state'], rows: rows.map((row) => [row.term.label, sayWhole(row)]) },
    facts: rows.flatMap(({ terms }) => shapesOf(terms).map((one) => one.facts[0])),
    deal: deal.label,
    suggestions: suggestTerms(library, deal),
  }
}
