import type { Deal, DealTerm, Party } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Term } from '../domain/term.ts'
import { type CalendarDate, sameName, valueKey } from '../values/index.ts'
import type { Draft } from './draft.ts'
import { principals, roleOf } from './principals.ts'

/** Writes a draft down: parties with their roles, one term for each thing stated, the date and the label. */
export function writeDeal(draft: Draft, terms: readonly Term[]): Deal {
  const known = new Map(terms.map((term) => [term.kind, term]))
  const { companies, facts: told, registrant } = draft
  const own = principals(companies, told, registrant)
  const inOrder = [...own, ...companies.filter((one) => !own.includes(one))]
  const parties = inOrder.map((company): Party => ({ ...company, role: roleOf(company, told) }))
  const facts = told.map((fact) => withOtherSide(withRole(fact, parties), parties))
  const joined = joinTerms(facts).sort((a, b) => (known.get(a.kind)?.order ?? 0) - (known.get(b.kind)?.order ?? 0))
  const date = dateOf(joined, known) ?? draft.reported
  const names = called(parties.slice(0, own.length))
  return {
    label: date ? `${names} (${date.date})` : names,
    parties,
    date,
    terms: joined,
    filings: [...new Set(draft.filings)],
  }
}

/** As many names as one can say in a breath. */
const MOST_NAMES = 4

function called(parties: readonly Party[]): string {
  const names = parties.map((party) => party.short)
  if (names.length <= MOST_NAMES) return names.join(' – ')
  return `${names.slice(0, MOST_NAMES - 1).join(' – ')} and ${names.length - MOST_NAMES + 1} others`
}

const withRole = (fact: Fact, parties: readonly Party[]): Fact => {
  const { value } = fact
  if (value.type !== 'name') return fact
  const party = parties.find((one) => sameName(one.name, value.name))
  return party ? { ...fact, value: { ...value, role: party.role } } : fact
}

/** Between two parties, whoever is not paid pays. */
function withOtherSide(fact: Fact, parties: readonly Party[]): Fact {
  const [one, other] = parties
  if (!one || !other || parties.length > 2 || (fact.payer === null) === (fact.payee === null)) return fact
  const opposite = (name: string): string => (sameName(name, one.name) ? other.name : one.name)
  return fact.payer === null ? { ...fact, payer: opposite(fact.payee ?? '') } : { ...fact, payee: opposite(fact.payer) }
}

/** Facts of one kind with the same value are one term, each sentence once; an item's body is quoted before an exhibit. */
function joinTerms(facts: readonly Fact[]): DealTerm[] {
  const groups = new Map<string, [Fact, ...Fact[]]>()
  const placed = new Set<string>()
  for (const fact of facts) {
    const key = `${fact.kind} ${valueKey(fact.value)} ${fact.of ?? ''}`
    const place = `${key} ${fact.sentence.filing} ${fact.sentence.start}`
    if (placed.has(place)) continue
    placed.add(place)
    const group = groups.get(key)
    if (group) group.push(fact)
    else groups.set(key, [fact])
  }
  const rank = (fact: Fact): number => (fact.evidence.section.startsWith('Item') ? 0 : 1)
  return [...groups.values()].map((group) => ({
    kind: group[0].kind,
    facts: group.sort((a, b) => rank(a) - rank(b)),
  }))
}

function dateOf(terms: readonly DealTerm[], known: ReadonlyMap<string, Term>): CalendarDate | null {
  const rank = (term: DealTerm): number => known.get(term.kind)?.datesDeal ?? 0
  const dated = terms.filter((term) => rank(term) > 0).sort((a, b) => rank(a) - rank(b))
  for (const term of dated) {
    const { value } = term.facts[0]
    if (value.type === 'date') return value
  }
  return null
}
