import type { Rule } from '../../extract/index.ts'

const FEE = '(termination|break-up|breakup|break|cancellation|termination-related) (fee|fees|payment)'

export const rules: readonly Rule[] = [
  { says: `${FEE} ...8 {money+}` },
  { says: `{money+} (reverse)? ${FEE}` },
  {
    says: '(fee|amount) of {money+} ...4 (if|upon|in the event|following) ...16 (terminate|terminated|terminates|termination)',
  },
  {
    says: '(if|upon|in the event) ...12 (terminate|terminated|terminates|termination) ...16 (pay|owe|liable) ...8 (fee|amount) of {money+}',
  },
]
