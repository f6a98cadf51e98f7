import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** When the agreement was made. */
export const agreementDate: FactKind = {
  kind: 'agreement_date',
  label: 'agreement date',
  figure: 'date',
  order: 6,
  datesDeal: 1,
  besides: ['announcement_date', 'effective_date', 'closing'],
  asked: [
    { words: 'signed', wants: 'date', vague: true },
    { words: 'signing date', wants: 'date' },
    { words: 'sign', wants: 'date', vague: true },
    { words: 'entered into', wants: 'date', vague: true },
    { words: 'enter into', wants: 'date', vague: true },
    { words: 'agreement date', wants: 'date' },
    { words: 'date of the agreement', wants: 'date' },
    { words: 'date of agreement', wants: 'date' },
    { words: 'executed', wants: 'date', vague: true },
    { words: 'struck', wants: 'date' },
  ],
  rules,
}
