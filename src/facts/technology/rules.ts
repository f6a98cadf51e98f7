import type { Rule } from '../../extract/index.ts'

const KNOWLEDGE =
  'technology|technologies|platform|platforms|know-how|patents|patent rights|patent applications|intellectual property rights|intellectual property|technical information'

export const rules: readonly Rule[] = [
  {
    says: `(use|utilize|utilizing|using|access|license|rights|based on|under) (to|under|of)? ({party}'s|our|its|their) (and)? <[word] ...6 (${KNOWLEDGE})>`,
    unless: '(infring~|indemnif~|information technology)',
  },
  {
    says: `(license~|licence|licences|rights) ...6 (to|under|in) <(certain|such|other|background) ...6 (${KNOWLEDGE})>`,
    unless:
      '(infring~|(patents|patent rights|know-how|technology) (covering|relating to|related to|directed to|claiming))',
  },
  {
    says: `(license~|licence|licences|rights) ...3 (to|under) <(certain|specified) ...4 (patents|patent rights|know-how|technology) (covering|relating to|related to|directed to|claiming) [thing]>`,
  },
  { says: `(license~|licence|licences) (to|under) (its|our|their) <...7 (${KNOWLEDGE})>` },
  { says: `(license~|licence) (to|under) <[word] ...5 (${KNOWLEDGE})>`, unless: 'to practice', handicap: 5 },
  { says: `<proprietary [word] ...4 (technology|platform|know-how)>`, unless: 'proprietary information' },
]
