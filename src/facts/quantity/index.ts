import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** How many or how much is to be delivered. */
export const quantity: FactKind = {
  kind: 'quantity',
  label: 'quantity',
  figure: 'text',
  order: 27,
  asked: [
    { words: 'qty', wants: 'number' },
    { words: 'quantity', wants: 'number' },
    { words: 'quantities', wants: 'number' },
    { words: 'how many batches', wants: 'number' },
    { words: 'number of batches', wants: 'number' },
    { words: 'batches', wants: 'number' },
    { words: 'batch', wants: 'number' },
    { words: 'how many units', wants: 'number' },
    { words: 'how many doses', wants: 'number' },
    { words: 'volume', wants: 'number' },
    { words: 'how much product', wants: 'number' },
    { words: 'units', wants: 'number' },
    { words: 'doses', wants: 'number' },
  ],
  unless: [
    '(units of (securities|limited|membership)|stock units|partnership units|common units|business units|reporting units)',
  ],
  rules,
}
