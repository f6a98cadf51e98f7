import type { Deal } from '../domain/deal.ts'
import type { KnownThing } from '../domain/library.ts'
import type { Term } from '../domain/term.ts'

/** A word that names something: with a digit in it, or capitals behind its first letter. */
const NAMES = /(?<![A-Za-zÀ-ɏ\d-])(?=[A-Za-zÀ-ɏ\d-]*(?:\d|[A-ZÀ-Þ][A-Za-zÀ-ɏ\d-]*[A-ZÀ-Þ]))[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ\d-]+/gu

/** The things by which people call deals: "DM1" in a product, "TAP" in a technology. */
export function knowThings(deals: readonly Deal[], terms: readonly Term[]): KnownThing[] {
  const naming = new Set(terms.filter((term) => term.namesThings).map((term) => term.kind))
  const things = new Map<string, Set<string>>()
  for (const deal of deals) {
    for (const { kind, facts } of deal.terms) {
      const { value } = facts[0]
      if (!naming.has(kind) || value.type !== 'text') continue
      for (const [name] of value.text.matchAll(NAMES)) things.set(name, (things.get(name) ?? new Set()).add(deal.label))
    }
  }
  return [...things].map(([name, labels]) => ({ name, deals: [...labels] })).sort((a, b) => (a.name < b.name ? -1 : 1))
}
