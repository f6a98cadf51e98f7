import type { Deal } from '../domain/deal.ts'
import type { Condition, Reading } from '../domain/reading.ts'
import { type Bound, compareDurations, dateBounds, type Value } from '../values/index.ts'

/** Whether a value meets a condition; null where the two cannot be compared: other shapes, other currencies. */
export function meets(value: Value, { is, value: bound }: Condition): boolean | null {
  if (value.type === 'money' && bound.type === 'money') {
    if (bound.currency !== null && bound.currency !== value.currency)
      return is === 'equal' ? false : is === 'other' ? true : null
    return loosely(value.bound, holds(value.amount - bound.amount, is), value.amount === bound.amount)
  }
  if (value.type === 'percent' && bound.type === 'percent') {
    const least = is === 'over' || is === 'at_least' ? (value.high ?? value.low) : (value.low ?? value.high)
    const asked = bound.high ?? bound.low
    return least === null || asked === null ? null : holds(least - asked, is)
  }
  if (value.type === 'duration' && bound.type === 'duration') return holds(compareDurations(value, bound), is)
  if (value.type === 'date' && bound.type === 'date') {
    const stated = dateBounds(value)
    const asked = dateBounds(bound)
    switch (is) {
      case 'over':
        return stated.first > asked.last
      case 'at_least':
        return stated.last >= asked.first
      case 'under':
        return stated.last < asked.first
      case 'at_most':
        return stated.first <= asked.last
      case 'equal':
        return stated.first <= asked.last && asked.first <= stated.last
      case 'other':
        return stated.first > asked.last || asked.first > stated.last
    }
  }
  return null
}

/** Whether a deal was made when the question says: all its bounds on dates hold. */
export const inTime = ({ date }: Deal, { conditions }: Pick<Reading, 'conditions'>): boolean =>
  conditions.every((one) => one.value.type !== 'date' || (date !== null && meets(date, one) === true))

/** "Up to nearly $40 million" is neither $40 million nor at least that; "about" says neither. */
function loosely(bound: Bound, met: boolean, same: boolean): boolean | null {
  return same && (bound === 'up_to' || bound === 'about') ? (met ? null : met) : met
}

function holds(difference: number, is: Condition['is']): boolean {
  switch (is) {
    case 'over':
      return difference > 0
    case 'at_least':
      return difference >= 0
    case 'under':
      return difference < 0
    case 'at_most':
      return difference <= 0
    case 'equal':
      return difference === 0
    case 'other':
      return difference !== 0
  }
}
