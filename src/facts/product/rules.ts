import type { Rule } from '../../extract/index.ts'

const GOOD =
  'candidate|candidates|asset|program|programme|antibody|compound|drug|product|therapy|brand|vaccine|molecule|enzyme|inhibitor|device'
const WHOSE =
  "({party}'s|our|its|the|their|a|an|certain|novel)? (potential|first|new|novel|investigational|proprietary)? (first)?"
const MAKE =
  'develop|co-develop|commercialize|commercialise|co-commercialize|co-commercialise|market|distribute|sell|promote|co-promote|manufacture|developing|commercializing'

export const rules: readonly Rule[] = [
  {
    says: '(batches|units|supply|supplies|doses|quantities) of <(the)? [thing]>',
    unless:
      '(manufacturing payments|product candidates|supply of such|offer~ of|supply of products|securities|warrants)',
  },
  { says: `(our|the|its|{party}'s) <[code]> (${GOOD})` },
  { says: `(lead|flagship|phase~) ...3 (${GOOD}) (the)? <[code]>` },
  { says: `(${GOOD}) (known as|called|named|designated)? <[code]>` },
  {
    says: `(develop|develops|developing|development|commerciali~|licensed|out-licensed|outlicensed|in-licensed|license|agreement for|rights to|rights for) (of)? ${WHOSE} <[code]>`,
  },
  {
    says: `(right~|license~|licence|collaborat~|agreement|alliance|option) ...24 (to|and|jointly|globally) (${MAKE}) ${WHOSE} <[name] (and [name])?>`,
  },
  {
    says: `(right~|license~|licence|collaborat~|agreement|alliance) ...24 (co-development|development|commerciali~|distribution|manufacture|marketing|co-commerciali~) of ${WHOSE} <[name] (and [name])?>`,
  },
  { says: `(jointly|collaborating ...4 to) (${MAKE}) ${WHOSE} <[name] (and [name])?>` },
  {
    says: '(develop~|co-develop~|commerciali~|right~|license~|licensed|candidate~|product~|asset~|program~|therapy|treatment~|drug|antibody|inhibitor|including|royalt~|sales|maker of|acquire~|collaborat~|option|submission|trial~|rights) ...10 <[drug]>',
    unless: '(compared (to|with)|comparator|placebo|versus|standard of care|in combination with|competit~)',
    handicap: 4,
  },
  {
    says: '(supply|supplies|deliver|provide) {party} with <[thing]>',
    unless: '(license|services|notice|access|information|support)',
  },
  { says: '(acquisition|transaction|deal) (included|includes|also included) <[name]>' },
  { says: `(commercial|marketing|distribution|co-promotion|promotion) rights (of|to|for) ${WHOSE} <[name]>` },
  { says: `(including|and) (its|the) lead ...3 (${GOOD}) <[name]>` },
  { says: `lead ...2 (asset|candidate|product candidate|program) <[name]>`, unless: '(represented|represents)' },
  {
    says: '(sold|sell|divested|divest) (our|its) <[name]>',
    unless: '(shares|stock|notes|securities|interest|products)',
  },
  { says: '(candidate~|product~|vaccine~|antibodies|programs|compounds|option) ...30 including <[code]>' },
  { says: `flagship [word]? (${GOOD}) <[name]>` },
]
