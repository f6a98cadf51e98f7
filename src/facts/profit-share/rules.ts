import type { Rule } from '../../extract/index.ts'

const EVENLY = 'equally|in equal shares|evenly|50/50|50-50|on an equal basis|on a 50/50 basis|on a 50-50 basis'
const SHARED =
  'profit|profits|cost|costs|expenses|losses|income|revenues|proceeds|operating profits|net profits|gross margin|gross margins|gross profit|gross profits|margin'
/** What a partner takes in from others, and shares. */
const TAKEN =
  '(sublicens~ (revenue|revenues|income|fees|consideration|payments|receipts|proceeds)|partnering income|non-royalty income|non-royalty revenue)'
const HALF = { type: 'percent', low: 50, high: 50, bound: 'exact' } as const

export const rules: readonly Rule[] = [
  { says: `(share|shared|split|divide) (${EVENLY}) ...30 (${SHARED})`, value: HALF },
  { says: `(share|shared|sharing|split|divide) ...14 (${SHARED}) ...14 (${EVENLY})`, value: HALF },
  { says: `(${SHARED}) ...24 (shared|split|divided|borne) (${EVENLY})`, value: HALF },
  { says: `(equally|evenly) (share|split|divide|bear) ...14 (${SHARED})`, value: HALF },
  { says: `(50/50|50-50|equal) ...1 (split|share|sharing|division) ...8 (${SHARED})`, value: HALF },
  {
    says: `(each party|each company|each of the parties|each) ...2 (bear|bears|pay|pays|fund|funds) half of ...3 (${SHARED})`,
    value: HALF,
  },
  { says: '{percent} of ...6 (profit|profits|losses|development costs|net profits)' },
  {
    says: '(responsible for|bear|bears|fund|funds|pay|pays|share|borne|contribute) ...6 {percent} of ...6 (costs|expenses|losses|expenditures)',
    unless: '(patent|litigation|reimburse~|bonus)',
  },
  {
    says: `{percent} of ...6 (${SHARED}) ...1 and ...4 {percent} (of [clause])?`,
    unless: '(gross (profit|margin) was|of (net)? revenue|increase~|decrease~)',
  },
  { says: `(${SHARED}) ...10 (shared|split|divided|borne|allocated) ...4 {percent} ...4 and ...5 {percent}` },
  { says: `{percent} of ...4 ${TAKEN}` },
  { says: `<a ...3 percentage ...6 of ...8 ${TAKEN}>`, unless: '{percent} of' },
  {
    says: `([who]|will|shall|would|to|and) (also|jointly|each)? <(share|shares|split|splits) (in|the|any|all|gross|operating|net|certain|worldwide|global|development|commercialization|applicable|pre-tax) ...6 (${SHARED}) [clause]?>`,
    unless: `(${EVENLY}|equal|{percent})`,
  },
  {
    says: `<(${SHARED}) ...10 (are|is|will be|shall be) (shared|split) [clause]>`,
    unless: `(${EVENLY}|equal|{percent}|with employees)`,
  },
  {
    says: `(receive|receives|entitled to|earns|pay|pays|paid) ...4 <(its|the|a) share of ...2 (profit|profits|gross margin|margin|gross profit) [clause]?>`,
    unless: `(${EVENLY}|equal|{percent}|share of ...4 (loss|losses|income) of)`,
  },
  { says: '<(a|an|the) share of ...2 (gross margin|gross profit|profit|profits) payable to {party}>' },
  { says: '<a share of (costs|profits|profit) and (income|losses|costs) [clause]?>', unless: 'equal' },
  { says: '<jointly fund ...8 (costs|expenses)>' },
  { says: `<percentage of ...6 ${TAKEN} [clause]?>`, unless: '{percent} of' },
  {
    says: '<percentage of ...12 (sublicense|sublicenses|sublicensing)>',
    unless: '({percent} of|net sales)',
    handicap: 2,
  },
  {
    says: '{percent} of ...3 (gross margin|gross profit|net profit|operating profit)',
    unless: '((margin|profit) (was|were|increased|decreased)|as a percent~)',
  },
  {
    says: '{percent} of ...14 (received|receives) ...14 (sublicense~|licensing|license~)',
    unless: '(net sales|revenue was)',
    handicap: 2,
  },
  { says: `share of ...3 (${SHARED}) (is|will be|was) ...2 {percent}`, unless: 'loss of' },
  { says: `(co-fund|fund) ...6 (${EVENLY})`, value: HALF },
  {
    says: '<a (portion|percentage) of ...3 (profit|profits|net profits|gross profits) [clause]?>',
    unless: '({percent} of|management|employees|bonus)',
  },
  { says: '(reimburse|reimburses|reimbursing|reimbursed) ...4 {percent} of ...4 (costs|expenses)' },
]
