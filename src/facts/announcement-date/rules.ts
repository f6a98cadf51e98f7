import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(on|in) {date} ...8 announced' },
  { says: '{date} {party} ...8 announced' },
  { says: '{date} {party} and {party} (today)? announced' },
  { says: 'announced ...12 (on|in) {date}' },
  { says: 'issued (a|its)? press release ...12 on {date}' },
  { says: 'on {date} ...4 issued (a|its)? press release' },
  { says: 'press release ...6 dated {date}' },
]
