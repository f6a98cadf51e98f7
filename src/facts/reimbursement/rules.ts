import type { Rule } from '../../extract/index.ts'

const COSTS = '(costs|expenses|cost|expenditures)'

export const rules: readonly Rule[] = [
  { says: '<(we|[who]) (also)? reimburse ...4 for ...6 (costs|expenses|expenditures) [clause]?>' },
  { says: '<received funding (to|for) ...2 (support|development|research) [clause]?>', unless: '{money}' },
  { says: '<[who] ...3 reimbursed ...3 for [clause]>' },
  { says: '<{payer:party} ...3 reimburse {payee:party} ...3 (for)? [clause]>' },
  {
    says: '<([who]|it) (will|shall|agreed to|agrees to|has agreed to|must|is obligated to|are obligated to) ...1 reimburse [clause]>',
  },
  {
    says: `<[who] ...6 (fund|pay for|paid for) ...8 (research|development|patent|clinical|manufacturing) ...3 (${COSTS}|activities) [clause]?>`,
    unless: '(jointly|equally|share|split)',
  },
  { says: `<[who] ...3 responsible for ...6 out-of-pocket ${COSTS} [clause]?>` },
  { says: `<(a portion|all|part) of the ...2 (research|development|patent) ...1 ${COSTS} associated with [clause]>` },
  { says: '(research|development|r&d|program) (funding|support) ...4 {money+}' },
  { says: '{money+} ...4 (of|in|for|as) ...1 (research|development|r&d) (and development)? (funding|support)' },
  { says: '{money+} ...2 (of|in) funding (to|for) ...4 (research|development|trial)' },
  { says: '(fund|funding) ...6 (up to|of) {money+} ...3 of ...6 (research|development|program|programme|trial) ' },
  { says: 'reimburse~ ...12 {money+}' },
  { says: '{money+} per (FTE|full-time equivalent|full time equivalent)' },
]
