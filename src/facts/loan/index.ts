import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Principal or commitment of a loan. */
export const loan: FactKind = {
  kind: 'loan',
  label: 'loan',
  figure: 'money',
  order: 18,
  measuresDeal: true,
  asked: [
    'loan',
    'loans',
    'principal',
    'credit facility',
    'facility',
    'facility size',
    'debt',
    'notes',
    'borrowing',
    'term loan',
    'revolver',
    'commitment',
    'credit',
  ],
  rules,
}
