import type { Rule } from '../../extract/index.ts'

const SIZE =
  '(enterprise value|potential value|deal value|transaction value|contract value|value|payments|potential consideration|potential payments)'

export const rules: readonly Rule[] = [
  { says: '(valued|worth) ...3 {money}' },
  { says: `(total|aggregate|overall) ...2 ${SIZE} ...4 (of|to|is|at|exceed|exceeding|reach) ...2 {money}` },
  { says: `{money} in (total|aggregate|overall) ...1 (deal value|transaction value|value|consideration)` },
  { says: '(transaction|deal|collaboration|agreement) (value|valued) ...4 {money}' },
  { says: '{money} ...3 (deal|transaction) value' },
  { says: '(total|aggregate) ...2 payments ...10 (could|may|would) (reach|exceed|total) ...3 {money}' },
]
