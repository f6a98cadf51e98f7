import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** When the transaction closed or is expected to. */
export const closing: FactKind = {
  kind: 'closing',
  label: 'closing',
  figure: 'date',
  completesDeal: true,
  order: 38,
  besides: ['term', 'agreement_date'],
  asked: [
    { words: 'closing', wants: 'date' },
    { words: 'close', wants: 'date' },
    { words: 'closed', wants: 'date' },
    { words: 'closing date', wants: 'date' },
    { words: 'consummated', wants: 'date' },
    { words: 'consummation', wants: 'date' },
    'closing conditions',
  ],
  unless: ['not conditioned', '(has|have) not (been)? (consummated|closed|completed|occurred)'],
  rules,
}
