import type { Rule } from '../../extract/index.ts'

const RIGHT =
  'right|rights|license|licenses|licence|licences|licensing|licensed|sublicense|option|distributor|distribution|supplier'
const LEGAL =
  'exclusive jurisdiction|exclusive forum|exclusive venue|exclusive remedy|exclusive right to (terminate|enforce|determine)'

export const rules: readonly Rule[] = [
  {
    says: `<(sole and exclusive|exclusive|co-exclusive|non-exclusive|nonexclusive|semi-exclusive)> ...6 (${RIGHT})`,
    unless: `(${LEGAL})`,
  },
  {
    says: '(right|rights|license|licenses|licence) ...4 (is|are|shall be|will be) <(exclusive|co-exclusive|non-exclusive|nonexclusive)>',
    unless: `(${LEGAL})`,
  },
  {
    says: '(license~|licence|rights|licensed) ...24 exclusively for',
    value: { type: 'text', text: 'exclusive' },
    unless: `(${LEGAL})`,
  },
  {
    says: '(an|a|its|the|as) <(exclusive|sole)> ...2 (distributor|supplier|licensee|manufacturer|supply|license) (of|for|in|agreement)',
  },
]
