import type { Deal } from '../domain/deal.ts'
import type { Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Answering, Said } from './compose.ts'
import { pick } from './pick.ts'
import { headline, sayTerms } from './say.ts'
import { enumerate } from './searched.ts'
import { nameOf } from './suggest.ts'

/** Terms from this order on are no matter for comparison. */
const COMPARED = 100

/** Puts deals side by side: on the terms that were asked for, else on all that any of them states. */
export const answerCompare: Answering = (reading, library) => {
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  if (deals.length === 0) return { status: 'not_disclosed', lead: 'No indexed deal fits that.' }
  return compareDeals(reading, library, deals)
}

export function compareDeals(reading: Reading, library: Library, deals: readonly Deal[]): Said {
  const terms = (
    reading.terms.length > 0 ? [...reading.terms] : library.terms.filter((term) => term.order < COMPARED)
  ).sort((a, b) => a.order - b.order)
  const facts: Fact[] = []
  const rows = terms.map((term) => {
    const cells = deals.map((deal) => {
      const picked = pick(deal, term, null)
      const shown = headline(picked.terms)
      facts.push(...shown.map((one) => one.facts[0]))
      return {
        stated: picked.told !== 'silent',
        text:
          picked.told === 'silent' ? '–' : `${sayTerms(shown)}${picked.told === 'withheld' ? ' (not disclosed)' : ''}`,
        values: shown.map((one) => one.facts[0].value),
      }
    })
    return { term, cells }
  })
  const spoken = rows.filter(({ cells }) => cells.some((cell) => cell.stated))
  const field = reading.terms.length === 1 ? (reading.terms[0]?.kind ?? null) : null
  if (spoken.length === 0) {
    return {
      status: 'not_disclosed',
      lead: `Not stated: ${enumerate(terms.slice(0, 3).map((term) => term.label))}, in none of ${deals.length} deals`,
      field,
    }
  }
  return {
    status: 'answered',
    lead: `${enumerate(deals.map((deal) => deal.label))}, side by side${field ? `: ${terms[0]?.label}` : ''}`,
    table: {
      columns: ['Term', ...deals.map((deal) => deal.label)],
      rows: spoken.map(({ term, cells }) => [term.label, ...cells.map((cell) => cell.text)]),
    },
    notes: [
      ...spoken.flatMap(({ term, cells }) =>
        unlike(
          term.label,
          cells.flatMap((cell) => cell.values),
        ),
      ),
      '“–” is where the filings state nothing.',
    ],
    facts,
    deal: deals.length === 1 ? (deals[0]?.label ?? null) : null,
    field,
    suggestions: deals.slice(0, 2).map((deal) => `tell me about the ${nameOf(library, deal)} deal`),
  }
}

/** Says where amounts in a row do not measure the same: other currencies, per target and in total. */
function unlike(label: string, values: readonly Fact['value'][]): string[] {
  const amounts = values.flatMap((value) => (value.type === 'money' ? [value] : []))
  const currencies = new Set(amounts.map((one) => one.currency))
  const bases = new Set(amounts.map((one) => one.per ?? 'in total'))
  return [
    ...(currencies.size > 1 ? [`${label}: in different currencies (${[...currencies].join(', ')}).`] : []),
    ...(bases.size > 1
      ? [
          `${label}: not measured alike (${[...bases].map((base) => (base === 'in total' ? base : `per ${base}`)).join(', ')}).`,
        ]
      : []),
  ]
}
