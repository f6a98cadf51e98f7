import type { Rule } from '../../extract/index.ts'

const JOIN =
  'opt in|opt-in|co-develop|co-promote|co-detail|co-commercialize|co-commercialise|co-fund|share in|co-market'

/** What one joins: to take part in meetings or in a savings plan is another matter. */
const WORK = 'development|commerciali~|promotion|profit|profits|funding|co-development'

export const rules: readonly Rule[] = [
  {
    says: `<(right|option|ability|flexibility) (for {party})? to (elect|choose)? (to)? participate ...24 (${WORK}) [clause]?>`,
  },
  { says: `<[who] (can|may|could) (elect|choose) to participate ...24 (${WORK}) [clause]?>` },
  {
    says: `<(right|option|ability|flexibility) (for {party})? to (elect|choose)? (to)? (${JOIN}) [clause]>`,
  },
  { says: `<([who]) (can|may|could) (elect|choose) to (${JOIN}) [clause]>` },
  { says: '(opt-in|opt in|participation) (fee|fees|payment|payments) ...6 {money+}' },
  {
    says: 'exercis~ (this|such|that|its|the) (opt-in|participation)? right ...20 (fee|payment) of {money+}',
    handicap: -14,
  },
  { says: '(opt-in|opt in|co-development|co-promotion) right~ ...16 (fee|payment|pay) ...4 {money+}' },
  { says: `<[who] (may|can|could) (${JOIN}) [clause]>` },
  {
    says: '<[who] (has|have|obtained) ...2 (co-promotion|co-development|co-commercialization|opt-in) (right~|option~) [clause]?>',
  },
  { says: `<(right|option|ability) to opt into [clause]>` },
  { says: 'to opt in ...6 (pay|pays|paid) ...4 {money+}' },
]
