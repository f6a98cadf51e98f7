import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{partner:party} and {partner:party} ...3 entered into' },
  { says: '{partner:party} ...4 entered into ... with {partner:party}' },
  { says: '{partner:party} ...4 (enters|entering|signed|executed) ... agreement ...4 with {partner:party}' },
  {
    says: '{partner:party} and {partner:party} ...2 announce~ ... agreement|collaboration|alliance|partnership|merger|transaction',
  },
  { says: 'agreement|collaboration|alliance|contract by? between|among {partner:party} and {partner:party}' },
  { says: '{licensor:party} ...4 grants|granted|grant|granting ...1 {licensee:party} ... right~|license~|option' },
  { says: "grants|granted|grant {licensee:party} ...6 right~|license~ to|under ... {licensor:party}'s" },
  { says: "provides|provided {licensee:party} with ...6 license|access|right~ to ... {licensor:party}'s" },
  { says: '{licensee:party} ...3 licensed|licenses ... from {licensor:party}' },
  { says: '{licensor:party} ...3 licensed|outlicensed|out-licensed ... to {licensee:party}' },
  {
    says: '{supplier:party} ...2 (agreed|agrees|undertook|will|shall) ...1 (to)? (produce|manufacture|supply|provide) ...12 for|to {customer:party}',
  },
  { says: '{supplier:party} (agreed|agrees|undertook) to (produce|manufacture|supply)' },
  {
    says: '{customer:party} ...3 (pay|purchase|buy) {supplier:party} ... for ...6 batches|product~|supply|supplies|services|goods|units',
  },
  {
    says: '{acquirer:party} ...4 (acquire|acquired|acquires|purchase) (all|substantially|the)? ...8 (of|from)? {target:party}',
    unless: 'license|rights',
  },
  { says: '{target:party} ...4 (acquired|purchased) by {acquirer:party}' },
  { says: '{seller:party} ...3 (sell|sold|sells|divest) ...12 to {buyer:party}' },
  { says: '{borrower:party} ...6 (loan|credit) agreement ... with {lender:party}' },
  { says: '{investor:party} ...3 (invest|invested|invests) ...8 in {issuer:party}' },
]
