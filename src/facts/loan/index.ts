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
    'line of credit',
    'credit line',
  ],
  unless: [
    '(outstanding under|remain outstanding|remained outstanding|were outstanding|was outstanding|remains outstanding|previously contemplated)',
    '(loan losses|total loans|loans receivable|loan portfolio|mortgage loans)',
    '((was|were|been|had|fully|we|and|{party}) repaid|paid off|prepaid|repayment of|forgiven)',
    '(per|each) {money} principal amount',
    '(multiples|increments|denominations) of {money}',
  ],
  rules,
}
