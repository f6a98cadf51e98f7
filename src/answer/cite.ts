import type { Citation } from '../domain/answer.ts'
import type { Document } from '../domain/document.ts'
import type { Evidence, Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import { sameName, valueKey } from '../values/index.ts'

/** Cites evidence: the quote as it stands, and where that is in words. */
export function cite(library: Library, evidence: Evidence, repeats = false): Citation {
  const document = library.documents.find((one) => one.filing === evidence.filing)
  const source = document ? sourceOf(document, evidence.section, library) : evidence.section
  return { ...evidence, url: document?.url ?? null, source, repeats }
}

/** Cites the sentences that prove facts, each sentence once, in the order of the facts. */
export function citeFacts(library: Library, facts: readonly Fact[]): Citation[] {
  const cited = new Set<string>()
  const said = new Set<string>()
  return facts.flatMap((fact) => {
    const place = `${fact.sentence.filing} ${fact.sentence.start}`
    const saying = `${fact.kind} ${valueKey(fact.value)} ${fact.sentence.filing}`
    const repeats = said.has(saying)
    said.add(saying)
    if (cited.has(place)) return []
    cited.add(place)
    return [cite(library, fact.sentence, repeats)]
  })
}

/** "ImmunoGen, Inc. · Form 8-K, Item 5 · May 8, 2000", as far as the filing states it. */
function sourceOf({ header }: Document, section: string, library: Library): string {
  const filer = header.registrant?.value.replace(/\s+/g, ' ')
  const known = library.companies.find((one) => filer !== undefined && sameName(one.name, filer))
  const place = header.form ? `Form ${header.form.value}, ${section}` : section
  return [known?.name ?? filer, place, header.reportDate?.value].filter(Boolean).join(' · ')
}
