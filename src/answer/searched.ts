import type { Deal } from '../domain/deal.ts'
import type { Library } from '../domain/library.ts'

/** "Searched: Item 5, Item 7 and Exhibit 99.1 of 2000-05-08.txt.": where a deal's filings were looked through. */
export function saySearched(library: Library, deal: Deal): string {
  const places = library.documents
    .filter((document) => deal.filings.includes(document.filing))
    .map((document) => {
      const names = document.sections
        .filter((section) => section.type !== 'cover' && section.type !== 'signatures')
        .map((section) => section.name)
      return `${enumerate([...new Set(names)])} of ${document.filing}`
    })
  return `Searched: ${places.join('; ')}.`
}

/** "a, b and c" */
export const enumerate = (parts: readonly string[]): string =>
  parts.length > 1 ? `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}` : (parts[0] ?? '')
