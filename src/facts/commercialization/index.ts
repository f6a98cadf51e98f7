import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Who markets and sells, and who pays for it. */
export const commercialization: FactKind = {
  kind: 'commercialization',
  label: 'commercialization',
  figure: 'text',
  isActivity: true,
  order: 32,
  asked: [
    'commercialization',
    'commercialisation',
    'commercialize',
    'commercialise',
    'marketing',
    { words: 'markets', vague: true },
    { words: 'market', vague: true },
    { words: 'sells', vague: true },
    { words: 'sell', vague: true },
    { words: 'selling', vague: true },
    'distribution',
    'distribute',
    'who markets',
    'who sells',
    'promotion',
    'promote',
    'commercial rights',
    'marketing rights',
    'commercialized',
    'commercialised',
    'distributor',
  ],
  unless: [
    'not (be)? ...1 responsible',
    'not ...2 (market|commercialize|commercialise|distribute)',
    '(distribute|distributes) ...8 (share|shares|stock|dividend|cash|proceeds)',
  ],
  rules,
}
