import type { Rule } from '../../extract/index.ts'
import { BASED, EVENT, MARK } from '../events.ts'

const WHEN =
  '(upon|on|if|when|following|after|for|at the time of|contingent upon|contingent on|based on|based upon|subject to|in connection with|related to|relating to|in the event)'
/** What events bring, too, and is no milestone. */
const OTHER = '(loan|loans|lender~|lend|borrow~|tranche|notes|terminat~|offering|lease)'

export const rules: readonly Rule[] = [
  // By name
  { says: '{money+} ...6 milestone~ (payment~)?' },
  { says: 'milestone~ (payment|payments) (of|totaling|totalling|aggregating) (up to)? {money+}' },
  { says: 'milestone~ ...12 {money+}' },
  {
    says: '{money+} (over|based|for|upon|on|in|as|tied|relating|related|contingent|subject|if|following|payable) ...14 milestone~',
    handicap: 3,
  },
  { says: '{money+} ...4 (contingent|earnout|earn-out) (payment~|consideration)?' },
  { says: '{money+} ...12 contingent payment~' },
  {
    says: '(contingent|earnout|earn-out|conditional (payment~|consideration|amounts)) ...2 (payment~|consideration|amounts)? ...6 {money+}',
  },
  { says: `{money+} ...6 ${BASED} ...5 payment~` },
  { says: `${BASED} ...5 payment~ ...4 {money+}` },
  {
    says: '(eligible|entitled) to receive ...5 {money+} in (additional|future|contingent|potential|further)? payments',
    handicap: 3,
  },
  // By what has to happen
  {
    says: `{money+} ...8 (upon|on|for) (the)? (successful)? ...1 (achievement|attainment|occurrence|satisfaction|accomplishment) of`,
  },
  { says: `{money+} ...4 (upon|if|when|following|on|after) ...5 ${EVENT}`, unless: OTHER },
  { says: `{money+} ...7 (if|when|once) ...5 (${EVENT}|${MARK})`, unless: OTHER },
  { says: `{money+} payment ...6 (for|when|if|upon|on|after|following) ...4 ${EVENT}`, unless: OTHER },
  {
    says: `{money+} ...8 (subject to|tied to|linked to|contingent upon|contingent on|conditional upon|conditional on|dependent upon|dependent on) ...3 ${EVENT}`,
    unless: OTHER,
    handicap: 1,
  },
  {
    says: `{money+} ...4 (based on|based upon|related to|relating to|relates to|relate to) ...6 (${EVENT}|${MARK})`,
    unless: OTHER,
    handicap: 2,
  },
  {
    says: `(upon|if|following|when|after|in the event) ...6 ${EVENT} ...14 (pay|pays|paid|owe|owes|receive|receives|received|payment of|entitled to|earn|earned|payable|due) ...6 {money+}`,
    unless: OTHER,
    handicap: -6,
  },
  {
    says: '(additional|further) (post-closing)? (payment|payments|amounts) of ...3 {money+} ...2 (upon|on|if) ...12 (launch|approval|sales|exercise)',
    handicap: -3,
  },
  {
    says: `(additional|further) ...2 {money+} ...3 (payable|due|paid)? ${WHEN} ...16 (${EVENT}|${MARK})`,
    unless: OTHER,
  },
  // Without a figure
  {
    says: '<...2 milestone payments> (upon|on|based|if|for|at) ...20 (achieve~|attain~|event~|reach~)',
    unless: '{money}',
  },
  { says: '<(contingent|milestone) payments ...8 related to ...14 milestones>', unless: '{money}' },
  { says: 'benchmark (payment~|royalt~) ...6 {money+}' },
  {
    says: '(additional|further|contingent) payments (that|which) ...6 (total|aggregate|reach) ...4 {money+}',
    handicap: 6,
  },
]
