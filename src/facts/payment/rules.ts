import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{payer:party} ...3 (pay|paid|pays) {payee:party} ...4 {money+} (for [thing])?' },
  { says: '(agreed to pay|will pay|paid|shall pay) ...4 {money+}' },
  { says: '(contract|purchase order|settlement) ...8 {money+}' },
  { says: '{money+} (contract|purchase order|settlement)' },
]
