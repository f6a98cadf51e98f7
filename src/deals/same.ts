import type { Company } from '../domain/company.ts'
import type { Term } from '../domain/term.ts'
import { sameName } from '../values/index.ts'
import type { Draft } from './draft.ts'
import { principals } from './principals.ts'

/** A merger is closed within so many months of its agreement, or it is another one. */
const LONGEST_TO_CLOSE = 24

/** Puts together the drafts that are one deal, in the order in which they were reported. */
export function joinDrafts(drafts: readonly Draft[], terms: readonly Term[]): Draft[] {
  const kinds = kindsOf(terms)
  const known: Draft[] = []
  for (const next of [...drafts].sort(byReport)) {
    const at = whichOf(known, next, kinds)
    const one = known[at]
    if (one) known[at] = joined(one, next)
    else known.push(next)
  }
  return known
}

interface Kinds {
  /** What tells when an agreement was made, and what tells that only by the way: that it was announced. */
  readonly dates: ReadonlySet<string>
  readonly dating: ReadonlySet<string>
  readonly names: ReadonlySet<string>
  readonly completes: ReadonlySet<string>
}

const kindsOf = (terms: readonly Term[]): Kinds => {
  const those = (is: (term: Term) => boolean): Set<string> => new Set(terms.filter(is).map(({ kind }) => kind))
  return {
    dates: those(({ datesDeal }) => datesDeal === 1),
    dating: those(({ datesDeal }) => datesDeal !== undefined),
    names: those(({ namesAgreement }) => namesAgreement === true),
    completes: those(({ completesDeal }) => completesDeal === true),
  }
}

const byReport = (a: Draft, b: Draft): number => {
  const [one, other] = [a, b].map(({ reported, filings }) => `${reported?.date ?? ''} ${filings[0] ?? ''}`)
  return (one ?? '') < (other ?? '') ? -1 : 1
}

/** Where among the known drafts the same deal is, or -1. */
function whichOf(known: readonly Draft[], next: Draft, kinds: Kinds): number {
  const same = known.findIndex((one) => isSame(one, next, kinds))
  if (same >= 0) return same
  const closed = known.flatMap((one, at) => (isClosedBy(one, next, kinds) ? [at] : []))
  return closed.length === 1 ? (closed[0] ?? -1) : -1
}

/** The same companies made both, and both state a common day; or some of them, under an agreement of the same day. */
function isSame(a: Draft, b: Draft, kinds: Kinds): boolean {
  const [one, other] = [ownOf(a), ownOf(b)]
  if (!within(one, other) && !within(other, one)) return false
  const equal = within(one, other) && within(other, one)
  return equal ? shares(days(a), days(b)) : shares(days(a, kinds.dates), days(b, kinds.dates))
}

/** A later filing reports that the agreement of an earlier one, which it need not date, was closed. */
function isClosedBy(earlier: Draft, later: Draft, kinds: Kinds): boolean {
  const [one, other] = [ownOf(earlier), ownOf(later)]
  const reported = later.reported?.date
  if (!reported || !within(one, other) || !within(other, one)) return false
  const agreed = [...days(earlier, kinds.dating)].sort()[0]
  if (!agreed || agreed > reported || months(agreed, reported) > LONGEST_TO_CLOSE) return false
  const done = (draft: Draft): boolean => [...days(draft, kinds.completes)].some((day) => day <= reported)
  const agreements = (draft: Draft): Set<string> =>
    new Set(
      draft.facts.flatMap(({ kind, value }) =>
        kinds.names.has(kind) && value.type === 'text' ? [value.text.toLowerCase().replace(/^definitive /, '')] : [],
      ),
    )
  return (
    days(later, kinds.dates).size === 0 &&
    done(later) &&
    !done(earlier) &&
    shares(agreements(earlier), agreements(later))
  )
}

const ownOf = ({ companies, facts, registrant }: Draft): readonly Company[] => principals(companies, facts, registrant)

const within = (some: readonly Company[], all: readonly Company[]): boolean =>
  some.length > 1 && some.every((one) => all.some((other) => sameName(one.name, other.name)))

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => [...a].some((one) => b.has(one))

/** The days that a draft states, or those that facts of some kinds state. */
const days = ({ facts }: Draft, kinds?: ReadonlySet<string>): Set<string> =>
  new Set(
    facts.flatMap(({ kind, value }) =>
      value.type === 'date' && value.precision === 'day' && (!kinds || kinds.has(kind)) ? [value.date] : [],
    ),
  )

const months = (from: string, to: string): number => {
  const [one = 0, other = 0] = [from, to].map((day) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)))
  return other - one
}

function joined(known: Draft, next: Draft): Draft {
  return {
    registrant: known.registrant ?? next.registrant,
    companies: [
      ...known.companies,
      ...next.companies.filter((one) => !known.companies.some((other) => sameName(one.name, other.name))),
    ],
    facts: [...known.facts, ...next.facts],
    filings: [...known.filings, ...next.filings],
    reported: known.reported ?? next.reported,
  }
}
