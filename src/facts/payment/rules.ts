import type { Rule } from '../../extract/index.ts'

const FEE =
  '(technology transfer|pass-through|settlement|set-up|setup|reservation|annual maintenance|maintenance|service|services|management|advisory|transition services|storage|project|program|additional cash|consulting|fixed) (fee|fees|payment|payments)'

/** What is paid when something happens is a milestone. */
const CONTINGENT = '(achieve~|achievement~|milestone~|first commercial sale|conditional|contingent|per share)'

export const rules: readonly Rule[] = [
  {
    says: '(monthly|quarterly|annual|annually|weekly|daily|hourly|periodic|yearly) ...3 (fee|fees|payment|payments|rent|rental|retainer|installment|installments) of ...2 {money}',
    handicap: -6,
  },
  { says: '(closing|commitment|arrangement|structuring|placement|origination) (fee|fees) of ...2 {money}' },
  { says: '(base|annual|monthly|minimum) rent ...3 {money+}' },
  { says: '{money+} (per|a|each) (month|quarter|year|annum) ...2 (fee|fees|payment|payments|rent|retainer)' },
  { says: '(license|licence) maintenance (fee|fees) of ...2 {money}', handicap: -6 },
  {
    says: '(pay|pays|paid|payable|payments|consisting of|installments) ...16 {money} in each of the ...6 (quarter|quarters|year|years|month|months)',
    unless: '(tax|taxes|dividend~|salary|bonus~|compensation)',
  },
  { says: '(underwriting discount~|underwriting commission~) ...4 {money+}' },
  { says: '(settlement|release|dispute|litigation) ...24 (pay|paid) ...6 (a)? (total|aggregate|sum)? of? {money+}' },
  { says: '(transfer|distribute|contribute) ...2 {money+} of the ...1 (net)? proceeds ...12 to {party}' },
  {
    says: '({payer:party}|we) ...3 (pay|paid|pays) ({payee:party}|us) ...4 {money+} (for [thing])?',
    unless: CONTINGENT,
  },
  {
    says: '(agreed to|agrees to|will|shall) pay ...6 {money+} (for|as payment for|in consideration of|in exchange for|in settlement of) [thing]',
    unless: CONTINGENT,
  },
  { says: `${FEE} of ...2 {money+}` },
  { says: `{money+} ${FEE}` },
  {
    says: '(contract price|contract value|contract amount|purchase order|order value|settlement amount|fixed price) ...6 {money+}',
  },
  { says: '(contract|order) ...6 (totaling|totalling|for|amounting to) {money+}' },
  { says: '{money+} (fixed-price|firm|follow-on)? (contract|purchase order|order|settlement)' },
  { says: '(price|rate) of ...2 {money+} per (kilogram|unit|vial|dose|batch|ton|tonne|barrel|gallon|pound)' },
  {
    says: '(receive|received|receives) (a payment|payments) (from {payer:party})? of ...2 {money+} (in {date} and {money+})?',
  },
  { says: '(repayment|redemption) of ...6 (debt|indebtedness|stock) (of|for) {money+}' },
]
