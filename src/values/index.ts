import type { CalendarDate } from './date.ts'
import type { Duration } from './duration.ts'
import type { Money } from './money.ts'
import type { Name } from './name.ts'
import type { Percent } from './percent.ts'
import type { Text } from './text.ts'

export type { CalendarDate } from './date.ts'
export type { Duration } from './duration.ts'
export type { Found } from './found.ts'
export type { Bound, Money } from './money.ts'
export type { Name } from './name.ts'
export type { Percent } from './percent.ts'
export type { Text } from './text.ts'

/** Every shape that a value can have. Closed: whoever takes a value apart does it exhaustively. */
export type Value = Money | Percent | CalendarDate | Duration | Name | Text

export type Shape = Value['type']
