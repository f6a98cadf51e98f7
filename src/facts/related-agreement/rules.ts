import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '<{party} ...10 under (a|an|the) (separate|existing|previous|prior|earlier|previously announced) ...3 (agreement|collaboration|license) [clause]>',
  },
  {
    says: '(announced|signed|entered into) <(a|an) (separate|related) ...3 (agreement|collaboration|license) [clause]>',
  },
  {
    says: '(in connection with|concurrently with|simultaneously with|at the same time) ...12 entered into (a|an) <...6 agreement [clause]>',
  },
]
