import type { CalendarDate } from './calendar-date.ts'
import type { Found } from './found.ts'
import { isoDay, MONTH, monthOf } from './month.ts'

const ONES = 'one two three four five six seven eight nine'.split(' ')
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'

/** Days by their words, ordinals and cardinals: "fifteenth", "twenty-first", "twenty one", "thirtieth". */
const DAYS = new Map<string, number>([
  ...[...ONES, ...TEENS, 'twenty'].map((word, index): [string, number] => [word, index + 1]),
  ...ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
  ['thirty', 30],
])
const DAY = `(?:(?:twenty|thirty)[\\s-])?(?:${[...DAYS.keys()].sort((a, b) => b.length - a.length).join('|')})`
const BELOW_HUNDRED = `(?:(?:${TENS.join('|')})(?:[\\s-](?:${ONES.join('|')}))?|(?:(?:zero|oh)\\s)?(?:${ONES.join('|')})(?!teen|ty)|${TEENS.join('|')})`
const YEAR = `(?:two\\sthousand(?:,?\\s(?:and\\s)?${BELOW_HUNDRED})?|(?:nineteen|twenty)(?:\\shundred(?:\\sand)?)?[\\s-]${BELOW_HUNDRED})`

const DAY_OR_FIGURE = `(${DAY}|\\d{1,2}(?:st|nd|rd|th)?)`
const YEAR_OR_FIGURE = `(${YEAR}|(?:19|20)\\d\\d)(?![\\w%]|[.,/:]\\d)`
// "the fifteenth day of March, 2006", "this 1st day of January, Two Thousand Six"
const DAY_FIRST = new RegExp(
  `\\b${DAY_OR_FIGURE}\\s(?:\\(\\d{1,2}(?:st|nd|rd|th)?\\)\\s)?(?:day\\s)?of\\s(${MONTH})\\b\\.?,?\\s(?:of\\s)?${YEAR_OR_FIGURE}`,
  'gi',
)
// "January twenty-two, 2018", "September the twenty-first, nineteen seventy-eight", "September 10, nineteen zero one"
const MONTH_FIRST = new RegExp(`\\b(${MONTH})\\b\\.?\\s(?:the\\s)?${DAY_OR_FIGURE},?\\s${YEAR_OR_FIGURE}`, 'gi')
// What a text must hold for either to be tried: a look costs less
const YEAR_IN_FIGURES = /(?:19|20)\d\d/
const DAY_IN_WORDS = new RegExp(
  `(?:th|day|first|second|third)\\sof\\s|(?:th|first|second|third|ty|teen|${ONES.join('|')}),?\\s(?:19|20)\\d\\d`,
  'i',
)
const YEAR_IN_WORDS = /thousand|nineteen/i

/** Days of the calendar of which the day or the year is told in words. */
export function readSpelled(text: string): Found<CalendarDate>[] {
  if (!YEAR_IN_WORDS.test(text) && !(YEAR_IN_FIGURES.test(text) && DAY_IN_WORDS.test(text))) return []
  const found: Found<CalendarDate>[] = []
  const add = (match: RegExpExecArray, day = '', month = '', year = '') => {
    const date = isoDay(yearOf(year), monthOf(month), dayOf(day))
    if (date === null) return
    const [start, end] = [match.index, match.index + match[0].length]
    found.push({ start, end, value: { type: 'date', date, precision: 'day' } })
  }
  for (const match of text.matchAll(DAY_FIRST)) add(match, match[1], match[2], match[3])
  for (const match of text.matchAll(MONTH_FIRST)) add(match, match[2], match[1], match[3])
  return found
}

function dayOf(written: string): string {
  if (/^\d/.test(written)) return written.replace(/\D+$/, '')
  const [tens = '', ones] = written.toLowerCase().split(/[\s-]/)
  if (ones === undefined) return String(DAYS.get(tens) ?? 0)
  const unit = DAYS.get(ones) ?? 0
  return unit < 10 ? String((DAYS.get(tens) ?? 0) + unit) : '0'
}

function yearOf(written: string): string {
  if (/^\d/.test(written)) return written
  const words = written.toLowerCase().split(/[\s,-]+/)
  const century = words[0] === 'two' ? 2000 : words[0] === 'nineteen' ? 1900 : 2000
  const rest = words.slice(1).map((word) => {
    const small = [...ONES, ...TEENS].indexOf(word) + 1
    return small > 0 ? small : TENS.includes(word) ? 20 + 10 * TENS.indexOf(word) : 0
  })
  return String(rest.reduce((sum, part) => sum + part, century))
}
