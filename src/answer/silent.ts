import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import type { Term } from '../domain/term.ts'
import type { Said } from './compose.ts'
import { pick } from './pick.ts'
import { allFacts, countDeals, enumerate, headline, nameDeals, sayTerms } from './say.ts'
import { saySearched } from './searched.ts'
import { suggestTerms } from './suggest.ts'

/** Says that a deal's filings do not state these terms, where that was looked for, and what they state instead. */
export function saySilent(deal: Deal, terms: readonly Term[], library: Library): Said {
  const near = library.terms.filter((term) => !terms.includes(term) && terms.some((one) => isNear(one, term)))
  const there = near.flatMap((term) => {
    const picked = pick(deal, term, null)
    return picked.told === 'stated' ? [{ term, shown: headline(picked.terms) }] : []
  })
  const instead = there.map(({ term, shown }) => `${term.label}: ${sayTerms(shown)}`)
  return {
    status: 'not_disclosed',
    lead: `Not stated: ${enumerate(terms.map((term) => term.label))}, ${deal.label}`,
    notes: [saySearched(library, deal), ...(instead.length > 0 ? [`Stated instead: ${instead.join('; ')}.`] : [])],
    facts: there.flatMap(({ shown }) => allFacts(shown)),
    deal: deal.label,
    field: terms[0]?.kind ?? null,
    suggestions: suggestTerms(library, deal, terms[0]),
  }
}

/** What a reader may take for a term: the kinds beside it, and for an amount every other size of the deal. */
const isNear = (asked: Term, other: Term): boolean =>
  (asked.besides?.includes(other.kind) ?? false) || (asked.figure === 'money' && other.measuresDeal !== undefined)

/** Says that none of several deals states these terms. */
export function saySilentEverywhere(deals: readonly Deal[], terms: readonly Term[], library: Library): Said {
  const [only] = deals
  if (only && deals.length === 1) return saySilent(only, terms, library)
  const named = enumerate(terms.slice(0, 3).map((term) => term.label))
  return {
    status: 'not_disclosed',
    lead: only ? `Not stated by any of ${countDeals(deals.length)}: ${named}` : sayNoDeal(library),
    notes: deals.length > 0 ? [`Searched: the filings on ${nameDeals(deals)}.`] : [],
    field: terms.length === 1 ? (terms[0]?.kind ?? null) : null,
  }
}

export const sayNoDeal = (library: Library): string =>
  library.deals.length > 0 ? 'No indexed deal fits that.' : 'No deal is indexed: no filing that was read tells of one.'
