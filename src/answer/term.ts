import type { Deal, DealTerm } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { KnownCompany, Library } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term, Wanted } from '../domain/term.ts'
import { sameName, shortName } from '../values/index.ts'
import type { Answering, Said } from './compose.ts'
import { type Picked, pick } from './pick.ts'
import { allFacts, headline, sayDirection, sayPlace, sayTerms } from './say.ts'
import { enumerate, saySearched } from './searched.ts'
import { suggestTerms } from './suggest.ts'

/** Answers what a deal says about a term: the value, or that it is not told, or which deals and terms may be meant. */
export const answerTerm: Answering = (reading, library) => {
  const terms = reading.terms.length > 0 ? reading.terms : library.terms.filter((term) => term.figure === 'money')
  const either = reading.eitherTerm || reading.terms.length === 0
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const speaking = deals.filter((deal) => terms.some((term) => pick(deal, term, reading.wants).told !== 'silent'))
  const [only] = deals.length === 1 ? deals : speaking.length === 1 ? speaking : []
  if (!only)
    return speaking.length === 0 ? silentEverywhere(terms, deals, library) : whichDeal(terms, speaking, reading)
  const [term] = terms
  if (terms.length === 1 && term) return answerOne(only, term, reading, library)
  return either ? answerEither(only, terms, reading, library) : answerSeveral(only, terms, reading, library)
}

function answerOne(deal: Deal, term: Term, reading: Reading, library: Library): Said {
  const picked = ofAskedRole(pick(deal, term, reading.wants), reading)
  const about = { deal: deal.label, field: term.kind, suggestions: suggestTerms(library, deal, term) }
  switch (picked.told) {
    case 'stated': {
      const shown = headline(picked.terms)
      const facts = allFacts(shown)
      const rest = picked.terms.filter(
        (one) => !shown.includes(one) && one.facts[0].value.type !== shown[0]?.facts[0].value.type,
      )
      const more = headline(rest)
      const notes = [
        turnedRound(facts, reading),
        sayDirection(facts[0] as Fact),
        more.length > 0 ? `Also: ${sayTerms(more)}.` : '',
      ].filter(Boolean)
      return {
        ...about,
        status: 'answered',
        lead: `${sayTerms(shown)} — ${sayPlace(term, deal)}`,
        notes,
        facts: [...facts, ...allFacts(more)],
      }
    }
    case 'withheld':
      return {
        ...about,
        status: 'not_disclosed',
        lead: `Not disclosed: ${sayPlace(term, deal)}`,
        notes: [
          `The filing speaks of it (${sayTerms(headline(picked.terms))}), but does not state ${WANTED[reading.wants ?? 'yes_no']}.`,
        ],
        facts: allFacts(picked.terms),
      }
    case 'silent':
      return { ...about, ...silent(deal, [term], library) }
  }
}

/** What a filing leaves out, by what was wanted. */
const WANTED: Record<Wanted, string> = {
  amount: 'an amount',
  rate: 'a rate',
  number: 'a number',
  date: 'a date',
  length: 'how long',
  who: 'who',
  yes_no: 'which',
}

/** Of a deal's parties, the one that plays the part which the question names: "who is the licensee". */
function ofAskedRole(picked: Picked, reading: Reading): Picked {
  const asked = picked.terms.filter(
    ({ facts: [{ value }] }) => value.type === 'name' && value.role !== null && reading.words.includes(value.role),
  )
  return asked.length > 0 ? { ...picked, terms: asked } : picked
}

/** Says so where the question has payer and payee the wrong way round. */
function turnedRound(facts: readonly Fact[], { payer, payee }: Reading): string {
  const differs = (asked: KnownCompany | null, stated: string | null): boolean =>
    asked !== null && stated !== null && !sameName(asked.name, stated)
  const wrong = facts.find((fact) => differs(payer, fact.payer) || differs(payee, fact.payee))
  if (!wrong) return ''
  return `The other way round: ${[wrong.payer && `${shortName(wrong.payer)} pays`, wrong.payee && `${shortName(wrong.payee)} is paid`].filter(Boolean).join(', ')}.`
}

function silent(
  deal: Deal,
  terms: readonly Term[],
  library: Library,
): Pick<Said, 'status' | 'lead' | 'notes' | 'facts'> {
  const near = library.terms.filter(
    (term) =>
      !terms.includes(term) &&
      terms.some((one) => one.besides?.includes(term.kind) || (one.figure === 'money' && term.measuresDeal)),
  )
  const there = near.flatMap((term) => {
    const picked = pick(deal, term, null)
    return picked.told === 'stated' ? [{ term, shown: headline(picked.terms) }] : []
  })
  const instead = there.map(({ term, shown }) => `${term.label}: ${sayTerms(shown)}`)
  return {
    status: 'not_disclosed',
    lead: `Not stated: ${terms.map((term) => term.label).join(', ')}, ${deal.label}`,
    notes: [saySearched(library, deal), ...(instead.length > 0 ? [`Stated instead: ${instead.join('; ')}.`] : [])],
    facts: there.flatMap(({ shown }) => allFacts(shown)),
  }
}

