import type { Deal } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Telling } from '../domain/telling.ts'
import type { Term } from '../domain/term.ts'
import { draftDeals } from './draft.ts'
import { joinDrafts } from './same.ts'
import { writeDeal } from './write.ts'

/**
 * Works out which deals the documents tell of: one for each set of parties that made an agreement, the same deal in
 * several documents being one. The order of the documents makes no difference.
 */
export function joinDeals(tellings: readonly Telling[], terms: readonly Term[]): Deal[] {
  const byFiling = [...tellings].sort((a, b) => (a.document.filing < b.document.filing ? -1 : 1))
  const drafts = byFiling.flatMap((telling) => draftDeals(telling, terms))
  const labels = new Map<string, number>()
  return joinDrafts(drafts, terms)
    .map((draft) => writeDeal(draft, terms))
    .sort((a, b) => (a.label < b.label ? -1 : 1))
    .map((deal) => {
      const seen = (labels.get(deal.label) ?? 0) + 1
      labels.set(deal.label, seen)
      return seen > 1 ? { ...deal, label: `${deal.label} #${seen}` } : deal
    })
}

/** Facts of documents that tell of no deal: those whose other party was not made out. In the order of the documents. */
export function looseFacts(tellings: readonly Telling[], deals: readonly Deal[]): Fact[] {
  const told = new Set(deals.flatMap((deal) => deal.filings))
  return [...tellings]
    .sort((a, b) => (a.document.filing < b.document.filing ? -1 : 1))
    .filter(({ document }) => !told.has(document.filing))
    .flatMap(({ statements }) => statements.filter((one) => !one.elsewhere).map((one) => one.fact))
}
