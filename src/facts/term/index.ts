import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** How long the agreement runs, or when it is completed. */
export const term: FactKind = {
  kind: 'term',
  label: 'term',
  figure: 'duration',
  order: 34,
  besides: ['renewal', 'termination'],
  asked: [
    'term',
    { words: 'how long', wants: 'length', vague: true },
    { words: 'duration', wants: 'length', vague: true },
    { words: 'length', wants: 'length', vague: true },
    { words: 'expire', wants: 'date' },
    { words: 'expires', wants: 'date' },
    { words: 'expiry', wants: 'date' },
    { words: 'expiration', wants: 'date' },
    { words: 'end', wants: 'date', vague: true },
    { words: 'ends', wants: 'date', vague: true },
    { words: 'run', wants: 'length', vague: true },
    { words: 'runs', wants: 'length', vague: true },
    { words: 'until when', wants: 'date' },
    { words: 'completed', wants: 'date', vague: true },
    { words: 'completion', wants: 'date', vague: true },
    { words: 'finish', wants: 'date', vague: true },
    { words: 'valid', wants: 'length' },
    'contract term',
    'agreement term',
    { words: 'how many years', wants: 'length' },
    { words: 'end date', wants: 'date' },
  ],
  unless: ['term loan', 'maturity'],
  rules,
}
