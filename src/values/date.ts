import { readDays } from './calendar.ts'
import type { CalendarDate } from './calendar-date.ts'
import type { Found } from './found.ts'
import { readPeriods } from './period.ts'
import { readSharedYears } from './shared-year.ts'
import { readSpelled } from './spelled-date.ts'

export const MONTHS = 'January February March April May June July August September October November December'.split(' ')

/**
 * Absolute dates in order, none overlapping, from days to years. A day without a year ("May 4") is a date only where
 * `year` says which. Nothing relative; neither clock nor time zone matters.
 */
export function findDates(text: string, { year }: { readonly year?: number } = {}): Found<CalendarDate>[] {
  const all = [
    ...readDays(text, year ?? null),
    ...readPeriods(text),
    ...readSpelled(text),
    ...readSharedYears(text),
  ].map((date) => withWeekday(text, date))
  all.sort((a, b) => a.start - b.start || b.end - a.end)
  const found: Found<CalendarDate>[] = []
  let from = 0
  for (const date of all) {
    if (date.start < from) continue
    found.push(date)
    from = date.end
  }
  return found
}

// "Friday, July 7, 2006", "Wed., March 15, 2006"
const WEEKDAY = /\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|tues?|wed|thur?s?|fri|sat|sun)\.?),?\s{1,2}$/i

function withWeekday(text: string, date: Found<CalendarDate>): Found<CalendarDate> {
  if (date.value.precision !== 'day' || !/[a-z.],?\s{1,2}$/i.test(text.slice(Math.max(0, date.start - 4), date.start)))
    return date
  const before = WEEKDAY.exec(text.slice(Math.max(0, date.start - 12), date.start))
  return before === null ? date : { ...date, start: date.start - before[0].length }
}

/** The first and the last day that it can mean, as ISO days. Early, mid and late are thirds of the year. */
export function dateBounds({ date, precision }: CalendarDate): { first: string; last: string } {
  const year = date.slice(0, 4)
  const part = Number(date.replace(/^\d{4}-?[QH]?/, '').slice(0, 2))
  switch (precision) {
    case 'day':
      return { first: date, last: date }
    case 'month':
      return months(year, part, part)
    case 'quarter':
      return months(year, 3 * part - 2, 3 * part)
    case 'half':
      return months(year, 6 * part - 5, 6 * part)
    case 'year':
      return months(year, 1, 12)
    case 'early':
      return months(year, 1, 4)
    case 'mid':
      return months(year, 5, 8)
    case 'late':
      return months(year, 9, 12)
  }
}

function months(year: string, first: number, last: number): { first: string; last: string } {
  const two = (part: number) => String(part).padStart(2, '0')
  const days = new Date(Date.UTC(Number(year), last, 0)).getUTCDate()
  return { first: `${year}-${two(first)}-01`, last: `${year}-${two(last)}-${two(days)}` }
}

/** By the first day that each can mean, then by the last. */
export function compareDates(a: CalendarDate, b: CalendarDate): number {
  const [left, right] = [dateBounds(a), dateBounds(b)]
  if (left.first !== right.first) return left.first < right.first ? -1 : 1
  return left.last === right.last ? 0 : left.last < right.last ? -1 : 1
}

const QUARTERS = ['first', 'second', 'third', 'fourth']

/** For a reader: "July 7, 2006", "July 2006", "the fourth quarter of 2023", "the second half of 2019", "early 2008", "2008". */
export function writeDate({ date, precision }: CalendarDate): string {
  const year = date.slice(0, 4)
  const part = Number(date.replace(/^\d{4}-?[QH]?/, '').slice(0, 2))
  switch (precision) {
    case 'day':
      return `${MONTHS[part - 1]} ${Number(date.slice(8))}, ${year}`
    case 'month':
      return `${MONTHS[part - 1]} ${year}`
    case 'quarter':
      return `the ${QUARTERS[part - 1]} quarter of ${year}`
    case 'half':
      return `the ${QUARTERS[part - 1]} half of ${year}`
    case 'year':
      return year
    case 'mid':
      return `mid-${year}`
    case 'early':
    case 'late':
      return `${precision} ${year}`
  }
}
