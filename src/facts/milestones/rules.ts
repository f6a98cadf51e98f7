import type { Rule } from '../../extract/index.ts'

/** Of payments that depend on something: what it is. */
const EVENT = 'achievement|attainment|occurrence|satisfaction|accomplishment'

export const rules: readonly Rule[] = [
  { says: '{money+} ...6 milestone~ (payment~)?' },
  { says: 'milestone~ ...12 {money+}' },
  { says: '{money+} ...4 (contingent|earnout|earn-out) (payment~|consideration)?' },
  { says: '{money+} contingent (upon|on)' },
  { says: '(contingent value right~|CVR|CVRs) ...6 {money+}' },
  {
    says: 'additional ...2 {money+} ...3 (payable|due|paid)? (if|upon|in the event|based on) ...16 (achieve~|reach~|exceed~|attain~|targets|threshold~|performance|approval~|net sales|revenue~)',
  },
  {
    says: '(additional|further) payment~ of ...3 {money+} ...2 (upon|on|if) ...12 (launch|approval|achieve~|sales|exercise)',
  },
  { says: '(contingent|earnout|earn-out) ...2 (payment~|consideration)? ...6 {money+}' },
  { says: `{money+} ...8 (upon|on|for) (the)? (successful)? (${EVENT}) of` },
  { says: `{money+} ...2 within ...4 (after|of|following) (the)? first commercial sale` },
  {
    says: '<...2 milestone payments> (upon|on|based|if|for|at) ...20 (achieve~|attain~|event~|reach~)',
    unless: '{money}',
  },
  { says: '<(contingent|milestone) payments ...8 related to ...14 milestones>', unless: '{money}' },
]