function silentEverywhere(terms: readonly Term[], deals: readonly Deal[], library: Library): Said {
  const named = enumerate(terms.slice(0, 3).map((term) => term.label))
  return {
    status: 'not_disclosed',
    lead: deals.length === 0 ? 'No indexed deal fits that.' : `Not stated: ${named}, in none of ${deals.length} deals`,
    notes: deals.map((deal) => `${deal.label}: ${saySearched(library, deal)}`),
    field: terms.length === 1 ? (terms[0]?.kind ?? null) : null,
  }
}

function whichDeal(terms: readonly Term[], deals: readonly Deal[], reading: Reading): Said {
  const rows = deals.flatMap((deal) =>
    terms.flatMap((term) => {
      const picked = pick(deal, term, reading.wants)
      const shown = headline(picked.terms)
      return picked.told === 'silent'
        ? []
        : [
            {
              cells: [
                deal.label,
                term.label,
                picked.told === 'stated' ? sayTerms(shown) : `not disclosed (${sayTerms(shown)})`,
              ],
              facts: allFacts(shown),
            },
          ]
    }),
  )
  return {
    status: 'ambiguous',
    lead: `Which deal? ${deals.length} say something about ${terms.length === 1 ? terms[0]?.label : 'this'}:`,
    table: { columns: ['Deal', 'Term', 'Value'], rows: rows.map(({ cells }) => cells) },
    facts: rows.flatMap(({ facts }) => facts),
    field: terms.length === 1 ? (terms[0]?.kind ?? null) : null,
    suggestions: deals.slice(0, 3).map((deal) => `${deal.parties.at(-1)?.short} ${terms[0]?.label}?`),
  }
}

/** One word for several terms ("price"), or none ("how much does X pay"): the deal decides, if only one fits. */
function answerEither(deal: Deal, terms: readonly Term[], reading: Reading, library: Library): Said {
  const fitting = terms.filter((term) => {
    const { told, terms: found } = pick(deal, term, reading.wants)
    return told === 'stated' && found.some((one) => fits(one, reading))
  })
  const [only] = fitting
  if (only && fitting.length === 1) return answerOne(deal, only, reading, library)
  if (!only) {
    const spoken = terms.find((term) => pick(deal, term, reading.wants).told !== 'silent')
    if (spoken) return answerOne(deal, spoken, reading, library)
    const asked = reading.terms.length > 0 ? terms : terms.slice(0, 1)
    return {
      deal: deal.label,
      field: asked[0]?.kind ?? null,
      suggestions: suggestTerms(library, deal),
      ...silent(deal, asked, library),
    }
  }
  const rows = fitting.map((term) => ({
    term,
    shown: headline(pick(deal, term, reading.wants).terms.filter((one) => fits(one, reading))),
  }))
  return {
    status: 'ambiguous',
    lead: `Which term? ${deal.label} states several:`,
    table: { columns: ['Term', 'Value'], rows: rows.map(({ term, shown }) => [term.label, sayTerms(shown)]) },
    facts: rows.flatMap(({ shown }) => allFacts(shown)),
    deal: deal.label,
    suggestions: suggestTerms(library, deal),
  }
}

/** Whether money flows the way the question says, as far as both say. */
function fits({ facts: [{ payer, payee }] }: DealTerm, reading: Reading): boolean {
  const agrees = (asked: KnownCompany | null, stated: string | null): boolean =>
    asked === null || stated === null || sameName(asked.name, stated)
  return agrees(reading.payer, payer) && agrees(reading.payee, payee)
}

function answerSeveral(deal: Deal, terms: readonly Term[], reading: Reading, library: Library): Said {
  const rows = terms.map((term) => ({ term, picked: pick(deal, term, null) }))
  const stated = rows.filter(({ picked }) => picked.told === 'stated')
  if (stated.length === 0) return { deal: deal.label, ...silent(deal, terms, library) }
  const say = ({ picked }: (typeof rows)[number]): string =>
    picked.told === 'stated'
      ? sayTerms(headline(picked.terms))
      : picked.told === 'withheld'
        ? `not disclosed (${sayTerms(headline(picked.terms))})`
        : 'not stated'
  return {
    status: 'answered',
    lead: `${deal.label}: ${enumerate(rows.map(({ term }) => term.label))}`,
    table: { columns: ['Term', 'Value'], rows: rows.map((row) => [row.term.label, say(row)]) },
    notes: stated.length < rows.length ? [saySearched(library, deal)] : [],
    facts: rows.flatMap(({ picked }) => allFacts(headline(picked.terms))),
    deal: deal.label,
    suggestions: suggestTerms(library, deal, reading.terms[0]),
  }
}
