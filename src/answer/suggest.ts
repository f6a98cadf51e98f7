import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import type { Term } from '../domain/term.ts'
import { nameDeals } from './say.ts'

const MOST = 3

/** What one calls a deal in a question: the party that fewest other deals have. */
export function nameOf(library: Library, deal: Deal): string {
  const rarity = (short: string): number => library.companies.find((one) => one.short === short)?.deals.length ?? 0
  return [...deal.parties].sort((a, b) => rarity(a.short) - rarity(b.short))[0]?.short ?? deal.label
}

/** Questions about a deal that its filings answer; `not` is what was asked just now. */
export function suggestTerms(library: Library, deal: Deal, not?: Term): string[] {
  const kinds = new Set(deal.terms.filter((one) => one.facts[0].disclosure === 'stated').map((one) => one.kind))
  return library.terms
    .filter((term) => term !== not && term.measuresDeal !== undefined && kinds.has(term.kind))
    .concat(
      library.terms.filter(
        (term) => term !== not && !term.measuresDeal && term.order >= 10 && term.order < 100 && kinds.has(term.kind),
      ),
    )
    .slice(0, MOST)
    .map((term) => `${nameOf(library, deal)} ${term.label}?`)
}

/** Questions that the library answers, of several sorts. */
export function suggestAny(library: Library): string[] {
  const [first, second] = library.deals
  if (!first) return []
  return [
    ...suggestTerms(library, first).slice(0, 1),
    ...(second ? [`compare ${nameOf(library, first)} and ${nameOf(library, second)}`] : []),
    'list all deals',
  ]
}

/** "Indexed: …": the deals that could be asked about. */
export const sayIndexed = ({ deals }: Library): string =>
  deals.length > 0 ? `Indexed: ${nameDeals(deals)}.` : 'No deal is indexed.'
