import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** A break-up fee. */
export const terminationFee: FactKind = {
  kind: 'termination_fee',
  label: 'termination fee',
  figure: 'money',
  order: 37,
  asked: [
    'termination fee',
    'break up fee',
    'breakup fee',
    'break fee',
    'reverse termination fee',
    'termination payment',
    'cancellation fee',
    'reverse break fee',
    'penalty',
    'breakup payment',
    'break up payment',
    'termination fees',
  ],
  unless: ['(mr|ms|employee~|executive|severance|recorded|recognized|expense)', 'no (termination|break-up) fee'],
  rules,
}
