import { cite } from './cite.ts'
import type { Answering } from './compose.ts'
import { enumerate } from './say.ts'
import { sayIndexed, suggestAny } from './suggest.ts'

/** Names told back at the most. */
const MOST_NAMED = 3

/** Says that no deal is known of the company that was named, where filings mention it, and which deals are known. */
export const answerStranger: Answering = (reading, library) => {
  const named = reading.strangers.slice(0, MOST_NAMED)
  const mentions = named.flatMap((name) => {
    const known = library.companies.find((company) => company.short === name)?.mention
    const words = name.toLowerCase().split(/\s+/)
    const passage = words.every((word) => library.knows(word)) ? library.passages(words)[0] : undefined
    return known ?? passage ?? []
  })
  return {
    status: 'no_such_deal',
    lead: `Nothing indexed is about a deal of ${enumerate(named.map((name) => name.slice(0, 60)))}.`,
    notes: [...(mentions.length > 0 ? ['It is only mentioned, as quoted.'] : []), sayIndexed(library)],
    citations: mentions.map((one) => cite(library, one)),
    suggestions: suggestAny(library),
  }
}
