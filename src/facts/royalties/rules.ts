import type { Rule } from '../../extract/index.ts'

/** What follows the word where a text says on what royalties are paid, or at which rates. */
const OF = 'on|at|in|of|ranging|between|starting|based|calculated|from|associated|contingent|equal|up'
const SORT =
  'tiered|low|mid|high|single|double|single-digit|double-digit|low-single|mid-single-digit|mid-single|high-single|flat|annual|additional|running|escalating|customary|future|reduced|percentage'
/** Where a band of rates begins: "mid-single-digit", "low double digit", "in the low teens". */
const BAND =
  '(low|mid|high|mid-to-high|low-to-mid|low-single|mid-single|high-single|low-double|low-teen~|mid-teen~|high-teen~|low-twent~|mid-twent~|single-digit~|double-digit~|low-single-digit~|mid-single-digit~|high-single-digit~|low-double-digit~|mid-double-digit~|single|double)'
/** By how much a royalty may fall, which is no rate of it. */
const REDUCED =
  '((reduced|reduction~|reduce|reduces|credit~|offset|deduct~) ...20 {percent}|{percent} of (all|any) ...2 royalt~ received)'
/** Where a figure says the rate, words need not. */
const IN_FIGURES = '(royalt~ ...12 {percent}|{percent} ...6 royalt~)'
const IN_GENERAL = `(such royalt~|royalt~ of ...2 {money}|royalties on a|royalties will be payable|excluding royalt~|${IN_FIGURES})`

export const rules: readonly Rule[] = [
  { says: '{percent} ...6 royalt~', unless: REDUCED },
  { says: 'royalt~ ...10 {percent}', unless: REDUCED },
  {
    says: '(pay|pays|paid|receive|receives|owe|owes|earn|earns|entitled to) ...8 {percent} of ...4 (net sales|net revenue|net revenues)',
    unless: '(commission~|profit~|cost of)',
  },
  { says: `<((${SORT}) ...3)? (royalty|royalties) (payment~|rates)? (${OF}) [clause]>`, unless: IN_GENERAL },
  {
    says: `<(tiered|percentage) ...2 royalties on a ...8 basis (ranging|from|at|in|starting) [clause]>`,
    unless: IN_FIGURES,
  },
  { says: `royalty rates ...6 <(range|ranging|increased|are) [clause]>`, unless: IN_FIGURES },
  {
    says: `<${BAND} ...3 (percentage|percent) of ...3 (net sales|net revenues) [clause]?>`,
    unless: '(royalt~|profit~)',
  },
  {
    says: '<(low|mid|high|single|double|low-single|single-digit|double-digit|mid-single-digit|low-double-digit) ...4 (royalty|royalties)>',
    unless: IN_FIGURES,
    handicap: 10,
  },
  { says: '(pay|paid|earn|owe|receive) ...6 <tiered (royalty|royalties)>', unless: IN_FIGURES, handicap: 12 },
  {
    says: '(receive|pay|paid|earn|owe|entitled to|eligible for) ...12 <(a|tiered|customary|certain|specified)? (royalty|royalties) (payments)?>',
    unless: `(royalty (rights|interest|purchase|monetization)|${IN_GENERAL})`,
    handicap: 14,
  },
  { says: 'royalt~ ...10 {percent} ...12 (or|and) ...3 {percent}' },
  { says: `<royalties (are|is) ...3 tiered [clause]>`, unless: IN_FIGURES },
  { says: `royalty rate is <in the ...2 ${BAND} [clause]?>` },
  { says: 'entitled to <royalties ...10 on ...2 net sales [clause]?>', unless: IN_FIGURES },
  {
    says: `<(tiered|double-digit)? transfer (price|pricing) (payment~)? (on|at|in|of|for|equal) [clause]>`,
    unless: '(transfer pricing (policy|studies)|payments for such)',
  },
]
