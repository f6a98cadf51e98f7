import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** What an acquirer pays, in all or a share. */
export const purchasePrice: FactKind = {
  kind: 'purchase_price',
  label: 'purchase price',
  figure: 'money',
  order: 9.5,
  measuresDeal: true,
  besides: ['payment', 'total_value'],
  asked: [
    'purchase price',
    'acquisition price',
    'merger consideration',
    'price per share',
    'takeover price',
    'offer price',
    'buyout price',
    'how much was paid for',
    'acquired for',
    'bought for',
    { words: 'price', vague: true },
    { words: 'cost', vague: true },
  ],
  unless: [
    '(restricted stock|stock option~|stock units|employee~|underwriter~|underwriting)',
    'price of the ...4 stock',
  ],
  rules,
}
