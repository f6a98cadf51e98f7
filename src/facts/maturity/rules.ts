import type { Rule } from '../../extract/index.ts'

const LENT = '(notes|note|loan|loans|facility|debentures|bonds|facilities|principal)'

export const rules: readonly Rule[] = [
  { says: '(maturity date|maturity) (of|is|on|will be|being)? {date+}' },
  { says: '(matures|mature|maturing) ...3 {date+}' },
  { says: `${LENT} ...4 due (on|in)? {date+}` },
  { says: '(due and payable|repayable|payable in full|repaid in full|due in full) ...4 (on|by|in) {date+}' },
  { says: 'extend~ ...3 maturity ...12 to {date}' },
  { says: `${LENT} ...3 (mature|matures|maturing) ...2 <{duration} (after|from|following) [clause]>` },
  { says: `(maturity date|maturity) (of|is|will be) ...2 <{duration} (after|from|following) [clause]>` },
]
