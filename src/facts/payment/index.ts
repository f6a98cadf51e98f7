import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** A price or fee that is none of the other kinds. */
export const payment: FactKind = {
  kind: 'payment',
  label: 'contract price',
  figure: 'money',
  order: 13,
  measuresDeal: true,
  handicap: 6,
  besides: ['purchase_price', 'upfront', 'total_value'],
  asked: [
    { words: 'price', vague: true },
    'contract price',
    'contract value',
    { words: 'payment', vague: true },
    { words: 'payments', vague: true },
    { words: 'fee', vague: true },
    { words: 'fees', vague: true },
    { words: 'cost', vague: true },
    { words: 'costs', vague: true },
    'how much paid',
    'settlement',
    'purchase order',
    'amount paid',
    { words: 'consideration', vague: true },
  ],
  unless: [
    'purchase price',
    'merger consideration',
    '(salary|bonus|severance|employment|dividend~)',
    '(mr|ms|dr|executive|officer)',
  ],
  rules,
}
