import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import type { Telling } from '../domain/telling.ts'
import type { Term } from '../domain/term.ts'
import { knowCompanies } from './companies.ts'
import { indexPassages } from './passages.ts'
import { knowThings } from './things.ts'

/** Puts everything where it can be looked up. The order of the tellings makes no difference. */
export function openLibrary(tellings: readonly Telling[], deals: readonly Deal[], terms: readonly Term[]): Library {
  const byFiling = [...tellings].sort((a, b) => (a.document.filing < b.document.filing ? -1 : 1))
  const documents = byFiling.map(({ document }) => document)
  const passages = indexPassages(documents)
  return {
    deals,
    documents,
    terms,
    companies: knowCompanies(byFiling, deals),
    things: knowThings(deals, terms),
    knows: passages.knows,
    isName: passages.isName,
    passages: passages.find,
  }
}
