import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The rate of royalties, or that there are royalties and on what. */
export const royalties: FactKind = {
  kind: 'royalties',
  label: 'royalties',
  figure: 'percent',
  paid: true,
  order: 12,
  asked: [
    'royalty',
    'royalties',
    'royalty payments',
    { words: 'royalty rate', wants: 'rate' },
    { words: 'royalty rates', wants: 'rate' },
    { words: 'royalty percentage', wants: 'rate' },
    { words: 'rate of royalties', wants: 'rate' },
    'royalties on sales',
    'running royalty',
    'royalties on net sales',
  ],
  unless: [
    'in lieu of ...2 receiving',
    'in lieu of ...20 royalt~',
    'no royalt~',
    '(royalty|royalties) (revenue~|income|expense~)',
    'recognize~|recognise~ ...6 royalt~ ...6 revenue~',
    'amortization of',
    'deferred revenue',
  ],
  rules,
}
