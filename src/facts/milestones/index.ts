import type { FactKind } from '../../extract/index.ts'
import { BOOKS } from '../books.ts'
import { rules } from './rules.ts'

/** Payments that depend on events. */
export const milestones: FactKind = {
  kind: 'milestones',
  label: 'milestone payments',
  figure: 'money',
  order: 11,
  measuresDeal: true,
  sorts: ['development', 'regulatory', 'commercial', 'sales', 'clinical', 'approval'],
  asked: [
    'milestone',
    'milestones',
    'milestone payment',
    'milestone payments',
    'milestone package',
    'contingent payment',
    'contingent payments',
    'contingent consideration',
    'success fee',
    'earnout',
    'earn out',
    'biobucks',
    'bio bucks',
    'development milestones',
    'regulatory milestones',
    'sales milestones',
    'commercial milestones',
  ],
  unless: [...BOOKS, 'no ...5 milestone~'],
  rules,
}
