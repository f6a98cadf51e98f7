import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{percent} ...6 royalt~' },
  { says: 'royalt~ ...10 {percent}' },
  { says: '<(tiered|low|mid|high)? ...2 royalt~ (payments)? (on|of|based on|calculated on|from) [clause]>' },
  { says: '(receive|pay|paid|earn|owe|entitled to|eligible for) ...12 <...2 royalties>' },
]
