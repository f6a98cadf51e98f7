import type { DealTerm } from '../domain/deal.ts'
import type { Term } from '../domain/term.ts'
import { compareDates, writeDate } from '../values/index.ts'
import type { Answering } from './compose.ts'
import { sayNoDeal, saySilent } from './silent.ts'
import { suggestTerms } from './suggest.ts'

/** What happened to a deal when, as far as its filings give dates: made, announced, amended, in effect, closed, due. */
export const answerTimeline: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const [deal, ...others] = deals
  if (!deal) return { status: 'not_disclosed', lead: sayNoDeal(library) }
  const dating = library.terms.filter(({ figure }) => figure === 'date')
  if (others.length > 0)
    return {
      status: 'ambiguous',
      lead: `Which deal? ${deals.length} are meant:`,
      table: { columns: ['Deal', 'Date'], rows: deals.map(({ label, date }) => [label, date ? writeDate(date) : '–']) },
      facts: deals.flatMap(({ terms }) =>
        terms
          .filter((one) => dating.some(({ kind }) => kind === one.kind))
          .slice(0, 1)
          .map((one) => one.facts[0]),
      ),
    }
  const events = dating
    .flatMap((term) => deal.terms.flatMap((one) => eventOf(term, one)))
    .sort((a, b) => compareDates(a.date, b.date))
  if (events.length === 0) return saySilent(deal, dating.slice(0, 3), library)
  return {
    status: 'answered',
    lead: `${deal.label}: ${events.map(({ term, date }) => `${term.label} ${writeDate(date)}`).join('; ')}`,
    table: {
      columns: ['When', 'What', 'As the filing says'],
      rows: events.map(({ term, date, fact }) => [
        writeDate(date),
        term.label,
        fact.evidence.quote.replace(/\s+/g, ' '),
      ]),
    },
    facts: events.map(({ fact }) => fact),
    deal: deal.label,
    suggestions: suggestTerms(library, deal),
  }
}

function eventOf(term: Term, { facts: [fact] }: DealTerm) {
  return fact.value.type === 'date' && fact.kind === term.kind ? [{ term, date: fact.value, fact }] : []
}
