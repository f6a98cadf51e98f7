import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<{party} ...4 responsible for ...12 (development|developing|develop|research) [clause]>' },
  { says: '<(grants|granted|grant) {party} ...16 (right|rights|license) ...14 to (develop|create) [clause]>' },
  {
    says: '<{party} (will|shall|agreed to|has agreed to) ...2 (develop|conduct|lead) [clause]>',
    unless: 'separate ...8 agreement',
  },
  { says: '<development ...6 (responsibility|expense) of {party}>' },
]
