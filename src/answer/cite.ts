import type { Citation } from '../domain/answer.ts'
import type { Document } from '../domain/document.ts'
import type { Evidence, Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'

/** Cites evidence: the quote as it stands, and where that is in words. */
export function cite(library: Library, evidence: Evidence): Citation {
  const document = library.documents.find((one) => one.filing === evidence.filing)
  return {
    ...evidence,
    url: document?.url ?? null,
    source: document ? sourceOf(document, evidence.section) : evidence.section,
  }
}

/** Cites the sentences that prove facts, each sentence once, in the order of the facts. */
export function citeFacts(library: Library, facts: readonly Fact[]): Citation[] {
  const seen = new Set<string>()
  return facts.flatMap(({ sentence }) => {
    const key = `${sentence.filing} ${sentence.start}`
    if (seen.has(key)) return []
    seen.add(key)
    return [cite(library, sentence)]
  })
}

/** "ImmunoGen, Inc. · Form 8-K, Item 5 · May 8, 2000", as far as the filing states it. */
function sourceOf({ header }: Document, section: string): string {
  const place = header.form ? `Form ${header.form.value}, ${section}` : section
  return [header.registrant?.value.replace(/\s+/g, ' '), place, header.reportDate?.value].filter(Boolean).join(' · ')
}
