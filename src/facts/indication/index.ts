import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The disease or field of use. */
export const indication: FactKind = {
  kind: 'indication',
  label: 'indication',
  figure: 'text',
  order: 25,
  asked: [
    'indication',
    'indications',
    'disease',
    'diseases',
    'cancer',
    'cancers',
    'field of use',
    'therapeutic area',
    'therapeutic areas',
    'treat',
    'treatment',
    'used for',
    'condition',
    'conditions',
    'illness',
    'which cancers',
    'what cancers',
    'which diseases',
  ],
  unless: ['in lieu of'],
  rules,
}
