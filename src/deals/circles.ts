import type { Company } from '../domain/company.ts'
import type { Document, Part } from '../domain/document.ts'
import type { Statement, Telling } from '../domain/telling.ts'
import type { Term } from '../domain/term.ts'
import { sameName } from '../values/index.ts'
import { attends } from './principals.ts'

/** Companies that made an agreement with whoever files, and where a document first speaks of them as such. */
export interface Circle {
  readonly counterparties: Set<Company>
  readonly start: number
}

/**
 * The circles of a document. A sentence that names parties puts them together, and so does a heading over what is paid;
 * whoever pays or is paid and is in none makes one of their own. Circles that share somebody are one, agents and trustees
 * aside: a bank attends to the deals of many.
 */
export function circlesOf(
  telling: Telling,
  statements: readonly Statement[],
  terms: ReadonlyMap<string, Term>,
): Circle[] {
  const circles: Circle[] = []
  const add = (companies: ReadonlySet<Company>, attending: ReadonlySet<Company>, start: number): void => {
    const own = [...companies].filter((one) => !attending.has(one))
    const tied = own.length > 0 ? own : [...companies]
    const circle = circles.find((one) => tied.some((company) => one.counterparties.has(company)))
    if (circle) for (const company of companies) circle.counterparties.add(company)
    else circles.push({ counterparties: new Set(companies), start })
  }
  for (const { start, companies, attending } of groupsOf(telling, statements, terms)) add(companies, attending, start)
  return speaksForItself(telling) ? circles : paired(circles, partsOf(telling.document))
}

/** Whether somebody tells of their own deals: whoever files, or "we". */
const speaksForItself = ({ document, registrant }: Telling): boolean =>
  registrant !== null || OURSELVES.test(document.text)
const OURSELVES = /\b(?:we|our|us|the Company|the Registrant)\b/i

/** It takes two: where nobody tells of their own, those who are met alone under one heading made a deal together. */
function paired(circles: readonly Circle[], parts: readonly Part[]): Circle[] {
  const place = ({ start }: Circle): Part | undefined => parts.find((part) => within(start, part))
  const pairs: Circle[] = []
  for (const one of circles) {
    const last = pairs.at(-1)
    if (last && last.counterparties.size === 1 && one.counterparties.size === 1 && place(last) === place(one))
      for (const company of one.counterparties) last.counterparties.add(company)
    else pairs.push(one)
  }
  return pairs
}

interface Group {
  readonly start: number
  readonly companies: Set<Company>
  readonly attending: Set<Company>
}

function groupsOf(telling: Telling, statements: readonly Statement[], terms: ReadonlyMap<string, Term>): Group[] {
  const named = new Map<number, Group>()
  const at = (start: number): Group => {
    const known = named.get(start) ?? { start, companies: new Set(), attending: new Set() }
    named.set(start, known)
    return known
  }
  const find = (name: string | null): Company | null => {
    const company = name === null ? undefined : telling.companies.find((one) => sameName(one.name, name))
    return company && company !== telling.registrant ? company : null
  }
  for (const { fact } of statements) {
    const { value, payer, payee } = fact
    if (terms.get(fact.kind)?.namesParties && value.type === 'name') {
      const company = find(value.name)
      if (!company) continue
      at(fact.sentence.start).companies.add(company)
      if (attends(value.role)) at(fact.sentence.start).attending.add(company)
    } else if (value.type !== 'text') {
      for (const company of [find(payer), find(payee)]) if (company) at(fact.sentence.start).companies.add(company)
    }
  }
  for (const [part, companies] of headed(telling)) {
    const below = statements.some(({ fact }) => within(fact.sentence.start, part) && fact.value.type !== 'name')
    if (below && companies.length === 1) for (const company of companies) at(part.start).companies.add(company)
  }
  return [...named.values()].filter(({ companies }) => companies.size > 0).sort((a, b) => a.start - b.start)
}

const within = (at: number, { start, end }: Part): boolean => at >= start && at < end

/** The headings of a document that name companies other than who files. */
function headed({ document, companies, registrant }: Telling): (readonly [Part, readonly Company[]])[] {
  return partsOf(document).flatMap((part) => {
    const named = companies.filter((one) => one !== registrant && names(part.heading, one))
    return named.length > 0 ? [[part, named] as const] : []
  })
}

const partsOf = ({ sections }: Document): Part[] => sections.flatMap(({ parts }) => parts)

const names = (heading: string, { name, short, aliases }: Company): boolean =>
  [name, short, ...aliases].some((way) => way.length > 2 && ` ${words(heading)} `.includes(` ${words(way)} `))

const words = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Finds the circle that a place in a document speaks of by the heading over it. */
export function byHeading(telling: Telling, circles: readonly Circle[]): (at: number) => Circle | null {
  const headings = headed(telling)
  return (at) => {
    const [, companies] = headings.find(([part]) => within(at, part)) ?? []
    const fit = circles.filter((circle) => companies?.some((one) => circle.counterparties.has(one)))
    return fit.length === 1 ? (fit[0] ?? null) : null
  }
}
