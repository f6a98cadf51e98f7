import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(valued|worth) ...3 {money}' },
  { says: '(total|aggregate|overall) ...2 (value|consideration|deal value|transaction value) ...6 {money}' },
  { says: '(transaction|deal|collaboration|agreement) (value|valued) ...4 {money}' },
  { says: '{money} ...3 (deal|transaction) value' },
  { says: 'total ...2 payments ...10 (could|may|would) (reach|exceed|total) ...3 {money}' },
]
