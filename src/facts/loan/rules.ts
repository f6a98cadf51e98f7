import type { Rule } from '../../extract/index.ts'

const LENT =
  '(loan|loans|credit facility|revolving facility|credit line|line of credit|term facility|revolver|notes|debentures|bonds|credit agreement)'

export const rules: readonly Rule[] = [
  {
    says: '{money+} ...4 (loan|credit facility|revolving facility|term loan|term facility|line of credit|revolver|senior notes|convertible notes|notes due|promissory note|credit agreement)',
  },
  { says: `${LENT} ...6 (of|totaling|for|up to|amount of) {money+}` },
  { says: '(principal amount|principal sum|aggregate commitments|lending commitments) of ...2 {money+}' },
  { says: 'commitment to (lend|loan|provide) ...4 {money+}' },
  {
    says: '(line of credit|credit facility|term loan|revolving loan|revolver) ...4 (principal|commitment) amount of ...2 {money+}',
  },
  { says: '{money+} (aggregate)? (original)? principal amount' },
  { says: '{money+} in (aggregate)? principal amount' },
  { says: '(lend|to loan|borrow|borrowed|lent|loaned) ...4 (up to)? {money+}' },
  { says: '{money+} of ...2 (long-term debt|debt financing|indebtedness)' },
]
