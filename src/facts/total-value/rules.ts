import type { Rule } from '../../extract/index.ts'

const SIZE =
  '(enterprise value|equity value|potential value|deal value|transaction value|contract value|value|payments|deal consideration|potential consideration|potential payments)'

export const rules: readonly Rule[] = [
  // What it is worth
  {
    says: '(valued|worth) ...3 {money}',
    unless: '((order|orders|contract|period) ...6 (valued|worth)|market ...8 worth)',
  },
  { says: '(transaction|deal|collaboration|agreement) (value|valued) ...4 {money}' },
  { says: '(values|valuing|valued) ({party}|the company|the combined company) at ...2 {money}' },
  {
    says: '(potential)? (enterprise value|equity value|potential value|deal value|transaction value) (of|is) ...3 {money}',
  },
  {
    says: `(total|aggregate|overall|combined) ...3 (enterprise value|equity value|potential value|deal value|transaction value|value) ...4 (of|to|is|at|exceed|exceeding|reach) ...3 {money}`,
  },
  { says: '(total|aggregate|combined|potential) value ...10 (exceeds|exceed|is|reach) ...3 {money}', handicap: -6 },
  // What is paid in all
  {
    says: `(total|aggregate|overall|combined) ...2 ${SIZE} ...4 (of|to|is|at|exceed|exceeding|reach) ...3 {money}`,
    unless:
      '(cash consideration|consideration for the|acqui~|purchase~|merger|shares|milestone payments|royalt~ payments)',
  },
  {
    says: `{money} in (total|aggregate|overall) ...1 (deal value|transaction value|value|consideration)`,
  },
  { says: '{money} in (total|aggregate) (potential)? payments', handicap: 4 },
  { says: '{money} in total', unless: '(received|paid) ...3 {money} in total', handicap: 8 },
  { says: 'in total ...8 {money}', handicap: 3 },
  {
    says: '(total|aggregate|in total) ...4 (payments|consideration) ...10 (could|may|would) ...1 (reach|exceed|total|amount to) ...3 {money}',
    handicap: -3,
  },
  {
    says: 'payments ...6 (could|may|would|might) ...1 (total|reach|exceed|aggregate) ...3 {money}',
    unless: '(milestone~|royalt~|lease)',
    handicap: 3,
  },
  { says: '(total|aggregate) consideration of ...4 {money}', handicap: 3 },
  // A sum with its parts
  {
    says: '{money} (including|comprising|comprised of|consisting of|which includes|composed of) ...4 {of:money} ...3 (upfront|up-front|license fee|initial)',
    unless: '(acquired|acquire|merger|purchase price)',
    handicap: -3,
  },
  {
    says: '{money} (including|comprising|comprised of|consisting of|which includes|composed of) ...3 (upfront|up-front|initial) ...3 (payment|fee) of {of:money}',
    unless: '(acquired|acquire|merger|purchase price|paid ...3 {money})',
    handicap: 1,
  },
  {
    says: '(total|aggregate) consideration ...6 (is|of) ...3 {money} (including|comprising|comprised of|consisting of|which includes) ...3 (upfront|up-front)',
    unless: '(acquired|acquire|merger|purchase price)',
    handicap: -6,
  },
]
