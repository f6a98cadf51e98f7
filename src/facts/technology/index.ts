import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** What is licensed or used. */
export const technology: FactKind = {
  kind: 'technology',
  label: 'technology',
  figure: 'text',
  namesThings: true,
  order: 22,
  asked: [
    'technology',
    'technologies',
    'platform',
    'know how',
    'licensed technology',
    'patents',
    'which technology',
    'what is licensed',
    'intellectual property',
    'ip',
  ],
  rules,
}
