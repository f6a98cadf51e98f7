import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Who may end the agreement, when, on what notice. */
export const termination: FactKind = {
  kind: 'termination',
  label: 'termination',
  figure: 'text',
  order: 36,
  isChoice: true,
  besides: ['term'],
  asked: [
    'termination',
    'terminate',
    'terminated',
    'terminates',
    'cancel',
    'cancelled',
    'cancellation',
    'notice period',
    'termination right',
    'termination rights',
    'notice',
    'can they terminate',
    'early termination',
    'walk away',
    'get out',
  ],
  unless: [
    '(employment|executive|mr|ms|stock plan|incentive plan)',
    'neither party',
    'not terminate',
    'shall not be available',
  ],
  rules,
}
