import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: "(use|utilize|utilizing|using|access|license|rights) (to|under|of)? {party}'s <...7 (technology|technologies|platform|know-how|patents|intellectual property)>",
  },
  {
    says: '(license~|licence|rights) ...6 (to|under) (its|the|certain) <...7 (technology|technologies|platform|know-how|patents|patent rights)>',
  },
]
