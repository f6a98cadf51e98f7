import { describe, expect, test } from 'vitest'
import { nearest } from '../../src/question/spelling.ts'

const WORDS = [
  'biotest',
  'genentech',
  'immunogen',
  'sicor',
  'royalty',
  'royalties',
  'milestone',
  'milestones',
  'upfront',
  'option',
  'term',
  'target',
  'market',
]

describe('the word that was meant', () => {
  test.each([
    ['bioteest', 'biotest'],
    ['genetech', 'genentech'],
    ['genentehc', 'genentech'],
    ['immunogne', 'immunogen'],
    ['upfrnt', 'upfront'],
    ['milestons', 'milestone'],
    ['royalites', 'royalties'],
    ['sicro', 'sicor'],
  ])('%s is %s', (typed, meant) => expect(nearest(typed, WORDS)).toBe(meant))

  test.each([
    ['biogen', 'another company'],
    ['gentech', 'two letters in a word of seven'],
    ['trem', 'too short'],
    ['pfizer', 'near nothing'],
    ['iotest', 'another first letter'],
    ['biotech', 'two letters away'],
    ['margets', 'as near to two words as to none'],
  ])('%s is none: %s', (typed) => expect(nearest(typed, WORDS)).toBeUndefined())
})
