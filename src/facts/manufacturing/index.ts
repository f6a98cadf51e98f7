import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Who manufactures, and who pays for it. */
export const manufacturing: FactKind = {
  kind: 'manufacturing',
  label: 'manufacturing',
  figure: 'text',
  isActivity: true,
  order: 31,
  asked: [
    { words: 'preclinical materials', vague: true },
    { words: 'clinical materials', vague: true },
    'manufacturing',
    'manufacture',
    'manufactures',
    'manufacturer',
    'mfg',
    { words: 'produce', vague: true },
    { words: 'produces', vague: true },
    'production',
    'who makes',
    'who manufactures',
    { words: 'supply', vague: true },
    { words: 'supplies', vague: true },
    'supplier',
    'who supplies',
    'cmc',
    { words: 'make', vague: true },
    { words: 'makes', vague: true },
    'manufacturing payments',
    'manufactured',
    'manufacturing rights',
    'manufacturing responsibility',
  ],
  unless: ['not (be)? ...1 responsible', 'not ...2 (manufacture|produce|supply)'],
  rules,
}
