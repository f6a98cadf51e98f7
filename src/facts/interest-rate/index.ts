import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The rate of interest. */
export const interestRate: FactKind = {
  kind: 'interest_rate',
  label: 'interest rate',
  figure: 'percent',
  order: 19,
  asked: [
    { words: 'interest rate', wants: 'rate' },
    { words: 'interest', wants: 'rate' },
    { words: 'rate of interest', wants: 'rate' },
    { words: 'coupon', wants: 'rate' },
    { words: 'margin', wants: 'rate' },
  ],
  unless: [
    'interest (expense|income)',
    '(ownership|economic|membership|minority|controlling|equity|working|partnership) interest',
    'interest in acquiring',
  ],
  rules,
}
