import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(renewed|renewable|renew|renews|extended|extend|renewal) ...10 {duration} (period|periods|term|terms)?' },
  { says: '{duration} (renewal|extension) (period|periods|term|terms)?' },
  {
    says: '<(renewed|renew|extended|extend) ...10 for (an additional|a further|another) ...3 (fee|payment)>',
    leavesOut: true,
  },
  { says: '(renewal|extension) (fee|payment) ...4 {money+}' },
  { says: '<(automatically renew|automatically renews|automatically renewed|automatically extended) [clause]>' },
]
