import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '<{party} (may|can|has the right to|have the right to) ...2 terminate [clause]>' },
  { says: '<(agreement|contract|license) ...2 may be terminated [clause]>' },
  { says: '<(either party|each party|both parties|the parties) (may|can|has the right to) ...2 terminate [clause]>' },
  { says: '<right to terminate [clause]>' },
]
