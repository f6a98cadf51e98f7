import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Each party to the agreement, with the part it plays. */
export const party: FactKind = {
  kind: 'party',
  label: 'parties',
  figure: 'name',
  order: 100,
  namesParties: true,
  asked: [
    'parties',
    'party',
    'counterparty',
    'counterparties',
    'between whom',
    'who is involved',
    'who are the companies',
    { words: 'who is the licensee', wants: 'who' },
    { words: 'who is the licensor', wants: 'who' },
    'licensee',
    'licensor',
    'acquirer',
    'who signed a deal',
    'with whom',
    'which companies',
  ],
  rules,
}
