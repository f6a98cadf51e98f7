import type { Rule } from '../../extract/index.ts'

const LENT =
  '(loan|loans|credit facility|revolving facility|loan facility|credit line|line of credit|term facility|revolver|notes|note|debentures|bonds|credit agreement|financing agreement|debt financing|facility)'
const COMMITTED =
  '(commitment|commitments|borrowings|sublimit|borrowing capacity|availability|principal|principal amount)'

export const rules: readonly Rule[] = [
  {
    says: '{money+} ...4 (loan|loans|credit facility|revolving facility|loan facility|term loan|term facility|line of credit|revolver|senior notes|convertible notes|convertible note|notes due|notes|debentures|promissory note|credit agreement|debt financing|debt facility|debt)',
    unless: '(minimum liquidity|issuance costs|repaid|(assumption|assumed) ...4 {money})',
    handicap: 2,
  },
  {
    says: `${LENT} ...6 (of|totaling|for|up to|amount of) {money+}`,
    unless: '(minimum liquidity|fee|in excess of|receivable)',
  },
  { says: '(principal amount|principal sum|aggregate commitments|lending commitments) of ...2 {money+}' },
  {
    says: `${COMMITTED} ...5 (of|to|by|is|limited to|remain at|remains at) ...2 {money+}`,
    unless: '(purchase commitment|principal payment~|fee|fees)',
  },
  { says: `(commitment|commitments|facility|loan|availability|line of credit|revolver) ...4 from {money} to {money}` },
  { says: '(first|second|third|fourth|initial|additional) tranche ...4 {money+}' },
  { says: '(tranches|tranches:) ...2 {money} ...6 and {money}', handicap: -4 },
  { says: '{money+} (aggregate)? (original)? principal amount' },
  { says: '{money+} in (aggregate)? principal amount' },
  { says: '(lend|to loan|borrow|borrowed|lent|loaned|draw) ...4 (up to)? {money+}' },
  { says: '{money+} of ...3 (long-term debt|debt financing|indebtedness|notes|bonds|debentures)' },
  { says: '{money+} (of)? ...2 commitments', unless: 'purchase commitments' },
  {
    says: '{money} (was|were|is|may be|will be|to be|can be)? (funded|drawn|borrowed|advanced|available)',
    handicap: -2,
    unless: '(project|research|equity|grant|tranche of|purchase price)',
  },
  { says: '{money+} ...12 letters of credit', unless: '(outstanding|secured by)' },
]
