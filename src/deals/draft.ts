import type { Company } from '../domain/company.ts'
import type { Fact } from '../domain/fact.ts'
import type { Telling } from '../domain/telling.ts'
import type { Term } from '../domain/term.ts'
import { type CalendarDate, findDates } from '../values/index.ts'
import { byHeading, type Circle, circlesOf } from './circles.ts'

/** A deal as one or more documents tell it, before it is written down. */
export interface Draft {
  readonly registrant: Company | null
  readonly companies: readonly Company[]
  readonly facts: readonly Fact[]
  readonly filings: readonly string[]
  readonly reported: CalendarDate | null
}

/**
 * Parts a document's facts by deal. A deal is a set of companies that sentences name together as parties; companies that
 * share a counterparty share the deal. A fact goes to the only deal whose counterparty its sentence names, or else to
 * the one that its heading names, or else to the one that was last introduced before it.
 */
export function draftDeals(telling: Telling, terms: readonly Term[]): Draft[] {
  const { document, registrant } = telling
  const term = new Map(terms.map((one) => [one.kind, one]))
  const statements = telling.statements.filter((one) => !one.elsewhere || term.get(one.fact.kind)?.spansAgreements)
  const circles = circlesOf(telling, statements, term)
  if (circles.length === 0) return []
  const under = byHeading(telling, circles)
  const facts = new Map<Circle, Fact[]>(circles.map((circle) => [circle, []]))
  for (const { fact, companies } of statements) {
    const named = circles.filter((circle) => companies.some((one) => circle.counterparties.has(one)))
    const introduced = circles.filter((circle) => circle.start <= fact.sentence.start)
    const circle = named.length === 1 ? named[0] : (under(fact.sentence.start) ?? introduced.at(-1) ?? circles[0])
    if (circle) facts.get(circle)?.push(fact)
  }
  return circles.map((circle) => ({
    registrant,
    companies: registrant ? [registrant, ...circle.counterparties] : [...circle.counterparties],
    facts: facts.get(circle) ?? [],
    filings: [document.filing],
    reported: findDates(document.header.reportDate?.value ?? '')[0]?.value ?? null,
  }))
}
