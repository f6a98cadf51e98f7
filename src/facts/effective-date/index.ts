import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** When the agreement takes effect, where the filing says so apart. */
export const effectiveDate: FactKind = {
  kind: 'effective_date',
  label: 'effective date',
  figure: 'date',
  order: 7,
  datesDeal: 2,
  besides: ['agreement_date', 'announcement_date'],
  asked: [
    { words: 'effective date', wants: 'date' },
    { words: 'take effect', wants: 'date' },
    { words: 'took effect', wants: 'date' },
    { words: 'takes effect', wants: 'date' },
    { words: 'come into force', wants: 'date' },
    { words: 'effective', wants: 'date' },
  ],
  unless: [
    '(terminate|terminated|terminating|termination) ...12 effective (as of|on|in)? {date}',
    'effective (as of|on|in)? {date} ...8 terminated',
  ],
  rules,
}
