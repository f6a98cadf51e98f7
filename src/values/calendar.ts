import { Chrono, strict } from 'chrono-node/en'
import type { CalendarDate } from './calendar-date.ts'
import type { Found } from './found.ts'
import { isoDay, MONTH } from './month.ts'

/**
 * Of chrono's readers only those that read a day of the calendar, by name because it exports none of them. Without its
 * refiners, which would join a day with a time, a weekday or another day.
 */
const chrono = (...names: readonly string[]) =>
  new Chrono({ parsers: strict.parsers.filter((parser) => names.includes(parser.constructor.name)), refiners: [] })

const DAY_WORD = '(?:\\d(?:st|nd|rd|th)?|first|second|third|[a-z]th)'
const BETWEEN = '(?:[-/]|,?\\s*(?:of)?\\s*)'

type Reader = readonly [needed: RegExp, chrono: Chrono]

// "2006-07-07", "07/07/2006", "2019-Sep-1"
const NUMERIC_READER: Reader = [
  new RegExp(`\\d[/-](?:\\d|${MONTH})`, 'i'),
  chrono('ENYearMonthDayParser', 'SlashDateFormatParser'),
]

/** Each with what a text must hold for it to read anything: its pattern takes V8 5 ms to make ready, this one none. */
const READERS: readonly Reader[] = [
  [new RegExp(`${DAY_WORD}${BETWEEN}${MONTH}`, 'i'), chrono('ENMonthNameLittleEndianParser')],
  [new RegExp(`${MONTH}\\.?${BETWEEN}(?:\\d|[a-z-]*${DAY_WORD})`, 'i'), chrono('ENMonthNameMiddleEndianParser')],
  NUMERIC_READER,
]

/** Chrono fills what the text leaves open from a reference date; nothing of that is used, but the clock must not be. */
const REFERENCE = new Date(Date.UTC(2000, 0, 15, 12))

const YEAR = /(?<!\d)(?:19|20)\d\d$/
const NUMERIC = /^\d{1,4}([/-])\d{1,2}\1\d{2,4}$/
const SPELLED = /[a-z]{3}/i
// "1/2/2003-4", "AVE1/2/2003": a number that goes on is no date
const GOES_ON = /[\w$/-]$|\d\.$/

/** Days of the calendar as `year` or the text itself tells their year: "July 7, 2006", "7 July 2006", "2006-07-07". */
export function readDays(text: string, year: number | null): Found<CalendarDate>[] {
  if (!/\d/.test(text)) return []
  const found: Found<CalendarDate>[] = []
  const readers = year !== null || /(?:19|20)\d\d/.test(text) ? READERS : [NUMERIC_READER]
  const parsed = readers.flatMap(([needed, chrono]) => (needed.test(text) ? chrono.parse(text, REFERENCE) : []))
  for (const { index, text: matched, start } of parsed) {
    const written = matched.trimEnd()
    const end = index + written.length
    if (GOES_ON.test(text.slice(Math.max(0, index - 1), index)) || /^(?:\w|[/-]\d)/.test(text.slice(end, end + 2)))
      continue
    const dated = NUMERIC.test(written) || (SPELLED.test(written) && YEAR.test(written))
    if (!dated && (year === null || !SPELLED.test(written) || start.isCertain('year'))) continue
    const day = [dated ? start.get('year') : year, start.get('month'), start.get('day')]
    const [y = 0, m = 0, d = 0] = day.map((part) => part ?? 0)
    if (y < 1900 || y > 2099 || !start.isCertain('day')) continue
    const date = isoDay(String(y), String(m), String(d))
    if (date === null) continue
    found.push({ start: index, end, value: { type: 'date', date, precision: 'day' } })
  }
  return found
}
