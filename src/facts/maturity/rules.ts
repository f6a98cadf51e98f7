import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(matures|mature|maturing|maturity date|maturity) ...6 {date}' },
  { says: '(notes|loan|facility|debentures) ...4 due ...3 {date}' },
]
