import type { FactKind, Rule } from '../extract/index.ts'

/** What accounts book. */
const BOOKED =
  '(revenue|revenues|expense|expenses|income|gain|loss|charge|charges|impairment|goodwill|amortization|amortisation|liability|liabilities|asset|assets|inventory|inventories|receivable|receivables|provision|cost of sales|cost of goods sold)'
const BOOK =
  'recognized|recognised|recognizes|recognize|recorded|records|expensed|capitalized|capitalised|amortized|amortised|deferred|reported|allocated|reclassified|accrued|impaired'
const WAS = 'was|were|is|are|of|totaled|totalled|totaling|increased|decreased|by|to|at|approximated'

export const rules: readonly Rule[] = [
  // What was booked
  { says: `(${BOOK}) (as)? (revenue|revenues)? (of)? {money+}` },
  { says: `(${BOOK}) ...5 ${BOOKED} ...4 (${WAS}) ...2 {money+}` },
  {
    says: `{money+} ...1 (of|in|as|to) ...4 (revenue|revenues|expense|income|gain|loss|impairment|goodwill|amortization|liabilities|deferred revenue)`,
    unless: '(income on|sublicens~|expense reimburse~)',
    handicap: 3,
  },
  {
    says: `{money+} (was|were|has been|have been|is being|of which)? (${BOOK}) (as|to|in|over|under|within|during|ratably)`,
    handicap: 12,
  },
  {
    says: `{money+} of the ...2 (payment~|fee|price|proceeds|consideration) ...3 (${BOOK}|remained|remains|to goodwill)`,
  },
  // What an account stands at
  {
    says: `(revenue|revenues|expense|expenses|income|loss|losses|gain|goodwill|taxes|tax|provision|inventory|backlog|deferred revenue|cash equivalents|net assets|total assets|cost of sales|costs and expenses|receivable|receivables|allowance|depreciation|compensation expense) ...6 (was|were|totaled|totalled|increased|decreased|amounted to) ...3 {money+}`,
  },
  {
    says: `(revenue~|expense~|income|loss|losses|gain|deferred revenue|goodwill|working capital|liquidity) of ...2 {money+}`,
    unless: 'reimburse~',
  },
  {
    says: `(fair value|carrying value|carrying amount|book value|net book value|market value|present value|transaction price) ...12 {money+}`,
  },
  {
    says: `{money+} (transaction price|deferred revenue|liability|receivable|intangible asset|gain|loss|charge|impairment|write-down|write-off)`,
  },
  {
    says: `(liability|liabilities|intangible asset|intangible assets|in-process research and development|IPR&D|goodwill) ...5 (of|was|were) ...2 {money+}`,
  },
  {
    says: `(intangible asset|intangible assets|asset balance|asset balances) ...40 (was|were) ...2 {money+}`,
    handicap: -40,
  },
  { says: `{money+} ...6 fair value of (the)? contingent`, handicap: -6 },
  { says: `{money+} ...2 outstanding (under|as of|at|on|balance)` },
  {
    says: `(cash|cash equivalents|marketable securities|liquidity) (of|totaling|balance of) (approximately|about)? {money+}`,
  },
  { says: `our {money+} of cash` },
  { says: `(amortization|amortisation) of ...8 {money+}` },
  {
    says: `(repaid|prepaid|repayment of|repurchased|redeemed|retired|extinguished) ...6 {money+}`,
    unless: 'preferred stock',
  },
  {
    says: '(marked|written|reduced|adjusted|revalued|remeasured) (down|up)? ...3 from {money} to {money}',
    handicap: -4,
  },
  { says: '(par|stated|liquidation) value (of)? {money}', handicap: -4 },
  { says: '{money} par value', handicap: -4 },
  { says: 'principal amount of {money} as of {date}', handicap: -4 },
  { says: 'conversion (price|rate) ...6 {money+}' },
  { says: 'interest ...6 amounted to {money+}' },
  { says: '(consideration|payment) liability ...8 {money+}' },
  { says: '(principal|minimum lease|future minimum) payments ...4 {money+}' },
  { says: '{money+} of milestone~ ...3 accrued' },
  { says: 'exercise price (of|was|ranging from) ...2 {money+}', unless: 'warrant~' },
  // What a company spends on itself
  {
    says: `(salary|bonus|severance|retention|dividend~|income taxes|interest expense|legal fees|transaction costs|issuance costs|offering costs|offering expenses|acquisition costs|acquisition-related costs) ...6 {money+}`,
  },
  {
    says: `{money+} ...3 (for|of|in) ...2 (income taxes|taxes|dividends|cash dividends|severance|bonus|salary|transaction costs|issuance costs|deferred financing costs|cash and cash equivalents)`,
  },
  {
    says: `(purchase~|purchases of|acquired) ...1 (property and equipment|property, plant and equipment|equipment|marketable securities|investments|short-term investments) ...4 {money+}`,
  },
  {
    says: `(purchased|sold) ...2 {money+} of ...2 (marketable securities|investments|short-term investments|treasury)`,
  },
  // What held before it was amended
  {
    says: '(increase~|reduce~|decrease~|amend~|raise~|lower~|change~) ...12 from {money} to',
    handicap: -20,
  },
  { says: '(financial advisor~|placement agent|legal counsel) ...8 {money+}' },
  // Where a sum is a mark to be passed
  {
    says: `(sales|revenue|revenues) ...8 (exceed|exceeds|exceeding|exceeded|reach|reaches|reaching|in excess of|over|above|greater than|less than|more than|at least|equal or exceed) ...2 {money}`,
    handicap: 5,
  },
  {
    says: `{money+} ...2 (of|in) ...3 (net sales|annual sales|annual net sales|product sales|cumulative sales)`,
    handicap: 5,
  },
]

/**
 * How a company speaks of its own books, of what it spends on itself, and of the marks that sales may pass: none of it
 * is a term of a deal. It takes such sums, so that no kind reads them, and leaves what else the sentence states.
 */
export const books: FactKind = {
  kind: 'books',
  label: 'accounts',
  figure: 'money',
  order: 99,
  asked: [],
  handicap: -6,
  statesNothing: true,
  rules,
}
