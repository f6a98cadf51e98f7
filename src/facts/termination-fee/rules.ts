import type { Rule } from '../../extract/index.ts'

const FEE = '(termination|break-up|breakup|break|cancellation|termination-related|early termination) (fee|fees|payment)'
const ENDS = '(terminate|terminated|terminates|termination|superior proposal)'

export const rules: readonly Rule[] = [
  { says: `${FEE} ...8 {money+}` },
  { says: `{money+} (reverse|one-time|early)? ${FEE}` },
  { says: `(fee|amount|payment) of {money+} ...4 (if|upon|in the event|following) ...16 ${ENDS}` },
  {
    says: `(pay|pays|paid|owe) ...5 {money+} (if|upon|in the event of|in connection with) ...4 (termination of the|terminates the|terminate the) ...2 (agreement|contract|license|lease)`,
  },
  {
    says: `(if|in the event) ...3 (terminates|terminate|terminated) ...10 (pay|pays|owe) ...4 {money+}`,
    handicap: -4,
  },
  { says: 'upon ...1 termination of the ...3 agreement ...14 (pay|pays|owe) ...4 {money+}', handicap: -6 },
  { says: 'upon ...1 termination of ...14 fee of ...2 {money+} (is|will be|would be) ...2 payable', handicap: -14 },
]
