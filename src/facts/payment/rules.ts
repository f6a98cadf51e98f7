import type { Rule } from '../../extract/index.ts'

const FEE =
  '(technology transfer|pass-through|settlement|set-up|setup|reservation|annual maintenance|maintenance|service|services|management|advisory|transition services|storage|project|program|additional cash|consulting|fixed|sublicense|transfer|exclusivity|amendment|consent|extension|exit|arrangement|tuition|processing) (fee|fees|payment|payments)'
const YEARLY = '(monthly|quarterly|annual|annually|weekly|daily|hourly|periodic|yearly)'

/** What is paid when something happens is a milestone. */
const CONTINGENT = '(achieve~|achievement~|milestone~|first commercial sale|conditional|contingent|per share)'
const UNIT =
  '(kilogram|unit|vial|dose|batch|ton|tonne|barrel|gallon|pound|gram|watt|hour|mile|acre|square foot|system|vehicle|tablet|wafer|course|treatment|patient|test|kit)'

export const rules: readonly Rule[] = [
  // Time after time
  {
    says: `${YEARLY} ...3 (fee|fees|payment|payments|rent|rental|retainer|installment|installments|royalty|royalties) (is|are|was|will be|shall be|would be|of|equal to|totaling|ranging from|between) ...2 {money+} ((increasing|rising|escalating)? (up)? to {money+})?`,
    handicap: -6,
  },
  {
    says: `minimum ...2 (royalty|royalties|payment|payments) ...3 (of|is|ranges from|ranging from|between) ...2 {money+} (to {money+})?`,
    unless: 'liquidation',
    handicap: -6,
  },
  { says: '{money+} (per|a|each) (month|quarter|year|annum) ...2 (fee|fees|payment|payments|rent|retainer)' },
  { says: '(license|licence) maintenance (fee|fees) of ...2 {money}', handicap: -6 },
  // Fees by what they are for
  {
    says: '(closing|commitment|arrangement|structuring|placement|origination|unused|ticking) (fee|fees) ...2 (of|is) ...2 {money}',
  },
  { says: '(underwriting discount~|underwriting commission~) ...4 {money+}' },
  { says: `${FEE} (of|equal to|is|in the amount of) ...2 {money+}` },
  { says: `{money+} ${FEE}` },
  { says: '[word] fee (of|is) ...2 {money+}', handicap: 4, unless: '(financial advis~|filing fee)' },
  {
    says: '(the|a) (fee|fees|price) (of|is|will be|shall be) ...2 {money+}',
    unless: '(per share|redeem|per right)',
    handicap: 2,
  },
  // Disputes
  {
    says: '(settlement|release|dispute|litigation) ...24 (pay|paid|payment|award|awarded|receive|received) ...6 (a)? (total|aggregate|sum)? of? {money+}',
  },
  { says: '(panel|court|jury|arbitrator|tribunal) ...3 awarded ...4 {money+}' },
  { says: '(deposit|judgment|judgement|fine|penalty|award) (of|for|in the amount of) ...2 {money+}' },
  // Contracts and orders, by their value or price
  {
    says: '(contract price|contract value|contract amount|purchase order|order value|settlement amount|fixed price) ...6 {money+}',
  },
  {
    says: '(contract|order|orders) ...6 (totaling|totalling|totals|for|amounting to|valued at|worth|with a value of) ...3 {money+}',
  },
  {
    says: '{money+} ...2 (contract|purchase order|order|settlement)',
  },
  { says: 'value ...6 {money+} ...12 contract', unless: '(fair value|aggregate value|book value)' },
  { says: 'value of the (contract|order|agreement) ...3 (is|was) ...2 {money+}' },
  { says: '(base|option) period ...6 valued at ...3 {money+}' },
  { says: '{money+} ...3 agreement to (supply|provide|deliver|manufacture)' },
  { says: '(total|contract) price ...6 (is|of|was) ...2 {money+}', unless: '(purchase price|per share)' },
  { says: `(price|rate) of ...2 {money+} per ...1 ${UNIT}` },
  {
    says: '(minimum|firm) (purchase)? (commitment|commitments|purchases|obligation) ...6 (of|is|are|to purchase) ...2 {money+}',
  },
  {
    says: '(committed|agreed|required|obligated) to (purchase|buy|order) (at least|a minimum of)? {money+} (of|worth of) ...3 (product|products|services|goods|supply|materials)',
  },
  {
    says: '(will|shall|to|agreed to) purchase ...3 {money+} (of|worth of) [thing]',
    unless: '(stock|shares|notes|common|preferred|securities|equity)',
  },
  // Whoever pays whom
  {
    says: '({payer:party}|we) ...3 (pay|paid|pays) ({payee:party}|us) ...4 {money+} (for [thing])?',
    unless: CONTINGENT,
  },
  {
    says: '(agreed to|agrees to|will|shall) pay ...6 {money+} (for|as payment for|in consideration of|in exchange for|in settlement of) [thing]',
    unless: CONTINGENT,
  },
  {
    says: '({payer:party}|we) ...4 (make|made|makes) ...2 (payment|payments) ...1 (to ({payee:party}|us))? of ...2 {money+}',
    unless: CONTINGENT,
  },
  { says: '{payer:party} ...4 (pay|paid|pays) {money+} to ({payee:party}|us)', unless: CONTINGENT },
  {
    says: '(receive|received|receives) (a payment|payments) (from {payer:party})? of ...2 {money+} (in {date} and {money+})?',
  },
  {
    says: '(receive|receives|received) {money+} from {payer:party} (for|in exchange for|in consideration of) [thing]',
    unless: CONTINGENT,
  },
  {
    says: '(paid|pay|pays|payments of|receive|receives|received) ...4 {money+} ...3 under the ...4 agreement',
    unless: CONTINGENT,
    handicap: 4,
  },
  // What is given besides, or back
  { says: 'exchange ...16 {money+} in cash for' },
  { says: 'and {money} in cash for {exchanged:money} (aggregate)? principal amount' },
  { says: '(transfer|distribute|contribute) ...2 {money+} of the ...1 (net)? proceeds ...12 to {party}' },
  { says: '(repayment|redemption) of ...6 (debt|indebtedness|stock) (of|for) {money+}' },
]
