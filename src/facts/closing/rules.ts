import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(transaction|merger|acquisition|sale|offering|deal) ...8 (close|closed|closing|completed|consummated|complete) ...6 (on|in|during|by) ...3 {date}',
  },
  {
    says: '(closed|completed|consummated) ...10 (transaction|merger|acquisition|sale|offering) ...6 (on|in|during) {date}',
  },
  { says: '(on|in) {date} ...10 (closed|completed|consummated)' },
  { says: '<subject to ...3 (customary|regulatory|certain) ...3 (closing)? (conditions|approval|approvals) [clause]>' },
]
