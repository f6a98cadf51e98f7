import type { Company } from '../domain/company.ts'
import { sameName } from '../values/index.ts'
import type { Draft } from './draft.ts'

/** Adds a draft to those before it: to the one that is the same deal, or as a new one. */
export function sameDeal(drafts: readonly Draft[], next: Draft): Draft[] {
  const at = drafts.findIndex((one) => isSame(one, next))
  const known = drafts[at]
  if (!known) return [...drafts, next]
  const joined: Draft = {
    registrant: known.registrant ?? next.registrant,
    companies: [
      ...known.companies,
      ...next.companies.filter((one) => !known.companies.some((other) => sameName(one.name, other.name))),
    ],
    facts: [...known.facts, ...next.facts],
    filings: [...known.filings, ...next.filings],
    reported: known.reported ?? next.reported,
  }
  return drafts.with(at, joined)
}

/** Two drafts are one deal when the same companies made it and both state a common date of it. */
function isSame(a: Draft, b: Draft): boolean {
  const all = (names: readonly Company[], others: readonly Company[]): boolean =>
    names.every((one) => others.some((other) => sameName(one.name, other.name)))
  if (!all(a.companies, b.companies) || !all(b.companies, a.companies)) return false
  const dates = (draft: Draft): string[] =>
    draft.facts.flatMap(({ value }) => (value.type === 'date' && value.precision === 'day' ? [value.date] : []))
  const known = new Set(dates(a))
  return dates(b).some((date) => known.has(date))
}
