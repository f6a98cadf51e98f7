import { describe, expect, test } from 'vitest'
import { conditionOf } from '../../src/extract/condition.ts'

describe('the condition of a fact', () => {
  test.each([
    [
      'If Acme elects to exercise this right, the companies would share profits equally.',
      'share',
      'If Acme elects to exercise this right',
    ],
    ['Upon exercise of this right, the companies would share profits.', 'share', 'Upon exercise of this right'],
    ['In the event that Beta opts out, Acme will pay $3 million.', '$3 million', 'In the event that Beta opts out'],
    ['Unless Beta objects, the agreement is renewed for two years.', 'renewed', 'Unless Beta objects'],
  ])('%s', (sentence, at, condition) => expect(conditionOf(sentence, sentence.indexOf(at))).toBe(condition))

  test.each([
    ['Acme will pay $3 million if Beta opts out.', '$3 million'],
    ['Under the agreement, Acme will pay $3 million.', '$3 million'],
    ['If Acme pays $3 million, Beta grants a license.', '$3 million'],
    ['Iffy Corp., a subsidiary, will pay $3 million.', '$3 million'],
    ['If Acme pays $3 million the license is exclusive.', 'exclusive'],
  ])('none: %s', (sentence, at) => expect(conditionOf(sentence, sentence.indexOf(at))).toBeNull())
})
