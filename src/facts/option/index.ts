import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** A right to take a licence, product, territory or company later, and its fee. */
export const option: FactKind = {
  kind: 'option',
  label: 'option',
  figure: 'text',
  order: 14,
  isChoice: true,
  asked: [
    'option',
    'options',
    'option right',
    'option rights',
    'optional',
    { words: 'option fee', wants: 'amount' },
    { words: 'option payment', wants: 'amount' },
    { words: 'option exercise fee', wants: 'amount' },
    { words: 'exercise fee', wants: 'amount' },
    'right of first refusal',
    'right of first negotiation',
  ],
  unless: [
    'no ...2 option~ (to|for)',
    'fair value of',
    'option to purchase [number] shares',
    'grant any option',
    'unvested',
    'equity incentive',
    'option to require',
    'shares of common stock of {party} owned',
    'option granted',
    'option to {percent}',
    'stock option~',
    'options to purchase',
    'right to elect to participate',
    'opt-in',
  ],
  rules,
}
