import type { FactKind } from '../extract/index.ts'
import { agreementDate } from './agreement-date/index.ts'
import { agreementType } from './agreement-type/index.ts'
import { announcementDate } from './announcement-date/index.ts'
import { closing } from './closing/index.ts'
import { commercialization } from './commercialization/index.ts'
import { development } from './development/index.ts'
import { effectiveDate } from './effective-date/index.ts'
import { equity } from './equity/index.ts'
import { exclusivity } from './exclusivity/index.ts'
import { governingLaw } from './governing-law/index.ts'
import { indication } from './indication/index.ts'
import { interestRate } from './interest-rate/index.ts'
import { loan } from './loan/index.ts'
import { manufacturing } from './manufacturing/index.ts'
import { maturity } from './maturity/index.ts'
import { milestones } from './milestones/index.ts'
import { optIn } from './opt-in/index.ts'
import { option } from './option/index.ts'
import { party } from './party/index.ts'
import { payment } from './payment/index.ts'
import { product } from './product/index.ts'
import { profitShare } from './profit-share/index.ts'
import { purchasePrice } from './purchase-price/index.ts'
import { quantity } from './quantity/index.ts'
import { reimbursement } from './reimbursement/index.ts'
import { relatedAgreement } from './related-agreement/index.ts'
import { renewal } from './renewal/index.ts'
import { royalties } from './royalties/index.ts'
import { target } from './target/index.ts'
import { technology } from './technology/index.ts'
import { term } from './term/index.ts'
import { termination } from './termination/index.ts'
import { terminationFee } from './termination-fee/index.ts'
import { territory } from './territory/index.ts'
import { totalValue } from './total-value/index.ts'
import { upfront } from './upfront/index.ts'

/** Every kind of fact. To add one: a folder beside these, and a line here. */
export const FACT_KINDS: readonly FactKind[] = [
  party,
  agreementType,
  agreementDate,
  effectiveDate,
  announcementDate,
  upfront,
  milestones,
  royalties,
  option,
  optIn,
  profitShare,
  exclusivity,
  territory,
  technology,
  product,
  target,
  indication,
  development,
  manufacturing,
  commercialization,
  reimbursement,
  payment,
  quantity,
  totalValue,
  purchasePrice,
  equity,
  loan,
  interestRate,
  maturity,
  term,
  renewal,
  termination,
  terminationFee,
  closing,
  governingLaw,
  relatedAgreement,
]
