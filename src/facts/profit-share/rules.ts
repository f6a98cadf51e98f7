import type { Rule } from '../../extract/index.ts'

const EVENLY = 'equally|evenly|50/50|50-50|on an equal basis'
const SHARED = 'profit|profits|cost|costs|expenses|losses|income|revenues|proceeds|operating profits|net profits'
const HALF = { type: 'percent', low: 50, high: 50, bound: 'exact' } as const

export const rules: readonly Rule[] = [
  { says: `(share|shared|split|divide) (${EVENLY}) ...30 (${SHARED})`, value: HALF },
  { says: `(share|split|divide) ...14 (${SHARED}) ...14 (${EVENLY})`, value: HALF },
  { says: `(${SHARED}) ...24 (shared|split|divided|borne) (${EVENLY})`, value: HALF },
  { says: `(equally|evenly) (share|split|divide|bear) ...14 (${SHARED})`, value: HALF },
  { says: `(50/50|50-50|equal) ...1 (split|share|sharing|division) ...8 (${SHARED})`, value: HALF },
  { says: '{percent} of ...6 (profit|profits|losses|development costs)' },
  {
    says: `([who]|will|shall|would|to|and) (also|jointly|each)? <(share|split) (in|the|any|all|gross|operating|net|certain|worldwide|global|development|commercialization|applicable|pre-tax) ...6 (${SHARED}) [clause]?>`,
    unless: `(${EVENLY}|equal|{percent})`,
  },
  {
    says: `<(${SHARED}) ...10 (are|is|will be|shall be) (shared|split) [clause]>`,
    unless: `(${EVENLY}|equal|{percent})`,
  },
  { says: '<jointly fund ...8 (costs|expenses)>' },
]
