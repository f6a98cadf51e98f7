import type { Rule } from '../../extract/index.ts'

const DEED =
  '(agreement|agreements|note|notes|warrant|warrants|lease|guaranty|guarantee|letter agreement|license|sublicense|indenture)'

export const rules: readonly Rule[] = [
  {
    says: '<{party} ...10 under (a|an|the) (separate|existing|previous|prior|earlier|previously announced) ...3 (agreement|collaboration|license) [clause]>',
  },
  {
    says: '(announced|signed|entered into) <(a|an) (separate|related) ...3 (agreement|collaboration|license) [clause]>',
  },
  {
    says: '(in connection with|concurrently with|simultaneously with|at the same time|contemporaneously with|pursuant to|as part of) ...14 (entered into|enter into|executed|signed|issued) <(a|an|the) ...6 (agreement|warrant|note|lease|guaranty|warrants) (with {party})?>',
  },
  {
    says: 'also (entered into|enter into|executed|signed) <(a|an|the)? ...7 (agreement|agreements|lease) (with {party})?>',
  },
  {
    says: '(entered into|executed|signed) <(Amendment No.|the first|the second|the third|an|a first|a second|a third) ...2 (amendment)? to the ...6 agreement>',
  },
  { says: '(amends|amend|amended|amending|supersedes|replaces) <the ...12 agreement dated (as of)? {date}>' },
  { says: `(under|by) <(a|an|the|its|our) (related|existing) ...6 ${DEED} ...2 (with|between) {party}>` },
  { says: '(terminate|terminates|expire) ...3 upon ...3 (the)? termination of <the ...4 agreement>' },
  {
    says: '<related (sublicense|license|supply|services|lock-up|registration rights|voting|escrow) (agreement|agreements) (with {party})?>',
  },
  {
    says: '<(side letter|escrow agreement|voting agreement|voting agreements|registration rights agreement|transition services agreement|lock-up agreements|quality agreement|pharmacovigilance agreement) (with|between|among) {party}>',
  },
]
