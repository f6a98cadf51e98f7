import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** How the agreement can be extended, and at what cost. */
export const renewal: FactKind = {
  kind: 'renewal',
  label: 'renewal',
  figure: 'duration',
  order: 35,
  isChoice: true,
  besides: ['term'],
  asked: [
    'renewal',
    'renew',
    'renewed',
    'renewable',
    'renews',
    'extend',
    'extended',
    'extension',
    'prolong',
    'prolonged',
    { words: 'renewal fee', wants: 'amount' },
    { words: 'renewal cost', wants: 'amount' },
    { words: 'renewal price', wants: 'amount' },
    { words: 'extension fee', wants: 'amount' },
    'renewal option',
    'renewal period',
    'second term',
    'extension option',
    'renewal term',
    'renewals',
  ],
  unless: [
    '(warranty|warranties|tender offer|offering period|waiting period|extended release)',
    'not be (renewed|extended)',
    'employment',
  ],
  rules,
}
