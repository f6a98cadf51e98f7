import { compareDeals } from './compare.ts'
import type { Answering } from './compose.ts'
import { pick } from './pick.ts'
import { headline, sayTerms } from './say.ts'
import { suggestTerms } from './suggest.ts'

/** Everything that is stated about one deal, a line a term; of several deals, side by side. */
export const answerOverview: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const [deal] = deals
  if (!deal) return { status: 'not_disclosed', lead: 'No indexed deal fits that.' }
  if (deals.length > 1) return compareDeals(reading, library, deals)
  const rows = library.terms
    .filter((term) => deal.terms.some((one) => one.kind === term.kind))
    .sort((a, b) => (a.order % 100) - (b.order % 100))
    .map((term) => ({ term, picked: pick(deal, term, null) }))
    .map(({ term, picked }) => ({ term, picked, shown: headline(picked.terms) }))
  return {
    status: 'answered',
    lead: deal.label,
    table: {
      columns: ['Term', 'What the filings state'],
      rows: rows.map(({ term, picked, shown }) => [
        term.label,
        `${sayTerms(shown)}${picked.told === 'withheld' ? ' (not disclosed)' : ''}`,
      ]),
    },
    facts: rows.flatMap(({ shown }) => shown.map((one) => one.facts[0])),
    notes: [],
    deal: deal.label,
    suggestions: suggestTerms(library, deal),
  }
}
