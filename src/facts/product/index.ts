import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The compound, product, asset or goods. */
export const product: FactKind = {
  kind: 'product',
  label: 'product',
  figure: 'text',
  namesThings: true,
  order: 23,
  asked: [
    { words: 'product', vague: true },
    { words: 'products', vague: true },
    { words: 'compound', vague: true },
    { words: 'compounds', vague: true },
    { words: 'drug', vague: true },
    { words: 'drugs', vague: true },
    { words: 'antibody', vague: true },
    { words: 'asset', vague: true },
    { words: 'goods', vague: true },
    'which product',
    'which compound',
    'which drug',
    'what is being developed',
    'what is developed',
    { words: 'candidate', vague: true },
  ],
  rules,
}
