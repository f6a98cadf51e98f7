import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Who develops, and who pays for it. */
export const development: FactKind = {
  kind: 'development',
  label: 'development',
  figure: 'text',
  isActivity: true,
  order: 30,
  asked: [
    'development',
    { words: 'develops', vague: true },
    { words: 'develop', vague: true },
    { words: 'developing', vague: true },
    'responsible for development',
    'product development',
    'r d',
    'research and development',
    'who develops',
    'development costs',
    'clinical development',
    'clinical trials',
    'who pays for development',
  ],
  rules,
}
