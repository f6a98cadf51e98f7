import { cite } from './cite.ts'
import type { Answering } from './compose.ts'
import { answerStranger } from './stranger.ts'
import { sayNotUnderstood } from './talk.ts'

/** Quotes the passages that speak of the question's words. It does not pretend that they are an answer. */
export const answerOpen: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const filings = reading.narrowed ? deals.flatMap((deal) => deal.filings) : undefined
  const passages = library.passages(reading.words, filings)
  if (passages.length === 0) return (reading.strangers.length > 0 ? answerStranger : sayNotUnderstood)(reading, library)
  return {
    status: 'passages',
    lead: `No stated term answers this; ${passages.length === 1 ? 'the passage' : `the ${passages.length} passages`} nearest to it:`,
    citations: passages.map((one) => cite(library, one)),
    deal: reading.narrowed && deals.length === 1 ? (deals[0]?.label ?? null) : null,
  }
}
