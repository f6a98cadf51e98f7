import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<(worldwide|world-wide|global)> ...4 (right|rights|license|licenses|licence|licensing)' },
  {
    says: '(right|rights|license|licence|licensed) ...14 (in|within|throughout|for|outside|outside of) <[place]>',
    unless: '(right to elect|exercise (of)? (this|the|such) right|elect to participate|elects to exercise|stock exchange)',
  },
  { says: '(right|rights|license|licence) ...14 <(worldwide|globally)>' },
]
