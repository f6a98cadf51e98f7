import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The biological target, or that it is undisclosed. */
export const target: FactKind = {
  kind: 'target',
  label: 'target',
  figure: 'text',
  order: 24,
  asked: [
    'target',
    'targets',
    'antigen',
    'antigens',
    'biological target',
    'antigen target',
    'antigen targets',
    'which target',
    'which targets',
  ],
  rules,
}
