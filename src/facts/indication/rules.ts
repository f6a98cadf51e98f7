import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(developed|development|develop|license~|rights|commercialize) ...20 for the treatment (and prevention)? of <[thing]>',
  },
  {
    says: '(right~|license~|collaborat~|agreement) ...24 (for the treatment of|to treat|in the field of|in the fields of) <[thing]>',
  },
]
