import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'
import { enumerate } from './say.ts'

/** "Searched: Item 5, Item 7 and Exhibit 99.1 of 2000-05-08.txt.": where a deal's filings were looked through. */
export function saySearched(library: Library, deal: Deal): string {
  const places = library.documents
    .filter((document) => deal.filings.includes(document.filing))
    .map((document) => {
      const names = document.sections
        .filter(({ type }) => type !== 'cover' && type !== 'signatures')
        .map(({ name }) => name)
      return `${enumerate([...new Set(names)])} of ${document.filing}`
    })
  return `Searched: ${places.join('; ')}.`
}
