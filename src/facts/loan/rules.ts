import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '{money+} ...4 (loan|credit facility|revolving facility|term loan|term facility|revolver|senior notes|convertible notes|notes due)',
  },
  {
    says: '(loan|credit facility|revolving facility|term loan|term facility|borrowings|notes) ...8 (of|totaling|for|up to) {money+}',
  },
  { says: '(principal amount|commitments?) of {money+}' },
  { says: '{money+} ...2 (aggregate)? principal amount' },
]
