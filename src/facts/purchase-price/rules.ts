import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(purchase price|merger consideration|acquisition price|cash consideration) ...10 {money+}' },
  { says: '{money+} ...4 (purchase price|merger consideration|cash consideration)' },
  { says: '(acquire|acquired|purchase|purchased|acquisition) ...16 for ...6 {money+}', unless: 'license|licensed' },
  { says: '{money+} (per share)? in cash ...6 for (each|all) ...4 share~' },
]
