import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Shares bought or issued as part of the deal. */
export const equity: FactKind = {
  kind: 'equity',
  label: 'equity investment',
  figure: 'money',
  order: 17,
  measuresDeal: true,
  asked: [
    'equity',
    'equity investment',
    'equity stake',
    'shares',
    'share purchase',
    'stock purchase',
    'stock',
    'stake',
    'investment',
    'invest',
    'invested',
    'warrants',
    'shareholding',
    'equity participation',
  ],
  unless: [
    '(stock|shares) (issued and)? outstanding',
    'outstanding (on|as of) {date}',
    '(authorized shares|repurchase~|treasury|stock split|beneficially|stock option~|restricted stock|stock units)',
    '(granted|grant) ...6 (option|options) to purchase',
    '(fair value|fair values)',
    '[number] the shares',
    'authorized (capital|equity)',
    'by virtue of the merger',
    'trading plan',
    'conversion (rate|ratio)',
  ],
  rules,
}
