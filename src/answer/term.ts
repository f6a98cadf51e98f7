import type { Deal } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import { type Ask, type Reading, termsOf } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'
import type { Answering, Said } from './compose.ts'
import { type Picked, pickAsk } from './pick.ts'
import { allFacts, enumerate, headline, sayDirection, sayPicked, sayPlace, sayTerms, untrueOf } from './say.ts'
import { saySearched } from './searched.ts'
import { differs, sides } from './sides.ts'
import { saySilent, saySilentEverywhere } from './silent.ts'
import { nameOf, suggestTerms } from './suggest.ts'
import { verdict } from './verdict.ts'

/** Answers what a deal says about a term: the value, or that it is not told, or which deals and terms may be meant. */
export const answerTerm: Answering = (reading, library) => {
  const [ask = payments(library, reading.wants), ...others] = reading.asks
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const speaking = deals.filter((deal) => [ask, ...others].some((one) => told(deal, one, reading).length > 0))
  const [only] = deals.length === 1 ? deals : speaking.length === 1 ? speaking : []
  if (!only) {
    return speaking.length === 0
      ? saySilentEverywhere(deals, termsOf(reading), library)
      : whichDeal([ask, ...others], speaking, reading, library)
  }
  return others.length > 0 ? answerSeveral(only, reading, library) : answerAsk(only, ask, reading, library)
}

/** "How much does X pay": any payment will do. */
const payments = (library: Library, wants: Wanted | null): Ask => {
  const paid = library.terms.filter((term) => term.figure === 'money' || term.paid)
  return { terms: paid as [Term, ...Term[]], wants, sort: null, vague: true }
}

/** What a deal tells to something asked, as far as money flows the way the question says; if none does, against it. */
function told(deal: Deal, ask: Ask, reading: Reading): Picked[] {
  const spoken = pickAsk(deal, ask).filter((one) => one.told !== 'silent')
  if (reading.asks.length > 0) return spoken
  const flowing = spoken.filter((one) => one.terms.some(({ facts: [fact] }) => flows(fact, reading)))
  return flowing.length > 0 ? flowing : spoken.filter((one) => one.terms.some(({ facts: [fact] }) => isPaid(fact)))
}

const isPaid = ({ payer, payee }: Fact): boolean => payer !== null || payee !== null

/** Whether money flows the way the question says, as far as both say; words without a payer or payee do not flow. */
function flows({ value, payer, payee }: Fact, reading: Reading): boolean {
  if (value.type !== 'money' && !payer && !payee) return false
  return !differs(reading.payer, payer) && !differs(reading.payee, payee)
}

function answerAsk(deal: Deal, ask: Ask, reading: Reading, library: Library): Said {
  const found = told(deal, ask, reading)
  const [only, ...others] = found
  const role = missingRole(found, reading)
  if (role && only) return sayWithheld(deal, only, ask, library, `who the ${role} is`)
  if (!only) return saySilent(deal, reading.asks.length > 0 ? ask.terms.slice(0, 2) : ask.terms.slice(0, 1), library)
  if (others.length > 0) return whichTerm(deal, found, library)
  return only.told === 'stated' ? sayStated(deal, only, ask, reading, library) : sayWithheld(deal, only, ask, library)
}

function sayStated(deal: Deal, picked: Picked, ask: Ask, reading: Reading, library: Library): Said {
  const terms = ofAskedRole(picked, reading)
  const shown = headline(terms)
  const facts = allFacts(shown)
  const rest = headline(terms.filter((one) => one.facts[0].value.type !== shown[0]?.facts[0].value.type))
  const foreign =
    facts.length > 0 &&
    facts.every(
      ({ value }) => value.type === 'money' && reading.currency !== null && value.currency !== reading.currency,
    )
  if (foreign) return sayWithheld(deal, picked, ask, library, `an amount in ${reading.currency}`)
  const right = verdict(facts, reading)
  const said = sayTerms(shown)
  const { opening, notes } = sides(facts, picked.term, reading)
  return {
    status: 'answered',
    lead: `${opening || (right === null ? untrueOf(deal, reading) : right ? 'Yes: ' : 'No: ')}${said} — ${sayPlace(picked.term, deal, said)}`,
    notes: [...notes, ...(rest.length > 0 ? [`Also: ${sayTerms(rest)}.`] : [])],
    facts: [...facts, ...allFacts(rest)],
    deal: deal.label,
    field: picked.term.kind,
    suggestions: suggestTerms(library, deal, picked.term),
  }
}

/** What a filing leaves out, by what was wanted. */
const WANTED: Record<Wanted, string> = {
  amount: 'an amount',
  rate: 'a rate',
  number: 'a number',
  date: 'a date',
  length: 'how long',
  who: 'who pays',
  yes_no: 'which',
}

/** "a rate", "which part of it is development" */
const wantedOf = ({ wants, sort }: Ask): string => (sort ? `which part of it is ${sort}` : WANTED[wants ?? 'yes_no'])

