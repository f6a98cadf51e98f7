import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(agreement|contract|amendment|collaboration|license) ...6 (becomes|became|is|was|being)? effective (on|as of|upon)? {date}',
  },
  { says: 'effective date ...4 {date}' },
  { says: 'took|takes|take effect (on|as of) {date}' },
]
