import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(on|in|effective|dated|as of) {date} ...10 entered into', unless: 'amend~' },
  { says: '(on|in) {date} ...6 (signed|executed) ...6 agreement|contract' },
  { says: 'entered into ...20 (on|in|dated|as of|dated as of) {date}' },
  { says: 'agreement ...4 (dated|dated as of|made as of|made on|executed on|signed on) {date}' },
  { says: '(on|in) {date} {party} (granted|licensed|acquired|agreed to)' },
]
