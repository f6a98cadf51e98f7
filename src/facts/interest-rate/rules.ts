import type { Rule } from '../../extract/index.ts'

const BASE =
  '(LIBOR|SOFR|EURIBOR|Eurodollar rate|prime rate|prime|base rate|Term SOFR|adjusted LIBOR|federal funds rate)'
/** Rates that are no rate of a loan: shares in a company, markets. */
const plain = (says: string): Rule => ({
  says,
  unless: `(${BASE} ...3 plus|effective interest rate|risk-free|discount rate|interest rates (rose|fell|rise|fall|increase|decrease|change)|{percent} ...4 interest in)`,
})

const YEARLY = '(per annum|per year|a year|annually)?'

export const rules: readonly Rule[] = [
  plain(
    `(bear|bears|bearing|accrue|accrues|accruing|pay|pays|paying) ...2 interest at? (a|an|the)? (fixed|annual)? rate? of? ...6 {percent} ${YEARLY}`,
  ),
  plain(`(interest rate|interest rates|rate of interest|coupon|annual rate) ...8 {percent} ${YEARLY}`),
  plain(`interest (on|under) ...4 (is|at) {percent} ${YEARLY}`),
  plain(`interest ...6 (at|rate of) ...4 {percent} ${YEARLY}`),
  { says: `interest ...10 from {before:percent} to {percent} ${YEARLY}`, handicap: -4 },
  {
    says: '{percent} (convertible|senior|subordinated|secured|unsecured|guaranteed|exchangeable)? ...4 (notes|note|debentures|bonds)',
  },
  { says: '{percent} per annum for ...2 (loans|borrowings|advances)' },
  { says: 'applicable margin ...10 {percent} (per annum)?' },
  { says: `<${BASE} ...3 (plus|minus) ...3 {margin:percent} [clause]?>` },
  { says: `<${BASE} ...8 plus ...3 (margin|spread|applicable rate) [clause]?>` },
]
