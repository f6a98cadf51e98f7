import type { Rule } from '../../extract/index.ts'

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
  { says: '<([who] and)? [who] will fund ...3 (research|development) [clause]>' },
  { says: '<([who] and)? [who] ...3 jointly (developing|develop) [clause]>' },
  {
    says: '<([who] and)? [who] (will|shall|would|agreed to|has agreed to) (also)? conduct ...6 (trial~|study|studies|development|research) [clause]?>',
  },
  { says: '<([who]|two companies) (will|would|shall)? (equally)? share ...6 costs of ...6 (development) [clause]?>' },
]
