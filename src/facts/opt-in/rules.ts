import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<(right|rights|option|ability|flexibility) to (elect|choose)? (to)? (participate|opt in|opt-in|co-develop|co-promote|co-commercialize|co-fund) [clause]>',
  },
  {
    says: '<{party} (can|may|could) (elect|choose) to (participate|opt in|opt-in|co-develop|co-promote|co-commercialize) [clause]>',
  },
  { says: '<{party} has (an)? opt-in right~ [clause]>' },
  { says: '(opt-in|opt in|participation) (fee|payment) ...4 {money+}' },
  { says: 'exercis~ (this|such|that|its|the) (opt-in|participation)? right ...20 (fee|payment) of {money+}' },
  { says: '(opt-in|opt in|co-development|co-promotion) right~ ...16 (fee|payment|pay) ...4 {money+}' },
]
