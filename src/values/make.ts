import type { CalendarDate } from './calendar-date.ts'
import type { Duration } from './duration.ts'
import type { Bound, Money } from './money.ts'
import type { Name } from './name.ts'
import type { Percent } from './percent.ts'
import type { Text } from './text.ts'

/** Values, written short: for tables of cases. */

export const money = (amount: number, currency = 'USD', bound: Bound = 'exact', per: string | null = null): Money => ({
  type: 'money',
  amount,
  currency,
  bound,
  per,
})

export const percent = (low: number, high = low, bound: Bound = 'exact'): Percent => ({
  type: 'percent',
  low,
  high,
  bound,
})

export const date = (written: string, precision: CalendarDate['precision'] = 'day'): CalendarDate => ({
  type: 'date',
  date: written,
  precision,
})

export const duration = (iso: string): Duration => ({ type: 'duration', iso })

export const name = (full: string, role: string | null): Name => ({ type: 'name', name: full, role })

export const text = (words: string): Text => ({ type: 'text', text: words })
