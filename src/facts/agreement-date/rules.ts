import type { Rule } from '../../extract/index.ts'

/** What was done on a day besides making an agreement, and agreements that were not made then. */
const NOT_THEN =
  'reported that ...10 entered into|said that ...10 entered into|amended ...8 entered into|received ...12 entered into|(not|may|will|expects|intends) ...3 enter~ into'
const DEED = '(agreement|agreements|contract|indenture|facility|(collaboration|license|licence|arrangement) agreement?)'
/** Papers that are amended and are no agreement with anybody. */
const NO_PAPER =
  '((certificate|articles) of incorporation|by-laws|bylaws|annual report|Act|expects to|plan|code of|terminat~)'

export const rules: readonly Rule[] = [
  { says: '(on|in|effective|dated|as of) {date} ...10 entered into', unless: `(${NOT_THEN})` },
  { says: '(on|in|effective) {date} {party} ...2 (a|an) ...60 entered into', unless: `(${NOT_THEN})` },
  {
    says: '(on|in|effective) {date} ({party}|we|the Company) ...40 entered into',
    unless: `(${NOT_THEN}|reported|received|announced|filed|said that)`,
    handicap: 4,
  },
  {
    says: '(agreement|Plan of Merger|Plan of Reorganization) by and (among|between) ...60 dated (as of)? {date}',
    unless: '(previously|terminat~|amends the)',
  },
  {
    says: '(on|in|effective) {date} ...6 (signed|executed) ...8 (agreement|agreements|contract|letter of intent)',
    unless: `(${NOT_THEN})`,
  },
  { says: 'entered into ...20 (on|in|dated|as of|dated as of) {date}', unless: `(${NOT_THEN})` },
  {
    says: '(party|parties) to ...8 agreement~ ...8 (dated|dated as of|effective|entered into on|entered into in) {date}',
    unless: '(terminat~|amends the)',
  },
  {
    says: '(agreement|contract|indenture|Plan of Merger|Plan of Reorganization) ...6 (dated|dated as of|made as of|made on|executed on|signed on) {date}',
    unless: '(previously|terminat~|amends the)',
  },
  {
    says: `(on|in|effective) {date} ...8 (amended|amended and restated) (the|our|its|their|this) ...5 ${DEED}`,
    unless: NO_PAPER,
  },
  {
    says: `${DEED} ...8 (amended|amended and restated|restated) ...4 (on|in|as of|effective|effective as of|dated) {date+}`,
    unless: NO_PAPER,
  },
  {
    says: '(which|and) (was|were|has been|have been) ...2 (amended|amended and restated|restated) (on|in|as of|effective) {date+}',
    unless: NO_PAPER,
  },
  {
    says: `(on|in|effective) {date} ...8 (entered into|executed|signed) ...3 amendment ...4 ${DEED}`,
    unless: NO_PAPER,
  },
  { says: '(on|in) {date} ...1 (granted|licensed|out-licensed|agreed to)', unless: '(approval|clearance)' },
]
