import type { Document, Header, HeaderField, Section, Security } from '../domain/document.ts'
import { coverHeader } from './cover.ts'
import { filer } from './filer.ts'
import type { Tagged } from './formats/format.ts'
import type { Line } from './lines.ts'
import { listing } from './listing.ts'
import { coverSecurities } from './securities.ts'
import { submissionHeader } from './submission-header.ts'
import { hiddenHeader, taggedHeader, taggedSecurities } from './tagged.ts'

/** What a filing states about itself and who files it: inline XBRL first, then its cover, EDGAR's header, the text. */
export function headerOf(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  tagged: readonly Tagged[],
): Pick<Document, 'header' | 'filers' | 'declaredItems' | 'securities' | 'hidden'> {
  const { header: submitted, filers, declaredItems } = submissionHeader(text)
  const read = { ...submitted, ...readCover(text, lines, sections, submitted.registrant) }
  // Tags know their securities; a table of them on the cover is read where there are none.
  return {
    header: { ...read, ...fuller(taggedHeader(text, tagged), read) },
    filers,
    declaredItems,
    securities: tagged.length > 0 ? taggedSecurities(tagged) : coverSecurities(text, coverEnd(sections)),
    hidden: hiddenHeader(tagged),
  }
}

/** Tagged fields, but for one that the cover states in more words at the same place: "NYSE American", tagged "NYSE". */
function fuller(tagged: Header, read: Header): Header {
  const { exchange } = tagged
  const said = read.exchange
  return exchange && said && said.start === exchange.start && said.end > exchange.end
    ? { ...tagged, exchange: said }
    : tagged
}

/** The header as the text alone states it, whatever its markup says. */
export function readCover(
  text: string,
  lines: readonly Line[],
  sections: readonly Section[],
  known?: HeaderField,
): Header {
  const cover = sections.find(({ type }) => type === 'cover')
  const stated: Header = cover ? coverHeader(text, lines, cover.end) : {}
  // A paragraph of some report, without items or signatures, does not say whose report it is.
  const isForm = sections.some(({ type }) => type !== 'cover' && type !== 'document')
  const registrant = stated.registrant ?? known ?? (isForm ? filer(text) : null)
  return {
    ...stated,
    ...(registrant ? { registrant } : {}),
    ...(tickerOf(coverSecurities(text, coverEnd(sections))) ?? listing(text, registrant ?? undefined)),
  }
}

const coverEnd = (sections: readonly Section[]): number => sections.find(({ type }) => type === 'cover')?.end ?? 0

/** Symbol and exchange of the first class that has them. */
function tickerOf(securities: readonly Security[]): Header | null {
  const { symbol, exchange } = securities.find((one) => one.symbol) ?? {}
  return symbol ? { ticker: symbol, ...(exchange ? { exchange } : {}) } : null
}
