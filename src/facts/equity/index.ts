import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Shares bought or issued as part of the deal. */
export const equity: FactKind = {
  kind: 'equity',
  label: 'equity investment',
  figure: 'money',
  order: 17,
  measuresDeal: true,
  asked: [
    'equity',
    'equity investment',
    'equity stake',
    'shares',
    'share purchase',
    'stock purchase',
    'stock',
    'stake',
    'investment',
    'invest',
    'invested',
    'warrants',
  ],
  rules,
}
