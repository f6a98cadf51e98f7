import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** When a loan falls due. */
export const maturity: FactKind = {
  kind: 'maturity',
  label: 'maturity',
  figure: 'date',
  order: 33,
  asked: [
    { words: 'maturity', wants: 'date' },
    { words: 'mature', wants: 'date' },
    { words: 'matures', wants: 'date' },
    { words: 'maturity date', wants: 'date' },
    { words: 'due date', wants: 'date' },
    { words: 'fall due', wants: 'date' },
    { words: 'falls due', wants: 'date' },
    { words: 'repaid', wants: 'date' },
    { words: 'repayment', wants: 'date' },
  ],
  unless: [
    '(product|products|market|markets|technology|securities) ...4 (mature|matures|maturity|maturing)',
    '(accounts payable|due diligence)',
  ],
  rules,
}
