import type { Rule } from '../../extract/index.ts'

const PAID_FIRST = 'upfront|up-front'

export const rules: readonly Rule[] = [
  { says: `{money} ...3 (${PAID_FIRST}|initial cash|signing) ...3 (payment~|fee~|consideration)` },
  { says: '{money} (initial|non-refundable|nonrefundable) ...1 (payment|fee)' },
  { says: '{money} ...1 (license|licence) (issue|issuance|initiation) fee' },
  {
    says: `{money} (in cash|in)? (${PAID_FIRST}|up front|at signing|on signing|upon signing|upon execution of the agreement)`,
    handicap: 1,
  },
  {
    says: `(${PAID_FIRST}|signing) ...5 (payment~|fee~|consideration|amount) ...8 (of|totaling|totalling|equal to|was|is|:) {money}`,
  },
  { says: `(${PAID_FIRST}|signing) ...3 (payment~|fee~|consideration|amount) {money}` },
  {
    says: '(technology access|license issue|license issuance|license initiation|license execution|initial license|initial licence|initial) (issue|issuance)? (fee|payment) ...6 {money}',
    unless: '(initial ...2 payment ...4 (principal|interest|rent))',
  },
  { says: `(${PAID_FIRST}|up front) of {money}` },
  { says: 'paid {party}? {money} (at|on|upon) (signing|execution|the signing|the execution)' },
  {
    says: `<(an|undisclosed|the) undisclosed? (${PAID_FIRST}) (cash)? (payment|fee)> (to|from|upon|on|at)`,
    unless: `({money} ...6 (${PAID_FIRST})|(${PAID_FIRST}) ...14 {money})`,
    leavesOut: true,
  },
]
