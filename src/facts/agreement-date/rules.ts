import type { Rule } from '../../extract/index.ts'

/** What was done on a day besides making an agreement, and agreements that were not made then. */
const NOT_THEN = 'amended ...8 entered into|received ...12 entered into|(not|may|will|expects|intends) ...3 enter~ into'

export const rules: readonly Rule[] = [
  { says: '(on|in|effective|dated|as of) {date} ...10 entered into', unless: `(${NOT_THEN})` },
  { says: '(on|in|effective) {date} {party} ...2 (a|an) ...60 entered into', unless: `(${NOT_THEN})` },
  { says: '(on|in) {date} ...6 (signed|executed) ...6 (agreement|contract|letter of intent)', unless: `(${NOT_THEN})` },
  { says: 'entered into ...20 (on|in|dated|as of|dated as of) {date}', unless: `(${NOT_THEN})` },
  {
    says: '(party|parties) to ...8 agreement~ ...8 (dated|dated as of|effective|entered into on|entered into in) {date}',
    unless: '(terminat~|amends the)',
  },
  {
    says: '(agreement|contract|indenture|Plan of Merger|Plan of Reorganization) ...6 (dated|dated as of|made as of|made on|executed on|signed on) {date}',
    unless: '(previously|terminat~|amends the)',
  },
  { says: '(on|in) {date} ...1 (granted|licensed|out-licensed|agreed to)', unless: '(approval|clearance)' },
]
