import type { Deal } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import { type Reading, termsOf } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { holdsIn, type Place } from '../values/index.ts'
import type { Said } from './compose.ts'
import { pick } from './pick.ts'
import { countDeals, enumerate, headline, nameDeals, sayPicked } from './say.ts'
import { nameOf } from './suggest.ts'

/** Lists the deals whose rights hold where a question says; worldwide rights hold there, too, and are told apart. */
export function listInPlaces(deals: readonly Deal[], term: Term, reading: Reading, library: Library): Said {
  const places = enumerate(reading.places.map(({ typed }) => typed))
  const asked = termsOf(reading).filter((one) => one !== term)
  const rows = deals.map((deal) => ({ deal, holding: holding(deal, term, reading.places) }))
  const stating = rows.filter(
    ({ deal, holding }) => holding && asked.every((one) => pick(deal, one, null).told !== 'silent'),
  )
  const named = stating.filter(({ holding }) => holding?.how === 'named')
  const worldwide = stating.filter(({ holding }) => holding?.how === 'worldwide')
  const silent = deals.filter((deal) => pick(deal, term, null).told === 'silent')
  const shown = named.length > 0 ? named : worldwide
  const also = enumerate(asked.map(({ label }) => label))
  return {
    status: shown.length > 0 ? 'answered' : 'not_disclosed',
    lead:
      named.length > 0
        ? `${countDeals(named.length)} of ${library.deals.length} with rights in ${places} by name${also ? ` and ${also}` : ''}: ${enumerate(named.map(({ deal }) => deal.label))}`
        : `No deal names ${places} as where its rights hold${also ? ` and states ${also}` : ''}.${worldwide.length > 0 ? ' Worldwide rights hold there, too:' : ''}`,
    ...(shown.length > 0
      ? {
          table: {
            columns: ['Deal', term.label, ...asked.map(({ label }) => label)],
            rows: shown.map(({ deal, holding }) => [
              deal.label,
              holding?.said ?? '',
              ...asked.map((one) => sayPicked(pick(deal, one, null))),
            ]),
          },
        }
      : {}),
    notes: [
      ...(named.length > 0 && worldwide.length > 0
        ? [`Worldwide rights, which hold there, too: ${nameDeals(worldwide.map(({ deal }) => deal))}.`]
        : []),
      ...(silent.length > 0 ? [`Left out, because they state no ${term.label}: ${nameDeals(silent)}.`] : []),
    ],
    facts: shown.flatMap(({ deal, holding }) => [
      ...(holding?.facts ?? []),
      ...asked.flatMap((one) => headline(pick(deal, one, null).terms).map(({ facts: [fact] }) => fact)),
    ]),
    deal: shown.length === 1 ? (shown[0]?.deal.label ?? null) : null,
    field: term.kind,
    suggestions: shown.slice(0, 3).map(({ deal }) => `${nameOf(library, deal)} ${term.label}?`),
  }
}

interface Holding {
  readonly how: 'named' | 'worldwide'
  readonly said: string
  readonly facts: readonly Fact[]
}

/** How a deal's rights hold in all of the places; null where they do not, or where it does not say. */
function holding(deal: Deal, term: Term, places: readonly Place[]): Holding | null {
  const facts = pick(deal, term, null).terms.flatMap(({ facts: [fact] }) => (fact.value.type === 'text' ? [fact] : []))
  const fitting = (how: 'named' | 'worldwide'): readonly Fact[] =>
    facts.filter(
      ({ value, evidence }) =>
        value.type === 'text' &&
        places.every((place) => holdsIn(`${value.text} ${excluding(evidence.quote)}`, place) === how),
    )
  for (const how of ['named', 'worldwide'] as const) {
    const found = fitting(how)
    if (found.length > 0)
      return { how, said: found.map(({ value }) => (value.type === 'text' ? value.text : '')).join('; '), facts: found }
  }
  return null
}

/** What a quote takes out again behind the place it names: "worldwide rights, excluding Japan". */
const excluding = (quote: string): string => /\b(?:outside|excluding|except)\b.*$/is.exec(quote)?.[0] ?? ''
