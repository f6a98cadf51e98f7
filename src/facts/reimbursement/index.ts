import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Research funding and the reimbursement of costs. */
export const reimbursement: FactKind = {
  kind: 'reimbursement',
  label: 'reimbursement',
  figure: 'money',
  paid: true,
  order: 20,
  asked: [
    'reimbursement',
    'reimbursements',
    'reimburse',
    'reimbursed',
    'reimburses',
    'research funding',
    'funding',
    'r d funding',
    'cost reimbursement',
    'fte funding',
    'expenses reimbursed',
    'research support',
    { words: 'preclinical materials', vague: true },
  ],
  unless: [
    '(mr|ms|dr|executive|executives|employee|employees|officer|director|directors)',
    '(medicare|medicaid|patients|payor~|payer~|coverage|insurance|insurer~|damages|healthcare)',
    '(recognized|recognised|recorded) ...6 reimburse~',
  ],
  rules,
}
