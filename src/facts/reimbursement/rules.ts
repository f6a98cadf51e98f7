import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<{party} ...3 reimbursed for [clause]>' },
  { says: '<{payer:party} ...3 reimburse {payee:party} for [clause]>' },
  { says: '(research|development|r&d) (funding|support) ...4 {money+}' },
  { says: '{money+} ...4 (research|development|r&d) (funding|support)' },
  { says: 'reimburse~ ...12 {money+}' },
]
