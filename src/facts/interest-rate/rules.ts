import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(interest|interest rate|coupon) ...10 {percent}' },
  { says: '{percent} ...3 (interest|senior notes|convertible notes|convertible senior notes|coupon)' },
  { says: '{percent} (per annum|a year|annually)' },
  { says: '<(LIBOR|SOFR|EURIBOR|prime rate|base rate) plus [clause]>' },
]
