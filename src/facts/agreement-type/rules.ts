import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: 'entered into|signed|executed (a|an|the|its)? <[word] ...5 agreement|collaboration|alliance|contract|partnership>',
  },
  { says: 'entered into (a|an|the)? <(Agreement and Plan of Merger|...4 letter of intent)>' },
  { says: 'announce~ (a|an|the|its)? <[word] ...4 agreement|collaboration|alliance|partnership|merger>' },
  { says: 'regarding|announcing the {party}? <[word] ...6 agreement|collaboration>' },
  { says: 'the <[word] ...2 agreement> provides {party}? with' },
]
