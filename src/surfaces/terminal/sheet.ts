import type { Deal, DealTerm } from '../../domain/deal.ts'
import type { Evidence, Fact, RuleMatch } from '../../domain/fact.ts'
import { writeValue } from '../../values/index.ts'
import { oneLine } from './line.ts'

/** As wide as the longest name of a kind. */
const KIND = 18

/**
 * A deal as a sheet: its filings, then each term with its value, and below that every quote that proves it, with the
 * sections where it stands.
 *
 *     upfront             $1 million, paid by Biotest AG to ImmunoGen, Inc.
 *                           “$1 million upfront payment” Item 1.01, Exhibit 99.1
 */
export function sheet(deal: Deal, explain: boolean): string {
  const several = deal.filings.length > 1
  const terms = deal.terms.flatMap((term, at) => {
    const [value, ...proofs] = linesOf(term, several, explain)
    const kind = deal.terms[at - 1]?.kind === term.kind ? '' : term.kind.replaceAll('_', ' ')
    return [`  ${kind.padEnd(KIND)}  ${value}`, ...proofs.map((proof) => `  ${' '.repeat(KIND)}  ${proof}`)]
  })
  return [deal.label, ...deal.filings.map((filing) => `  ${filing}`), '', ...terms].join('\n')
}

/** Facts that belong to no deal, each with its quote. */
export function looseSheet(facts: readonly Fact[], explain: boolean): string {
  const lines = facts.flatMap((fact) => {
    const [value, ...proofs] = linesOf({ kind: fact.kind, facts: [fact] }, true, explain)
    const kind = fact.kind.replaceAll('_', ' ')
    return [`  ${kind.padEnd(KIND)}  ${value}`, ...proofs.map((proof) => `  ${' '.repeat(KIND)}  ${proof}`)]
  })
  return ['Of no deal whose parties were made out', '', ...lines].join('\n')
}

/** The value of a term, then its proofs; a value that is itself the quote is said once, as the quote. */
function linesOf({ facts }: DealTerm, several: boolean, explain: boolean): string[] {
  const [first] = facts
  const value = writeValue(first.value)
  const places = new Map<string, Set<string>>()
  for (const { evidence } of facts) {
    const quote = oneLine(evidence.quote)
    places.set(quote, (places.get(quote) ?? new Set()).add(placeOf(evidence, several)))
  }
  const itself = [...(places.get(value) ?? [])].join(', ')
  places.delete(value)
  return [
    itself ? `“${value}” ${itself}${aside(first)}` : `${value}${aside(first)}`,
    ...[...places].map(([quote, all]) => `  “${quote}” ${[...all].join(', ')}`),
    ...(explain ? rulings(facts) : []),
  ]
}

/** Which rules read a term, each once, and what each was preferred to and why. */
function rulings(facts: readonly Fact[]): string[] {
  const lines = facts.flatMap(({ ruling }) => [
    `  read by ${ruling.rule} (${far(ruling)})`,
    ...ruling.over.map((loser) => `    over ${loser.kind}: ${loser.rule} (${why(loser, ruling)})`),
  ])
  return [...new Set(lines)]
}

const far = ({ distance }: RuleMatch): string => (distance === 0 ? 'nothing skipped' : `distance ${distance}`)

/** The nearer reading holds; of equally near ones the phrase that says more. */
const why = (loser: RuleMatch, winner: RuleMatch): string =>
  loser.distance > winner.distance ? `distance ${loser.distance}` : 'as near, but says less'

/** What is known beside the value: the part that a company plays, who pays whom, whose right it is, that the amount is left out. */
function aside({ value, payer, payee, holder, disclosure }: Fact): string {
  if (value.type === 'name') return value.role ? ` (${value.role})` : ''
  const paid = [payer ? `by ${payer}` : '', payee ? `to ${payee}` : ''].filter(Boolean).join(' ')
  return `${paid ? `, paid ${paid}` : ''}${holder ? `, a right of ${holder}` : ''}${disclosure === 'stated' ? '' : ` (${disclosure})`}`
}

const placeOf = ({ section, filing }: Evidence, several: boolean): string =>
  several ? `${section} of ${filing}` : section
