import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Where the rights hold. */
export const territory: FactKind = {
  kind: 'territory',
  label: 'territory',
  figure: 'text',
  isPlace: true,
  order: 26,
  asked: [
    'territory',
    'territories',
    'countries',
    'country',
    'region',
    'regions',
    'geography',
    'geographic scope',
    'which countries',
    'which markets',
    'where do the rights hold',
    'worldwide',
  ],
  rules,
}
