import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<{party} ...4 responsible for ...12 (manufacture|manufacturing|supply|production) [clause]>' },
  { says: '<{party} (will|shall|agreed to|has agreed to|agrees to) ...2 (manufacture|produce|supply) [clause]>' },
  {
    says: '<{party} (will|shall|also|is|be)? ...2 (receive|receives|entitled to|paid) manufacturing payments [clause]>',
  },
  { says: '<manufactur~ ...6 (responsibility|expense) of {party}>' },
]
