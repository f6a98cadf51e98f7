import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** The value of the whole deal where the filing states one. */
export const totalValue: FactKind = {
  kind: 'total_value',
  label: 'total value',
  figure: 'money',
  order: 9,
  measuresDeal: true,
  asked: [
    'total value',
    'deal value',
    'total deal value',
    'deal size',
    'value of the deal',
    'worth',
    'overall value',
    'aggregate value',
    'transaction value',
    'size of the deal',
    'total consideration',
    'headline value',
    'how big',
  ],
  unless: [
    'fair value',
    '(shares|stock|option|options|warrants|units|goodwill|inventory|holdings) ...3 (valued|worth)',
    '(market value|book value|asset value|agreed value|face value|aggregate value of shares)',
    'valued ...3 {money} per ...2 share',
    '(restricted stock|stock plan|employment)',
    '(contingent value right~|CVR|CVRs) ...4 (worth|valued)',
    '(contingent|milestone|earn-out|earnout) (payment~|obligation|consideration) ...3 (worth|valued)',
  ],
  rules,
}
