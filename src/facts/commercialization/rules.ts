import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<{party} ...4 responsible for ...14 (marketing|commercialization|commercialisation|commercializing|sales|selling|distribution) [clause]>',
  },
  {
    says: '<{party} (will|shall|agreed to|has agreed to|agrees to) ...2 (commercialize|commercialise|market|sell|distribute|promote) [clause]>',
  },
  {
    says: '<(grants|granted|grant) {party} ...16 (right|rights|license) ...14 to ...6 (market|commercialize|commercialise|sell|distribute|promote) [clause]>',
  },
]
