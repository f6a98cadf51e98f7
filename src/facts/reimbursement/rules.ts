import type { Rule } from '../../extract/index.ts'

const COSTS = '(costs|expenses|cost|expenditures)'
const WORK =
  '(research|development|patent|clinical|manufacturing|r&d|trial|trials|study|studies|program|programs|programme|programmes)'

export const rules: readonly Rule[] = [
  {
    says: '<(we|[who]) (also)? reimburse ...4 for ...6 (costs|expenses|expenditures) [clause]?>',
    unless: 'reimburse~ ...12 {money}',
  },
  { says: '<received funding (to|for) ...2 (support|development|research) [clause]?>', unless: '{money}' },
  { says: '<[who] ...3 reimbursed ...3 for [clause]>', unless: 'reimburse~ ...12 {money}' },
  {
    says: '<([who]|it) (will|shall|agreed to|agrees to|has agreed to|must|is obligated to|are obligated to) ...1 reimburse [clause]>',
    unless: 'superior proposal',
  },
  {
    says: `<[who] ...6 (fund|pay for|paid for) ...8 (${WORK}|collaboration) ...3 (${COSTS}|activities) [clause]?>`,
    unless: '(jointly|equally|share|split|pay for ...3 {money})',
  },
  { says: `<[who] ...3 responsible for ...6 out-of-pocket|outof-pocket ${COSTS} [clause]?>` },
  {
    says: `<${WORK} ...2 ${COSTS} ...4 (are|is|will be|shall be|to be) ...2 (borne|funded|reimbursed|paid) by ...1 [who]>`,
    unless: '(equally|{percent})',
  },
  { says: `<(a portion|all|part) of the ...2 ${WORK} ...1 ${COSTS} associated with [clause]>`, handicap: 8 },
  { says: `${WORK} (funding|support) ...4 {money+}` },
  { says: `{money+} ...4 (of|in|for|as) ...1 ${WORK} (and development)? (funding|support)` },
  { says: `{money+} ...2 (of|in) (additional)? funding`, handicap: 2, unless: '(equity|debt|loan|venture)' },
  { says: `{money+} ...2 (of|in) funding (to|for) ...4 (research|development|trial)` },
  { says: `(fund|funds|funding) ...6 {money+} ...3 (of|for|toward|towards) ...6 ${WORK}` },
  { says: `(fund|funds|funding) ${WORK} ...6 {money+}` },
  {
    says: `(contribute|contributed|pay|pays|provide) ...5 {money+} ...1 (of|toward|towards|to support|to fund) ...6 (${COSTS}|${WORK})`,
    unless: '(milestone~|royalt~|upfront)',
  },
  { says: '(awarded|received|receive|provides|provided) ...4 {money+} ...1 (grant|award)' },
  { says: '(grant|award) (of|provides|totaling|for) ...3 {money+}', unless: '(stock|shares|option~)' },
  { says: '(reimburse|reimburses|reimbursed|reimbursing|reimbursement) ...12 {money+}', unless: 'pay a fee' },
  { says: '{money+} per (FTE|full-time equivalent|full time equivalent)' },
  { says: `<reimburse ...5 (for|of) ...8 ${COSTS} [clause]?>`, handicap: 4 },
  {
    says: '(provide|provides|provided) ...2 funding ...16 (of|to) {money+}',
    unless: '(equity|debt|loan)',
    handicap: 2,
  },
  { says: 'reimburse~ ...30 cap of ...2 {money+}' },
  {
    says: `{money+} to (fund|support) ...5 (research|development|trial|trials|study|program)`,
    unless: '(invest~|proceeds|loan|cash and cash)',
    handicap: 4,
  },
  { says: '<(entitled to|receive|receives|eligible for) ...2 reimbursement (of|for) [clause]>' },
  { says: `<[who] (reimburses|reimbursed) [clause]>`, unless: '(reimburse~ ...12 {money}|us for|expenses of)' },
  { says: `<${COSTS} of the ...2 ${WORK} (is|are|will be|shall be) (funded|borne|paid|reimbursed) by [who]>` },
  { says: `cover ...3 {money+} of ...4 ${COSTS}` },
  {
    says: '(pay|pays|provide|provides) ...2 {money} ...2 ({money} ...2)? for ...1 support of ...4 (activities|research|trials|studies)',
  },
]
