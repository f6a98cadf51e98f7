import type { Rule } from '../../extract/index.ts'

/** What follows the word where a text says on what royalties are paid, or at which rates. */
const OF = 'on|at|in|of|ranging|between|starting|based|calculated|from|associated|contingent'
const SORT =
  'tiered|low|mid|high|single|double|single-digit|double-digit|low-single|mid-single-digit|flat|annual|additional|running|escalating|customary|future|reduced'

export const rules: readonly Rule[] = [
  { says: '{percent} ...6 royalt~' },
  { says: 'royalt~ ...10 {percent}' },
  {
    says: `<((${SORT}) ...3)? (royalty|royalties) (payment~|rates)? (${OF}) [clause]>`,
    unless:
      '(such royalt~|royalties on a|royalties will be payable|excluding royalt~|royalt~ ...12 {percent}|{percent} ...6 royalt~)',
  },
  {
    says: '<(low|mid|high|single|double|low-single|single-digit|double-digit|mid-single-digit|low-double-digit) ...4 (royalty|royalties)>',
    handicap: 10,
  },
  { says: '(pay|paid|earn|owe|receive) ...6 <tiered (royalty|royalties)>', handicap: 12 },
  {
    says: '(receive|pay|paid|earn|owe|entitled to|eligible for) ...12 <(a|tiered|customary|certain|specified)? (royalty|royalties) (payments)?>',
    unless:
      '(such royalt~|royalties on a|royalties will be payable|excluding royalt~|royalt~ ...12 {percent}|{percent} ...6 royalt~)',
    handicap: 14,
  },
  { says: '<minimum ...3 royalty (fee|payment) ...8>', unless: '{money}' },
]
