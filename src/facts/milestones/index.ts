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
    { words: 'development milestones', sort: 'development' },
    { words: 'development milestone payments', sort: 'development' },
    { words: 'regulatory milestones', sort: 'regulatory' },
    { words: 'regulatory milestone payments', sort: 'regulatory' },
    { words: 'sales milestones', sort: 'sales' },
    { words: 'sales milestone payments', sort: 'sales' },
    { words: 'commercial milestones', sort: 'commercial' },
    { words: 'commercial milestone payments', sort: 'commercial' },
    { words: 'clinical milestones', sort: 'clinical' },
    { words: 'clinical milestone payments', sort: 'clinical' },
    { words: 'approval milestones', sort: 'approval' },
    { words: 'approval milestone payments', sort: 'approval' },
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
  ],
  unless: [...BOOKS, 'no ...5 milestone~'],
  rules,
}
