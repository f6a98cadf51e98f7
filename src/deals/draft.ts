import type { Company } from '../domain/company.ts'
import type { Fact } from '../domain/fact.ts'
import type { Statement, Telling } from '../domain/telling.ts'
import type { Term } from '../domain/term.ts'
import { type CalendarDate, findDates } from '../values/index.ts'

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
 * the one that was last introduced before it.
 */
export function draftDeals(telling: Telling, terms: readonly Term[]): Draft[] {
  const { document, registrant } = telling
  const term = new Map(terms.map((one) => [one.kind, one]))
  const statements = telling.statements.filter((one) => !one.elsewhere || term.get(one.fact.kind)?.spansAgreements)
  const naming = statements.filter((one) => term.get(one.fact.kind)?.namesParties)
  const circles = circlesOf(naming, telling)
  if (circles.length === 0) return []
  const facts = new Map<Circle, Fact[]>(circles.map((circle) => [circle, []]))
  for (const { fact, companies } of statements) {
    const named = circles.filter((circle) => companies.some((one) => circle.counterparties.has(one)))
    const introduced = circles.filter((circle) => circle.start <= fact.sentence.start)
    const circle = named.length === 1 ? named[0] : (introduced.at(-1) ?? circles[0])
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

interface Circle {
  readonly counterparties: Set<Company>
  readonly start: number
}

function circlesOf(naming: readonly Statement[], telling: Telling): Circle[] {
  const bySentence = new Map<number, Set<Company>>()
  for (const { fact } of naming) {
    const company = telling.companies.find((one) => fact.value.type === 'name' && one.name === fact.value.name)
    if (!company || company === telling.registrant) continue
    const start = fact.sentence.start
    bySentence.set(start, (bySentence.get(start) ?? new Set()).add(company))
  }
  const circles: Circle[] = []
  for (const [start, companies] of [...bySentence].sort(([a], [b]) => a - b)) {
    const circle = circles.find((one) => [...companies].some((company) => one.counterparties.has(company)))
    if (circle) for (const company of companies) circle.counterparties.add(company)
    else circles.push({ counterparties: new Set(companies), start })
  }
  return circles
}
