import type { CalendarDate } from './calendar-date.ts'
import type { Found } from './found.ts'
import { isoDay, MONTH, monthOf } from './month.ts'

const JOIN = '(?:\\s(?:and|or|to|through|until)(?:\\s(?:the|in|in\\sthe))?\\s|\\s?[-–—/]\\s?|-(?:to|or)-)'
const ORDINALS = 'first second third fourth 1st 2nd 3rd 4th'.split(' ')
const ORDINAL = ORDINALS.join('|')
const YEAR = '((?:19|20)\\d\\d)(?!\\w|[.,/:]\\d)'

interface Reader {
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => Omit<CalendarDate, 'type'> | null
}

/** What stands before the pair and borrows the year behind it. Each pattern covers the first of the two alone. */
const READERS: readonly Reader[] = [
  {
    // "March 31 and June 30, 2008", "January 1 through January 5, 2008"
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?=,?${JOIN}${MONTH}\\.?\\s\\d{1,2},?\\s${YEAR})`, 'gi'),
    read: ([month = '', day = '', year = '']) => {
      const date = isoDay(year, monthOf(month), day)
      return date === null ? null : { date, precision: 'day' }
    },
  },
  {
    // "between January and March 2008", "January-March 2008"
    pattern: new RegExp(`\\b(${MONTH})\\b\\.?(?=${JOIN}${MONTH}\\b\\.?,?\\s(?:of\\s)?${YEAR})`, 'gi'),
    // a small "may" is a verb
    read: ([month = '', year = '']) =>
      month === 'may' ? null : { date: `${year}-${monthOf(month)}`, precision: 'month' },
  },
  {
    // "the first or second quarter of 2008"
    pattern: new RegExp(
      `\\b(${ORDINAL})(?=(?:\\s(?:quarter|half))?${JOIN}(?:${ORDINAL})[\\s-](quarter|half|halve)s?(?:\\sof)?,?\\s(?:fiscal\\s|calendar\\s)?${YEAR})`,
      'gi',
    ),
    read: ([ordinal = '', part = '', year = '']) => {
      const number = (ORDINALS.indexOf(ordinal.toLowerCase()) % 4) + 1
      if (/^q/i.test(part)) return { date: `${year}-Q${number}`, precision: 'quarter' }
      return number > 2 ? null : { date: `${year}-H${number}`, precision: 'half' }
    },
  },
  {
    // "mid- to late 2008", "early-to-mid-2008"
    pattern: new RegExp(`\\b(early|mid)(?=-?${JOIN}(?:mid|late)[\\s-](?:in\\s)?${YEAR})`, 'gi'),
    read: ([word = '', year = '']) => ({ date: year, precision: /^e/i.test(word) ? 'early' : 'mid' }),
  },
]

// What a text must hold for any to be tried: a look costs less
const PAIRED = new RegExp(
  `${JOIN}(?:mid|late|(?:${ORDINAL})[\\s-](?:quarter|hal)|${MONTH})[a-z]*[\\s.,-][^.;]{0,24}(?:19|20)\\d\\d`,
  'i',
)

/** Dates that borrow their year from the one they are paired with; the other is found by itself. */
export function readSharedYears(text: string): Found<CalendarDate>[] {
  if (!/(?:19|20)\d\d/.test(text) || !PAIRED.test(text)) return []
  return READERS.flatMap(({ pattern, read }) =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const value = read(match.slice(1).map((group) => group ?? ''))
      const [start, end] = [match.index, match.index + match[0].length]
      return value === null ? [] : [{ start, end, value: { type: 'date' as const, ...value } }]
    }),
  )
}
