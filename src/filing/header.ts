import type { Header, Section } from '../domain/document.ts'
import { coverHeader } from './cover.ts'
import { filer } from './filer.ts'
import type { Line } from './lines.ts'
import { listing } from './listing.ts'
import { submissionHeader } from './submission-header.ts'

/** What a filing states about itself and its filer: its cover first, then EDGAR's header, then the text. */
export function headerOf(text: string, lines: readonly Line[], sections: readonly Section[]): Header {
  const cover = sections.find(({ type }) => type === 'cover')
  const stated = { ...submissionHeader(text), ...(cover ? coverHeader(text, lines, cover.end) : {}) }
  // A paragraph of some report, without items or signatures, does not say whose report it is.
  const isForm = sections.some(({ type }) => type !== 'cover' && type !== 'document')
  const registrant = stated.registrant ?? (isForm ? filer(text) : null)
  const named = registrant ? { ...stated, registrant } : stated
  return { ...named, ...listing(text, named.registrant, cover?.end ?? 0) }
}
