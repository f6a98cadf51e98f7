import type { Fact } from '../../domain/fact.ts'
import { type Value, writeValue } from '../../values/index.ts'
import { csvOf } from '../csv-text.ts'
import { factsOf, type Printer } from '../printer.ts'

const COLUMNS = [
  'filing',
  'deal',
  'kind',
  'value',
  'amount',
  'currency',
  'low',
  'high',
  'date',
  'duration',
  'bound',
  'per',
  'of',
  'disclosure',
  'condition',
  'payer',
  'payee',
  'holder',
  'section',
  'start',
  'end',
  'quote',
] as const

type Row = { readonly [column in (typeof COLUMNS)[number]]?: string | number | null }

const FEEDBACK = ['at', 'workspace', 'person', 'verdict', 'reason', 'question', 'status', 'text'] as const

/** Facts and feedback as tables for spreadsheets, a row each (RFC 4180). */
export const csv: Pick<Printer, 'facts' | 'feedback'> = {
  facts: (deals, loose, explain) => {
    const columns = explain ? [...COLUMNS, 'rule', 'distance', 'over'] : COLUMNS
    const rows = factsOf(deals, loose).map(([fact, deal]) => {
      const row: Record<string, unknown> = { ...rowOf(fact, deal), ...(explain ? ruled(fact) : {}) }
      return columns.map((column) => cell(row[column])).join(',')
    })
    return [columns.join(','), ...rows].join('\r\n')
  },
  feedback: (feedback) => csvOf([FEEDBACK, ...feedback.map((one) => FEEDBACK.map((column) => one[column]))]).trimEnd(),
}

function rowOf(
  { kind, value, evidence, of, condition, payer, payee, holder, disclosure }: Fact,
  deal: string | null,
): Row {
  const { filing, section, start, end, quote } = evidence
  const where = { filing, deal, kind, section, start, end, quote }
  return { ...where, value: writeValue(value), ...figures(value), of, condition, payer, payee, holder, disclosure }
}

/** What a spreadsheet can count with. */
function figures(value: Value): Row {
  switch (value.type) {
    case 'money':
      return { amount: value.amount, currency: value.currency, bound: value.bound, per: value.per }
    case 'percent':
      return { low: value.low, high: value.high, bound: value.bound }
    case 'date':
      return { date: value.date }
    case 'duration':
      return { duration: value.iso }
    case 'name':
      return { of: value.role }
    case 'text':
      return {}
  }
}

const ruled = ({ ruling }: Fact): object => ({
  rule: ruling.rule,
  distance: ruling.distance,
  over: ruling.over.map(({ kind, rule }) => `${kind}: ${rule}`).join(' | '),
})

/** A cell, in quotation marks where it has what parts cells; its line breaks are the filing's page width, and become blanks. */
function cell(value: unknown): string {
  const text = String(value ?? '').replace(/\s+/g, ' ')
  return /[",]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
