import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(to|targeting|against|directed at|on) <(an|one) (undisclosed|unnamed|unspecified) ...2 target>',
    leavesOut: true,
  },
  {
    says: '(for|to|against|on|targeting) <(a limited number of|a number of|certain|several|up to [number]|[number]) ...3 targets>',
    leavesOut: true,
  },
  { says: '(antibody|antibodies|therapeutics|inhibitor~|compounds) (to|targeting|against|directed at) <[code]>' },
]
