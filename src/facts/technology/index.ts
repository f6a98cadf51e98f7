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
    'tech',
    'technology',
    'technologies',
    'platform',
    'know how',
    'licensed technology',
    'which technology',
    'what is licensed',
  ],
  rules,
}
