import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{money+} ...6 milestone~ (payment~)?' },
  { says: 'milestone~ ...12 {money+}' },
  { says: '{money+} ...4 (contingent|earnout|earn-out) payment~|consideration?' },
  { says: '(contingent|earnout|earn-out) (payment~|consideration)? ...6 {money+}' },
  { says: '{money+} ...8 (upon|on) (the)? (achievement|attainment|occurrence) of' },
  { says: '<...2 milestone payments> (upon|on|based|if|for|at) ...20 (achieve~|attain~|event~|reach~)' },
]
