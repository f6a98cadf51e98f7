import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<(exclusive|co-exclusive|non-exclusive|nonexclusive|semi-exclusive)> ...4 (right|rights|license|licenses|licence|licences|licensing|licensed)',
  },
  {
    says: '(right|rights|license|licenses|licence) ...4 (is|are|shall be|will be) <(exclusive|co-exclusive|non-exclusive|nonexclusive)>',
  },
]
