import type { KnownCompany, KnownThing, Library } from '../domain/library.ts'
import type { Condition } from '../domain/reading.ts'
import { dateBounds } from '../values/index.ts'

export interface Narrowed {
  /** Labels of the deals that may be meant. */
  readonly deals: readonly string[]
  /** Whether the question said anything that narrows. */
  readonly narrowed: boolean
  /** That the companies named are parties of different deals: each brings its own. */
  readonly apart: boolean
}

/** Which deals a question speaks of: those of all companies it names, called by its things, made at its dates. */
export function narrow(
  library: Library,
  companies: readonly KnownCompany[],
  things: readonly KnownThing[],
  conditions: readonly Condition[],
): Narrowed {
  const all = library.deals.map((deal) => deal.label)
  const parties = companies.filter((one) => one.deals.length > 0)
  const shared = parties.reduce<readonly string[]>(
    (labels, one) => labels.filter((label) => one.deals.includes(label)),
    all,
  )
  const apart = parties.length > 1 && shared.length === 0
  const ofCompanies = apart
    ? all.filter((label) => parties.some((one) => one.deals.includes(label) && one.deals.length < all.length))
    : shared
  const ofThings = things.reduce<readonly string[]>(
    (labels, one) =>
      keepIfAny(
        labels,
        labels.filter((label) => one.deals.includes(label)),
      ),
    ofCompanies,
  )
  const dated = conditions.filter((one) => one.is === 'equal' && one.value.type === 'date')
  const deals = dated.reduce<readonly string[]>(
    (labels, one) => labels.filter((label) => madeAt(library, label, one)),
    ofThings,
  )
  return { deals, narrowed: deals.length < all.length || parties.length > 0 || dated.length > 0, apart }
}

const keepIfAny = (all: readonly string[], some: string[]): readonly string[] => (some.length > 0 ? some : all)

function madeAt(library: Library, label: string, { value }: Condition): boolean {
  const date = library.deals.find((deal) => deal.label === label)?.date
  if (!date || value.type !== 'date') return false
  const made = dateBounds(date)
  const asked = dateBounds(value)
  return made.first <= asked.last && asked.first <= made.last
}
