import { type Reading, termsOf } from '../domain/reading.ts'
import { fold } from '../values/words.ts'
import { cite } from './cite.ts'
import type { Answering } from './compose.ts'
import { pick } from './pick.ts'
import { enumerate, headline, sayPicked } from './say.ts'
import { saySearched } from './searched.ts'
import { suggestTerms } from './suggest.ts'
import { sayNotUnderstood } from './talk.ts'

/**
 * Refuses a question with words that nothing explains. Where its deal is known, it tells whether the deal's filings use
 * those words at all: passages that do, or that they are silent.
 */
export const answerLost: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const speaking = deals.filter((deal) =>
    deal.terms.some((one) => termsOf(reading).some((term) => term.kind === one.kind)),
  )
  const [deal] = deals.length === 1 && reading.narrowed ? deals : speaking.length === 1 ? speaking : []
  if (reading.unexplained.length === 0) return sayNotUnderstood(reading, library)
  const known = reading.unexplained.filter((word) => library.knows(fold(word)))
  if (known.length === 0 && (!deal || reading.unexplained.length > 2)) return sayNotUnderstood(reading, library)
  const passages = library.passages(known.map(fold), deal?.filings)
  const stated = deal
    ? termsOf(reading)
        .map((term) => pick(deal, term, null))
        .filter(({ told }) => told !== 'silent')
    : []
  const facts = stated.flatMap(({ terms }) => headline(terms).map((one) => one.facts[0]))
  const notes = stated.map((one) => `Stated of ${one.term.label}: ${sayPicked(one)}.`)
  const about = { deal: deal?.label ?? null, suggestions: deal ? suggestTerms(library, deal) : [] }
  if (passages.length > 0) {
    const lead = `I did not understand ${quoted(reading)} in that question; the nearest passages:`
    return { ...about, status: 'passages', lead, notes, facts, citations: passages.map((one) => cite(library, one)) }
  }
  if (!deal) return sayNotUnderstood(reading, library)
  return {
    ...about,
    status: 'not_disclosed',
    lead: `Not stated: ${quoted(reading)}, ${deal.label}`,
    notes: [
      `Its filings do not use ${reading.unexplained.length > 1 ? 'these words' : 'this word'}. ${saySearched(library, deal)}`,
      ...notes,
    ],
    facts,
  }
}

const quoted = ({ unexplained }: Reading): string =>
  enumerate(unexplained.slice(0, 5).map((word) => `“${word.slice(0, 60)}”`))
