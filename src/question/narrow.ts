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
  /** Dates that no deal of the companies named was made at: the question takes them for granted. */
  readonly untrue: readonly Condition[]
}

/** What a question says about the deals it means. */
export interface Naming {
  readonly companies: readonly KnownCompany[]
  readonly excluded: readonly KnownCompany[]
  readonly things: readonly KnownThing[]
  /** Dates alone: "the 2006 deal", "in 2000 and 2007". */
  readonly dates: readonly Condition[]
}

/** Which deals a question speaks of: those of all companies it names, called by its things, made at one of its dates. */
export function narrow(library: Library, { companies, excluded, things, dates }: Naming): Narrowed {
  const every = library.deals.map((deal) => deal.label)
  const all = every.filter((label) => !excluded.some((one) => one.deals.includes(label)))
  const parties = companies.filter((one) => one.deals.length > 0)
  const shared = parties.reduce<readonly string[]>(
    (labels, one) => labels.filter((label) => one.deals.includes(label)),
    all,
  )
  const apart = parties.length > 1 && shared.length === 0
  const own = (one: KnownCompany): boolean => one.deals.length < every.length || every.length === 1
  const ofCompanies = apart
    ? all.filter((label) => parties.some((one) => own(one) && one.deals.includes(label)))
    : shared
  const ofThings = things.reduce<readonly string[]>(
    (labels, one) =>
      keepIfAny(
        labels,
        labels.filter((label) => one.deals.includes(label)),
      ),
    ofCompanies,
  )
  const dated =
    dates.length === 0 ? ofThings : ofThings.filter((label) => dates.some((one) => madeAt(library, label, one)))
  const untrue = dated.length === 0 && parties.some(own)
  const deals = untrue ? ofThings : dated
  return {
    deals,
    narrowed: deals.length < every.length || parties.length > 0 || dates.length > 0,
    apart,
    untrue: untrue ? dates : [],
  }
}

const keepIfAny = (all: readonly string[], some: readonly string[]): readonly string[] => (some.length > 0 ? some : all)

function madeAt(library: Library, label: string, { value }: Condition): boolean {
  const date = library.deals.find((deal) => deal.label === label)?.date
  if (!date || value.type !== 'date') return false
  const made = dateBounds(date)
  const asked = dateBounds(value)
  return made.first <= asked.last && asked.first <= made.last
}
