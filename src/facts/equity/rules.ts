import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{money+} ...3 (equity investment|investment in)' },
  { says: '(equity investment|invest|invested) ...4 {money+}' },
  { says: '{money+} ...4 (of|in) ...4 (common|preferred|ordinary) (stock|shares)' },
  { says: '<[number] ...4 shares of ...5 (common|preferred|ordinary) (stock|shares)>' },
]