function sayWithheld(deal: Deal, { term, terms }: Picked, ask: Ask, library: Library, wanted = wantedOf(ask)): Said {
  return {
    status: 'not_disclosed',
    lead: `Not disclosed: ${term.label}, ${deal.label}`,
    notes: [`The filing speaks of it (${sayTerms(headline(terms))}), but does not state ${wanted}.`],
    facts: allFacts(terms),
    deal: deal.label,
    field: term.kind,
    suggestions: suggestTerms(library, deal, term),
  }
}

/** Who does what: "who acquired", "who lent". */
const ROLES: Readonly<Record<string, readonly string[]>> = {
  acquired: ['acquirer', 'buyer', 'purchaser'],
  bought: ['acquirer', 'buyer', 'purchaser'],
  buying: ['acquirer', 'buyer', 'purchaser'],
  sold: ['seller'],
  licensed: ['licensee', 'licensor'],
  lent: ['lender'],
  borrowed: ['borrower'],
  buyer: ['acquirer', 'purchaser'],
  acquirer: ['buyer', 'purchaser'],
}

/** What somebody is asked for who does something, where the deal has nobody of that part: "who sold it". */
function missingRole(found: readonly Picked[], reading: Reading): string | null {
  const roles = reading.words.flatMap((word) => ROLES[word] ?? [])
  const parties = found
    .flatMap(({ terms }) => terms)
    .flatMap(({ facts: [{ value }] }) => (value.type === 'name' ? [value] : []))
  return roles.length > 0 && parties.length > 0 && !parties.some(({ role }) => role !== null && roles.includes(role))
    ? (roles[0] ?? null)
    : null
}

/** Of a deal's parties, the one that plays the part which the question names: "who is the licensee". */
function ofAskedRole({ terms }: Picked, reading: Reading): Picked['terms'] {
  const roles = reading.words.flatMap((word) => [word, ...(ROLES[word] ?? [])])
  const asked = terms.filter(
    ({ facts: [{ value }] }) => value.type === 'name' && value.role !== null && roles.includes(value.role),
  )
  return asked.length > 0 ? asked : terms
}

function whichDeal(asks: readonly Ask[], deals: readonly Deal[], reading: Reading, library: Library): Said {
  const rows = deals.flatMap((deal) =>
    asks.flatMap((ask) => told(deal, ask, reading).map((picked) => ({ deal, picked }))),
  )
  const kinds = new Set(rows.map(({ picked }) => picked.term))
  const [term] = kinds
  const label = kinds.size === 1 ? term?.label : 'it'
  // "ImmunoGen royalties" is answered for each of its deals; "royalties?" is not for all that are indexed.
  const [whose] = reading.companies
  const asksForAll = whose !== undefined && reading.companies.length === 1
  const isStated = rows.some(({ picked }) => picked.told === 'stated')
  return {
    status: asksForAll && isStated ? 'answered' : 'ambiguous',
    lead: asksForAll
      ? `${whose.short}: ${deals.length} deals speak of ${label}:`
      : `Which deal? ${deals.length} speak of ${label}:`,
    table: {
      columns: ['Deal', 'Term', 'Value'],
      rows: rows.map(({ deal, picked }) => [deal.label, picked.term.label, sayPicked(picked)]),
    },
    facts: rows.flatMap(({ picked }) => allFacts(headline(picked.terms))),
    field: kinds.size === 1 ? (term?.kind ?? null) : null,
    suggestions: deals.slice(0, 3).map((deal) => `${nameOf(library, deal)} ${term?.label}?`),
  }
}

/** One word for several terms ("price"), or none ("how much does X pay"), and more than one is stated. */
function whichTerm(deal: Deal, found: readonly Picked[], library: Library): Said {
  return {
    status: 'ambiguous',
    lead: `${deal.label} states several: which is meant?`,
    table: { columns: ['Term', 'Value'], rows: found.map((picked) => [picked.term.label, sayPicked(picked)]) },
    notes: [...new Set(found.flatMap(({ terms }) => (terms[0] ? [sayDirection(terms[0].facts[0])] : [])))].filter(
      Boolean,
    ),
    facts: found.flatMap(({ terms }) => allFacts(headline(terms))),
    deal: deal.label,
    suggestions: suggestTerms(library, deal),
  }
}

function answerSeveral(deal: Deal, reading: Reading, library: Library): Said {
  const rows = reading.asks.flatMap((ask) => pickAsk(deal, ask))
  if (rows.every(({ told }) => told === 'silent'))
    return saySilent(
      deal,
      rows.map(({ term }) => term),
      library,
    )
  const stated = rows.some(({ told }) => told === 'stated')
  return {
    status: stated ? 'answered' : 'not_disclosed',
    lead: `${deal.label}: ${enumerate(rows.map((row) => `${row.term.label} ${row.told === 'silent' ? 'not stated' : sayPicked(row)}`))}`,
    notes: rows.some(({ told }) => told === 'silent') ? [saySearched(library, deal)] : [],
    facts: rows.flatMap(({ terms }) => allFacts(headline(terms))),
    deal: deal.label,
    suggestions: suggestTerms(library, deal, rows[0]?.term),
  }
}
