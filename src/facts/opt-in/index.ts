import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** A right to join development, commercialization or profit later, and its fee. */
export const optIn: FactKind = {
  kind: 'opt_in',
  label: 'opt-in right',
  figure: 'text',
  order: 15,
  isChoice: true,
  asked: [
    'opts in',
    'opting in',
    'opted in',
    'opt ins',
    'opts',
    'exercise its opt in right',
    'opt in',
    'optin',
    'opt in right',
    'opt in rights',
    { words: 'opt in fee', wants: 'amount' },
    { words: 'opt in payment', wants: 'amount' },
    { words: 'opt in cost', wants: 'amount' },
    { words: 'fee to opt in', wants: 'amount' },
    { words: 'cost to opt in', wants: 'amount' },
    'co development right',
    'co promotion right',
    'co develop',
    'co promote',
    'right to participate',
    'elect to participate',
    'participate',
  ],
  unless: ['(no|not) ...2 (right|option) to'],
  rules,
}
