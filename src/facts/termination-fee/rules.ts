import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(termination|break-up|breakup|break|cancellation) (fee|payment) ...8 {money+}' },
  { says: '{money+} (reverse)? (termination|break-up|breakup|break|cancellation) (fee|payment)' },
]
