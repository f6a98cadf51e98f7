import type { Rule } from '../../extract/index.ts'

const LENT = '(notes|note|loan|loans|facility|debentures|bonds|facilities|principal|revolver|borrowings)'

export const rules: readonly Rule[] = [
  { says: '(maturity date|maturity) (of|is|on|will be|being)? ...6 {date+}', unless: '(extend~|issued|investments)' },
  { says: '(matures|mature|maturing) ...3 {date+}', unless: 'investments' },
  { says: `${LENT} ...4 due (on|in)? {date+}` },
  { says: `${LENT} ...3 (expires|expire|terminates|terminate) ...2 {date+}`, handicap: -2 },
  { says: '(due and payable|repayable|payable in full|repaid in full|due in full) ...4 (on|by|in) {date+}' },
  { says: 'extend~ ...3 maturity ...12 to {date}' },
  { says: `${LENT} ...3 (mature|matures|maturing) ...2 <{duration} (after|from|following) [clause]>` },
  { says: `${LENT} ...4 (with|has|have|having) a ...3 <(maturity|term) of {duration}>` },
  {
    says: `(principal|loan|loans|note|notes) ...6 <(repayable|payable|repaid|due) in ...5 (installments|instalments) [clause]?>`,
  },
  { says: '{date} (as)? the maturity date' },
  {
    says: '(outstanding amounts|amounts outstanding|principal|balance) ...6 (repaid|paid) ...4 (on|by|before) {date+}',
  },
  { says: '(repayable|due and payable) <{duration} (after|from|following) [clause]>' },
]
