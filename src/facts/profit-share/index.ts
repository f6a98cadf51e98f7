import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** How profit, loss or cost is split. */
export const profitShare: FactKind = {
  kind: 'profit_share',
  label: 'profit and cost split',
  figure: 'percent',
  order: 16,
  asked: [
    'profit',
    'profits',
    'profit share',
    'profit sharing',
    'profit split',
    'profits shared',
    'share profits',
    'share the profit',
    'split',
    'cost share',
    'cost sharing',
    'cost split',
    'share costs',
    'share the costs',
    'costs shared',
    'profit and loss',
    'revenue share',
    'revenue sharing',
    'how are profits shared',
    'who bears the costs',
    'shared equally',
    'losses',
    'split the profits',
    'split the costs',
  ],
  unless: ['bonus', 'will not share'],
  rules,
}
