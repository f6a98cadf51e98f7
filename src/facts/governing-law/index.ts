import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The law that governs the agreement. */
export const governingLaw: FactKind = {
  kind: 'governing_law',
  label: 'governing law',
  figure: 'text',
  order: 39,
  asked: [
    'governing law',
    'law',
    'jurisdiction',
    'governed by',
    'applicable law',
    'which law',
    'choice of law',
    'governing laws',
  ],
  rules,
}
