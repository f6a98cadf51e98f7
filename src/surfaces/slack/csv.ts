import type { Answer } from '../../domain/answer.ts'
import type { Desk } from '../../domain/desk.ts'
import { writeValue } from '../../values/index.ts'
import { csvOf } from '../csv-text.ts'

const COLUMNS = ['deal', 'field', 'value', 'quote', 'filing', 'section', 'address']

/** What an answer states as a table for spreadsheets: a row for each fact with its deal, value, quote and place. */
export function csvOfAnswer({ facts, deal }: Answer, { deals, documents, terms }: Desk): string {
  const labels = new Map(
    deals.flatMap((one) => one.terms.flatMap((term) => term.facts.map((fact) => [fact, one.label]))),
  )
  const addresses = new Map(documents.map(({ filing, url }) => [filing, url]))
  const rows = facts.map((fact) => {
    const { filing, section, quote } = fact.evidence
    const field = terms.find(({ kind }) => kind === fact.kind)?.label ?? fact.kind
    return [labels.get(fact) ?? deal, field, writeValue(fact.value), quote, filing, section, addresses.get(filing)]
  })
  return csvOf([COLUMNS, ...rows])
}
