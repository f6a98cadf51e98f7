import type { Rule } from '../../extract/index.ts'

const DEED = '(agreement|contract|license|licence|lease|term|collaboration|maturity)'
const LENGTH = '(period|periods|term|terms|increments)?'

export const rules: readonly Rule[] = [
  { says: `(renewed|renew|renews|renewable) ...4 for ...5 {duration} ${LENGTH}` },
  { says: `(extended|extend|extends|extendable) (the ...3 ${DEED})? ...3 (for|by) ...5 {duration} ${LENGTH}` },
  { says: `(renewal|renewals|extension|extensions) (period|periods|term|terms)? of ...2 {duration}` },
  { says: '{duration} (renewal|extension) (period|periods|term|terms|option|options)?' },
  {
    says: '<(renewed|renew|extended|extend) ...10 for (an additional|a further|another) ...3 (fee|payment)>',
    leavesOut: true,
  },
  { says: '(renewal|extension) (fee|payment) ...4 {money+}' },
  {
    says: '<(automatically (renew|renews|renewed|extended|extends)|(renew|renews|renewed) automatically|automatic renewal) [clause]>',
  },
  {
    says: '<(may be (renewed|extended)|option to (renew|extend)|right to (renew|extend)) [clause]>',
    unless: '(renewed|renew|extended|extend) ...10 {duration}',
  },
  { says: '<extension rights [clause]?>' },
  {
    says: '<(one|two|three|four|five) ...1 (extension|extensions|renewal) (period|periods|term|terms|option|options) [clause]?>',
  },
]
