import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<option (to|for) [clause]>' },
  {
    says: '<options (to|for) ...2 (license|licenses|obtain|acquire|develop|select|take|exclusive|additional) [clause]>',
  },
  { says: '<right of first (refusal|negotiation|offer) [clause]>' },
  { says: 'option ...2 (exercise)? (fee|payment|price) ...4 {money+}' },
  { says: '{money+} ...3 option ...2 (fee|payment|price)' },
  { says: '(exercise~ ...3 option|option is exercised) ...14 (fee|payment|pay|pays) ...4 {money+}' },
]
