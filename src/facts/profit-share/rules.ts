import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(share|shared|split) equally ...30 (profit|profits|cost|costs|expenses|losses|income|revenues|proceeds)',
    value: { type: 'percent', low: 50, high: 50, bound: 'exact' },
  },
  {
    says: '(profit|profits|cost|costs|expenses|losses|income|revenues) ...12 (shared|split|divided|borne) (equally|50/50|50-50)',
    value: { type: 'percent', low: 50, high: 50, bound: 'exact' },
  },
  {
    says: 'equally (share|split) ...14 (profit|profits|cost|costs|expenses|losses|income|revenues)',
    value: { type: 'percent', low: 50, high: 50, bound: 'exact' },
  },
  {
    says: '(50/50|50-50|equal) ...1 (split|share|sharing) ...8 (profit|profits|cost|costs|expenses|losses|income|revenues)',
    value: { type: 'percent', low: 50, high: 50, bound: 'exact' },
  },
  { says: '{percent} of ...4 (profit|profits|losses|development costs)' },
  { says: '<(share|split) ...4 (profit|profits|costs|expenses) [clause]>', unless: 'equally|equal' },
]
