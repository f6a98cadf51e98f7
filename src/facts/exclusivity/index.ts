import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Whether rights are exclusive, co-exclusive, sole or not exclusive. */
export const exclusivity: FactKind = {
  kind: 'exclusivity',
  label: 'exclusivity',
  figure: 'text',
  order: 21,
  asked: [
    'exclusive',
    'exclusivity',
    'exclusively',
    'non exclusive',
    'nonexclusive',
    'co exclusive',
    'sole',
    'exclusive rights',
    'exclusive right',
    'exclusive license',
    'exclusive licence',
    'exclusive licenses',
  ],
  rules,
}
