import type { CalendarDate } from './calendar-date.ts'
import { nameKey } from './corporate-form.ts'
import { compareDates, writeDate } from './date.ts'
import { compareDurations, type Duration, durationKey, writeDuration } from './duration.ts'
import { compareMoney, type Money, writeMoney } from './money.ts'
import type { Name } from './name.ts'
import { comparePercent, type Percent, writePercent } from './percent.ts'
import type { Text } from './text.ts'

export type { CalendarDate } from './calendar-date.ts'
export { findNames } from './company-name.ts'
export { nameKey, sameName, shortName } from './corporate-form.ts'
export { compareDates, dateBounds, findDates, writeDate } from './date.ts'
export { compareDurations, type Duration, findDurations, writeDuration } from './duration.ts'
export type { Found } from './found.ts'
export {
  type BareAmount,
  type Bound,
  compareMoney,
  findBareAmounts,
  findMoney,
  type Money,
  writeMoney,
} from './money.ts'
export type { Name } from './name.ts'
export { comparePercent, findPercents, type Percent, writePercent } from './percent.ts'
export { findPlaces, holdsIn, type Place } from './place.ts'
export { scaleOf } from './scale.ts'
export type { Text } from './text.ts'

/** Every shape that a value can have. Closed: whoever takes a value apart does it exhaustively. */
export type Value = Money | Percent | CalendarDate | Duration | Name | Text

export type Shape = Value['type']

/** The value as a reader would write it: "up to $35.5 million", "early 2008", "5 years", "Biotest AG". */
export function writeValue(value: Value): string {
  switch (value.type) {
    case 'money':
      return writeMoney(value)
    case 'percent':
      return writePercent(value)
    case 'date':
      return writeDate(value)
    case 'duration':
      return writeDuration(value)
    case 'name':
      return value.name
    case 'text':
      return value.text
  }
}

/** Less than, equal to or greater than zero; null where no order holds: other shapes, other currencies, names, texts. */
export function compareValues(a: Value, b: Value): number | null {
  if (a.type === 'money' && b.type === 'money') return compareMoney(a, b)
  if (a.type === 'percent' && b.type === 'percent') return comparePercent(a, b)
  if (a.type === 'date' && b.type === 'date') return compareDates(a, b)
  if (a.type === 'duration' && b.type === 'duration') return compareDurations(a, b)
  return null
}

/** Equal for values that `sameValue` holds the same. */
export function valueKey(value: Value): string {
  const key = (...parts: readonly (string | number | null)[]) =>
    [value.type, ...parts.map((part) => part ?? '')].join(':')
  switch (value.type) {
    case 'money':
      return key(value.amount, value.currency, value.bound, value.per === null ? null : folded(value.per))
    case 'percent':
      return key(value.low, value.high, value.bound)
    case 'date':
      return key(value.date, value.precision)
    case 'duration':
      return key(durationKey(value))
    case 'name':
      return key(nameKey(value.name), value.role)
    case 'text':
      return key(folded(value.text))
  }
}

/** True if both say the same: case and white space of words, and the punctuation of names, aside. */
export function sameValue(a: Value, b: Value): boolean {
  return valueKey(a) === valueKey(b)
}

function folded(words: string): string {
  return words.trim().replace(/\s+/g, ' ').toLowerCase()
}
