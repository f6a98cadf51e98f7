import type { Rule } from '../../extract/index.ts'

/** "Partner" is said of who makes an agreement; what somebody does in it says more. */
const SAYS_LESS = 40
const partner = (says: string): Rule => ({
  says,
  handicap: SAYS_LESS,
  unless: '(employment|separation|severance agreement)',
})

/** Rights that no licence gives: to buy shares, to have them registered. */
const SHARES = '(registration right~|option to purchase|option to acquire|Underwriter~|Purchase Option|stock option~)'

export const rules: readonly Rule[] = [
  partner('{partner:party} and {partner:party} ...3 (entered into|closed|signed|executed|will collaborate)'),
  partner('{partner:party} ...12 entered into ...20 with {partner:party}'),
  partner('entered into ...28 (by and)? (with|between|among) (each of)? (the)? {partner:party+}'),
  partner(
    '{partner:party} and {partner:party} ...2 announce~ ...12 (agreement|collaboration|alliance|partnership|merger|transaction)',
  ),
  partner('announce~ ...14 (agreement|collaboration|alliance|partnership) (with|between|among) {partner:party+}'),
  partner(
    '(enters|entering|signed|executed|closed) ... (agreement|contract|collaboration|alliance) ...4 with {partner:party}',
  ),
  partner(
    '{partner:party} ...6 (signed|executed) ...10 (agreement|contract|letter of intent|term sheet) ...4 with {partner:party}',
  ),
  partner('{partner:party} (and)? {partner:party+} ...3 (entered into|signed|executed)'),
  partner('{partner:party} and {partner:party} (a|an) ...10 (entered into|signed|executed)'),
  partner('(we|the Company|the Registrant) and {partner:party+} ...4 (entered into|signed|executed|closed|announced)'),
  partner(
    '(with|between|among) {party} ...2 (a|an) ...14 and {partner:party} ...2 (a|an) ...3 (corporation|subsidiary|company)',
  ),
  partner('(party|parties) to ...6 agreement~ ...4 with (the)? {partner:party}'),
  partner('{partner:party} ...2 (pay|paid) {partner:party} ...4 (upfront|up-front|signing|milestone)'),
  partner('{partner:party} ...4 entered into ...6 negotiated agreements'),
  partner('(collaborating|collaborate|collaborates) with {partner:party} (to|on)'),
  partner('agreement~ entered into by {partner:party}'),
  partner('arrangement ...5 between {partner:party}'),
  partner('(we|the Company) (agreed to|will|shall) pay {partner:party} {money}'),
  partner('payments from {partner:party} to {partner:party}'),
  partner('{partner:party} and its ...3 subsidiar~ {partner:party+} entered into'),
  partner('{partner:party+} and ...2 {partner:party} ...1 announce~ ...3 (combine|merge|collaborate)'),
  partner(
    '(agreement|amendment|contract) ...12 (by and)? (between|among) {partner:party+} (...12 {partner:party+})? (...12 {partner:party+})? (...12 {partner:party+})? (...12 {partner:party+})? (...12 {partner:party+})?',
  ),
  partner('(agreement|collaboration|alliance|contract) by? (between|among) {partner:party+}'),
  partner(
    '(we|the Company) and {partner:party} ...2 (amended|restated|extended|expanded) (the|our|its) ...6 agreement',
  ),
  partner('(under|pursuant to) (a|an) ...6 (agreement|agreements|contract) with {partner:party}'),
  partner(
    '(we|the Company|us) ...3 (pay|paid) {partner:party} ...6 (upfront|up-front|milestone|license fee|licence fee|royalt~)',
  ),
  partner('{partner:party} ...3 (pay|paid) (us|we|the Company) ...6 (upfront|up-front|milestone|license fee|royalt~)'),
  partner('{partner:party} (made|makes|will make) ...4 (upfront|up-front|milestone|initial) payment'),

  {
    says: '{licensor:party} ...4 (grants|granted|grant|granting) ...1 {licensee:party} ...10 (right~|license~|licence|option)',
    unless: SHARES,
  },
  { says: '(grants|granted|grant|granting) (to)? {licensee:party} ...8 (right~|license~|licence)', unless: SHARES },
  { says: "(grants|granted|grant|granting) {licensee:party} ...6 (right~|license~) (to|under) ... {licensor:party}'s" },
  {
    says: '{licensor:party} ...4 (grants|granted|grant|granting) (to)? (us|we|the Company) ...10 (right~|license~|licence)',
    unless: SHARES,
  },
  { says: '(provides|provided|gives) {licensee:party} with? ...6 (license|licence|access|exclusive right~)' },
  { says: "(provides|provided) {licensee:party} with ...6 (license|access|right~) to ... {licensor:party}'s" },
  {
    says: '(we|the Company) ...2 (licensed|license|out-licensed|sublicensed) ...12 to {licensee:party}',
    unless: 'office space',
  },
  {
    says: '{licensee:party} ...1 (obtained|received|acquired|was granted) ...3 exclusive ...3 (right|rights|license|licence)',
  },
  { says: '{licensee:party} ...3 (licensed|licenses|in-licensed) ...10 from {licensor:party}' },
  { says: '{licensor:party} ...3 (licensed|outlicensed|out-licensed) ...12 to {licensee:party}' },
  { says: '(outlicensed|out-licensed) ...24 to {licensee:party}' },
  {
    says: '{licensee:party} (has|gained|obtained|acquired|received) (an|the)? exclusive ...6 (license|licence|right|rights)',
  },
  { says: '(right~|license|licence) ...10 (controlled|owned|owned or controlled) by {licensor:party}' },
  { says: 'license ...10 from {licensor:party}' },
  { says: '(we|the Company) ...2 (licensed|in-licensed) ...12 from {licensor:party}' },

  {
    says: '{supplier:party} ...2 (agreed|agrees|undertook|will|shall) ...1 (to)? (produce|manufacture|supply) ...12 (for|to) {customer:party}',
  },
  { says: '{supplier:party} (agreed|agrees|undertook) to (produce|manufacture|supply)' },
  { says: '{supplier:party} will supply (us|the Company)' },
  {
    says: '{customer:party} ...3 (pay|purchase|buy) {supplier:party} ... for ...6 (batches|product~|supply|supplies|services|goods|units)',
  },

  { says: '{acquirer:party} ...4 (acquire|acquired|acquires|purchase|purchased) {target:party}' },
  {
    says: '{acquirer:party} ...4 (acquire|acquired|acquires|purchase|purchased) ...6 (shares|stock|equity|interests|securities|assets|business|interest) (of|in) {target:party}',
  },
  { says: '{acquirer:party} (has|had)? (completed|completes|complete|announced) ...4 acquisition of {target:party}' },
  {
    says: '{acquirer:party} ...3 (completed|completes|complete) ...3 acquisition of ...10 (shares|stock|equity|interests|securities|assets) (of|in) {target:party}',
  },
  { says: '(completed|completes|complete|announced) ...3 acquisition of {target:party}' },
  {
    says: '(completed|completes|complete) ...3 acquisition of ...6 (shares|stock|equity|interests|securities|assets) (of|in) {target:party}',
  },
  { says: '(we|the Company) ...2 (acquire|acquired) {target:party}' },
  { says: '{acquirer:party} ...12 agreement ...3 to acquire {target:party}' },
  { says: 'agreement ...3 to acquire {target:party}' },
  {
    says: '(acquire|acquired|acquires|purchase|purchased) ...3 (all|substantially all|100%|the remaining) ...6 (shares|stock|equity|interests|securities|assets|business|interest) (of|in) {target:party}',
  },
  { says: '{target:party} ...4 (acquired|purchased) by {acquirer:party}' },
  { says: '(merge|merged|merging) with and into {target:party}' },
  { says: '{acquirer:party} ...4 (purchase|acquire|acquired|purchased) from {seller:party}' },
  { says: '(purchase|acquire|acquired|purchased) from {seller:party} (all|substantially|certain|the)' },
  { says: '{seller:party} ...3 (sell|sold|sells|divest|divested) ...14 to {buyer:party}' },
  {
    says: '(we|the Company) ...2 (sell|sold) ...14 to ((entities|funds|affiliates|an affiliate) (managed by|affiliated with|advised by|of))? {buyer:party}',
  },
  { says: 'sale of ...12 to {buyer:party}' },

  { says: '{borrower:party} ...10 (loan|credit) agreement ... with {lender:party}' },
  { says: '(loan|loans|credit facility|borrowed) ...6 from {lender:party}' },
  {
    says: '{funder:party} ...2 (awarded|granted) (us|the Company|{recipient:party})',
    unless: 'right~|license|licence|option|options|shares',
  },
  { says: '{borrower:party} ...1 as (the)? borrower' },
  { says: '{lender:party} ...1 as (a|the)? lender' },
  { says: '{lender:party+} ...6 (has|have) committed to (provide|lend) ...10 (facilit~|financing|loan~|debt|credit)' },
  { says: '{investor:party+} ...6 (has|have) committed to (invest|contribute|provide ...4 equity)' },
  { says: '{underwriter:party+} ...1 as (the)? (sole)? (initial purchaser|underwriter)' },
  { says: '{agent:party+} ...1 as co-syndication agents' },
  { says: '{guarantor:party} ...1 as (a|the)? guarantor' },
  {
    says: '{agent:party} (acting|serving)? as (the|a|an|its)? (escrow|administrative|collateral|syndication|documentation|paying)? agent',
  },
  { says: '{trustee:party} ...3 as (the)? trustee' },
  { says: '{issuer:party} ...3 (issued|sold|issues) ...3 {money} ...4 (principal amount|notes|debentures)' },
  { says: '{representative:party} ...2 (as|serving as) (the)? ...1 representative' },
  { says: '{issuer:party} ...12 entered into ...3 underwriting agreement ...10 with {underwriter:party+}' },
  { says: '{underwriter:party} (the)? (Underwriter|Initial Purchaser)' },
  {
    says: '{underwriter:party} (acting)? as (the)? representative of the (several)? (underwriters|initial purchasers)',
  },
  {
    says: '{underwriter:party+} (acting)? as (the)? representatives of the (several)? (underwriters|initial purchasers)',
  },
  { says: '{investor:party} ...3 (invest|invested|invests) ...8 in {issuer:party}' },
]
