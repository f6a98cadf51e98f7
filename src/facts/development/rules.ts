import type { Rule } from '../../extract/index.ts'

/** How one comes to be responsible. */
const TAKES = '(assume|assumes|assumed|retain|retains|retained|bear|bears|have|has|take|takes|took|accepts|accepted)'

export const rules: readonly Rule[] = [
  {
    says: '<([who] and)? [who] (is|are|was|were|be|will be|shall be|would be|remains|remain) ...1 responsible ...16 (development|developing|develop|research|researching|clinical trial~|trial|studies|trials) [clause]?>',
  },
  {
    says: '<([who] and)? [who] ...4 (lead|leads) ...2 (development|clinical development|R&D|research|regulatory|development party) [clause]>',
  },
  {
    says: '<([who] and)? [who] (will|shall|would|agreed to|has agreed to|have agreed to) (also|jointly|independently|collaborate to)? ...2 (develop|co-develop|jointly develop) [clause]>',
    unless: '(separate ...8 agreement|conference call|commercialization of)',
  },
  {
    says: '<([who] and)? [who] (jointly|also)? (fund|funds) ...2 (studies|Phase~|development|research|trials) [clause]>',
  },
  {
    says: '<([who] and)? [who] ...4 (use|using) ...3 (commercially reasonable|diligent|reasonable) efforts to ...3 (develop|conduct) [clause]>',
  },
  { says: '<([who] and)? [who] ...3 (has|have) the ...4 right to conduct ...2 development [clause]>' },
  {
    says: '<to (co-develop|jointly develop) [clause]>',
    unless: '((right~|license~|licence|option) ...8 to (co-develop|jointly develop))',
  },
  { says: '<development ...6 (responsibility|expense) of {party}>' },
  {
    says: '<([who] and)? [who] (will|shall|must|has agreed to|agreed to)? (fund|bear|pay for) ...6 (research|development) [clause]>',
  },
  {
    says: `<([who] and)? [who] ...2 ${TAKES} ...4 responsibility for ...8 (development|developing|research|clinical trial~) [clause]?>`,
  },
  { says: '<development (costs|expenses) ...10 (borne|paid|funded) by (us|{party})>' },
  { says: '<development (costs|expenses) ...12 (is|are|be) the responsibility of (us|{party})>' },
  {
    says: '<([who] and)? [who] ...3 (collaborate|collaborates|collaborating|cooperate|cooperates) ...3 (on|in) ...6 (development|research|discovery) [clause]>',
  },
  {
    says: '<([who] and)? [who] ...4 (use|using) ...3 (commercially reasonable|diligent|reasonable) efforts to (adhere to|execute|perform|carry out|implement|complete) ...6 (development plan|development program|research plan|research program) [clause]?>',
  },
  { says: '<([who] and)? [who] ...3 jointly (developing|develop) [clause]>' },
  {
    says: '<([who] and)? [who] (will|shall|would|agreed to|has agreed to) (also)? conduct ...6 (trial~|study|studies|development|research) [clause]?>',
  },
  { says: '<([who]|two companies) (will|would|shall)? (equally)? share ...6 costs of ...6 (development) [clause]?>' },
]
