import type { Rule } from '../../extract/index.ts'

/** What is announced besides deals: figures, data, people. */
const NEWS =
  'previously announced|will host|webcast|results|earnings|dividend|clinical data|topline|top-line|appoint~|resign~|retire~|elect~|conference call|guidance|repurchase program|stock split'

export const rules: readonly Rule[] = [
  { says: '(on|in) {date} ...8 announced', unless: `(${NEWS})` },
  { says: '(on|in) {date} ...12 announced that {party} had entered', unless: `(${NEWS})` },
  { says: '{date} {party} ...8 (today)? announced', unless: `(${NEWS})` },
  { says: '{date} {party+} and ...2 {party} (today)? announced', unless: `(${NEWS})` },
  { says: 'announced ...12 (on|in) {date}', unless: `(${NEWS})` },
  { says: '(issued|issuing) (a|its|the)? (joint)? press release~ ...12 on {date}', unless: `(${NEWS})` },
  { says: '(on|in) {date} ...4 (issued|published) (a|its|the)? (joint)? press release~', unless: `(${NEWS})` },
  { says: 'press release ...6 dated {date}', unless: `(${NEWS})` },
]
