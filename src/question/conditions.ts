import type { Condition } from '../domain/reading.ts'
import { type Mark, senseOf } from './marks.ts'

/**
 * The bounds that a question sets: a word such as "over" with the value behind it. A value alone is a condition where it
 * is a date ("the 2006 deal"); an amount alone says nothing.
 */
export function readConditions(marks: readonly Mark[]): Condition[] {
  return marks.flatMap((mark, index): Condition[] => {
    if (!mark.value) return []
    const before = marks[index - 1]
    const bound =
      senseOf(before, 'bound')?.bound ??
      (before && isEmpty(before) ? senseOf(marks[index - 2], 'bound')?.bound : undefined)
    const after = senseOf(marks[index + 1], 'bound')
    if (bound) return [{ is: bound, value: mark.value }]
    if (after && /^and /.test(marks[index + 1]?.typed ?? '')) return [{ is: after.bound, value: mark.value }]
    return mark.value.type === 'date' ? [{ is: 'equal', value: mark.value }] : []
  })
}

const isEmpty = (mark: Mark): boolean => senseOf(mark, 'empty') !== undefined
