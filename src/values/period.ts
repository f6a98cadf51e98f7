import type { CalendarDate } from './calendar-date.ts'
import type { Found } from './found.ts'
import { isoDay, MONTH, monthOf } from './month.ts'

// Standing alone: not in "$2008", "2,008", "0-2008", "(781) 2008-4242", "2008.5", "AVE2008"
const YEAR = '(?<![\\w$€£¥#.,/-])(?:19|20)\\d\\d(?![\\w%]|[-–.,/:]\\d|-[A-Za-z])'
const ANY_YEAR = '((?:19|20)\\d\\d)(?![\\w%]|[.,/:]\\d)'
const ORDINALS = 'first second third fourth 1st 2nd 3rd 4th'.split(' ')
const LAST = 'last final latter'.split(' ')
// "fiscal", "our fiscal year", "the Company's fiscal year ending", "the year", "the 2008 fiscal year"
const FISCAL =
  "(?:(?:the|our|its|their)\\s)?(?:company[’']s\\s)?" +
  '(?:(?:fiscal|calendar)(?:\\syear)?(?:\\s(?:of|ending|ended))?[\\s,]{1,2}|year\\s)?'

/** What a match of each pattern means. */
interface Reader {
  /** What a text must hold for the pattern to be tried: a look costs less. */
  readonly hint: RegExp
  readonly pattern: RegExp
  readonly read: (groups: readonly string[]) => Omit<CalendarDate, 'type'> | null
}

const READERS: readonly Reader[] = [
  {
    // "the 4th day of May, 2001", "26th June of 2020", "16. Nov. 2016"
    hint: /\d(?:st|nd|rd|th|\.)?\s[a-z]/i,
    pattern: new RegExp(
      `(?<![\\w.,])(\\d{1,2})(?:st|nd|rd|th|\\.)?\\s(?:day\\s)?(?:of\\s)?(${MONTH})\\b\\.?,?\\s(?:of\\s)?${ANY_YEAR}`,
      'gi',
    ),
    read: ([day = '', month = '', year = '']) => dayOf(year, monthOf(month), day),
  },
  {
    // "January 12 of 2016"
    hint: /\sof\s(?:19|20)\d\d/i,
    pattern: new RegExp(`\\b(${MONTH})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?\\sof\\s${ANY_YEAR}`, 'gi'),
    read: ([month = '', day = '', year = '']) => dayOf(year, monthOf(month), day),
  },
  {
    // "30.09.2022": with dots the day comes first
    hint: /\d\.\d\d?\./,
    pattern: /(?<![\w$.,/-])(\d{1,2})\.(\d{1,2})\.((?:19|20)\d\d)(?![\w%]|[.,/-]\d)/g,
    read: ([day = '', month = '', year = '']) => dayOf(year, month, day),
  },
  {
    // "11/12,2016"
    hint: /\d\/\d\d?,/,
    pattern: /(?<![\w$.,/-])(\d{1,2})\/(\d{1,2}),\s?((?:19|20)\d\d)(?![\w%]|[.,/-]\d)/g,
    read: ([month = '', day = '', year = '']) => dayOf(year, month, day),
  },
  {
    // "2018-7-6", "2015.5.13", "2019-Sep-1"
    hint: /(?:19|20)\d\d[-/.]/,
    pattern: new RegExp(
      `(?<![\\w$.,/-])((?:19|20)\\d\\d)[-/.](\\d{1,2}|${MONTH})[-/.](\\d{1,2})(?![\\w%]|[.,/-]\\d)`,
      'gi',
    ),
    read: ([year = '', month = '', day = '']) => dayOf(year, /\d/.test(month) ? month : monthOf(month), day),
  },
  {
    // "July 2006", "Sept. 2005", "July of 2006", "Jul-2006"
    hint: /[a-z.,](?:\s{1,2}(?:of\s)?|-)(?:19|20)\d\d/i,
    pattern: new RegExp(`\\b(${MONTH})\\b(?:\\.?,?\\s{1,2}(?:of\\s)?|-)${ANY_YEAR}`, 'gi'),
    read: ([month = '', year = '']) => ({ date: `${year}-${monthOf(month)}`, precision: 'month' }),
  },
  {
    // "fourth quarter of 2023", "second half 2019", "first quarter of fiscal year 2008"
    hint: /quarter|half/i,
    pattern: new RegExp(
      `\\b(${[...ORDINALS, ...LAST].join('|')})[\\s-](?:(?:fiscal|calendar)\\s)?(quarter|half)s?(?:\\sof)?,?\\s{1,2}${FISCAL}${ANY_YEAR}`,
      'gi',
    ),
    read: ([ordinal = '', part = '', year = '']) => partOf(part, numberOf(ordinal, part), year),
  },
  {
    // "2008 second quarter"
    hint: /(?:19|20)\d\d\s[a-z\d]+[\s-](?:quarter|half)/i,
    pattern: new RegExp(
      `(?<![\\w$.,/-])((?:19|20)\\d\\d)\\s(${ORDINALS.join('|')})[\\s-](?:fiscal\\s)?(quarter|half)\\b`,
      'gi',
    ),
    read: ([year = '', ordinal = '', part = '']) => partOf(part, numberOf(ordinal, part), year),
  },
  {
    // "Q4 2023", "4Q 2023", "H2 of 2019", "2H19" is left alone: the century would be a guess
    hint: /[QH][1-4]|[1-4][QH]/i,
    pattern: new RegExp(`\\b(?:([QH])([1-4])|([1-4])([QH]))[\\s,-]{0,2}(?:of\\s)?${FISCAL}${ANY_YEAR}`, 'gi'),
    read: ([letter = '', number = '', number2 = '', letter2 = '', year = '']) =>
      partOf(letter || letter2, Number(number || number2), year),
  },
  {
    // "2023-Q1", "2023 Q1"
    hint: /[QH][1-4]/i,
    pattern: /(?<![\w$.,/-])((?:19|20)\d\d)[\s-]?([QH])([1-4])\b/gi,
    read: ([year = '', letter = '', number = '']) => partOf(letter, Number(number), year),
  },
  {
    // "early 2008", "mid-2024", "late in 2023", "the beginning of 2008", "end of 2023", "year-end 2023"
    hint: /early|mid|latt?e|beginning|start|end/i,
    pattern: new RegExp(
      `\\b(early|mid|middle|late|beginning|start|latter|end|year[\\s-]end)(?:[\\s-]|\\s(?:in|of|part\\sof)\\s)${FISCAL}${ANY_YEAR}`,
      'gi',
    ),
    read: ([word = '', year = '']) => ({ date: year, precision: thirdOf(word.toLowerCase()) }),
  },
  {
    // "fiscal 2008", "FY2023"
    hint: /fiscal|calendar|FY/i,
    pattern: new RegExp(`\\b(?:(?:fiscal|calendar)(?:\\syear)?\\s|FY\\s?)${ANY_YEAR}`, 'gi'),
    read: ([year = '']) => ({ date: year, precision: 'year' }),
  },
  {
    // "2019-2020", "2019–2020": two years
    hint: /(?:19|20)\d\d[-–](?:19|20)\d\d/,
    pattern: /(?<![\w$€£¥#.,/-])((?:19|20)\d\d)(?=[-–](?:19|20)\d\d(?![\w-]))/g,
    read: ([year = '']) => ({ date: year, precision: 'year' }),
  },
  {
    hint: /(?:19|20)\d\d[-–](?:19|20)\d\d/,
    pattern: /(?<=(?<![\w$€£¥#.,/-])(?:19|20)\d\d[-–])((?:19|20)\d\d)(?![\w-])/g,
    read: ([year = '']) => ({ date: year, precision: 'year' }),
  },
]

function dayOf(year: string, month: string, day: string): Omit<CalendarDate, 'type'> | null {
  const date = isoDay(year, month, day)
  return date === null ? null : { date, precision: 'day' }
}

function numberOf(ordinal: string, part: string): number {
  if (LAST.includes(ordinal.toLowerCase())) return /^q/i.test(part) ? 4 : 2
  return (ORDINALS.indexOf(ordinal.toLowerCase()) % 4) + 1
}

function partOf(part: string, number: number, year: string): Omit<CalendarDate, 'type'> | null {
  const letter = part.charAt(0).toUpperCase()
  if (letter === 'Q') return { date: `${year}-Q${number}`, precision: 'quarter' }
  return number <= 2 ? { date: `${year}-H${number}`, precision: 'half' } : null
}

function thirdOf(word: string): 'early' | 'mid' | 'late' {
  if (word.startsWith('mid')) return 'mid'
  return word.startsWith('lat') || word.endsWith('end') ? 'late' : 'early'
}

// "Act of 1934" names a law, "Suite 2000" a room
const NAMED =
  /(?:\bAct\s(?:of\s)?|\b(?:Rules?|Sections?|No\.?|Number|Room|Suite|Box|Building|Form|Unit|Model|Windows|Pub\.|L\.)\s|§\s?|\(\d{3}\)\s?)$/i
const COUNTED =
  /^[\s-](?:Act\b|shares?|employees|patients|people|persons|units?|years?|days|months|hours|warrants|options|stores|square|feet|pages|customers|subjects|words|times)\b/i
const STREET =
  /^\s(?:[A-Z][\w.’'-]{0,20}\s){0,4}(?:Street|St\.|Avenue|Ave\.?|Road|Rd\.?|Drive|Dr\.|Boulevard|Blvd\.?|Parkway|Pkwy|Way|Lane|Court|Place|Plaza|Broadway|Square|Highway|Circle|Center|Centre)\b/

const YEARS = new RegExp(YEAR, 'g')

/** Months, quarters, halves, thirds of years and years; may overlap. */
export function readPeriods(text: string): Found<CalendarDate>[] {
  if (!/(?:19|20)\d\d/.test(text)) return []
  const found: Found<CalendarDate>[] = []
  for (const { hint, pattern, read } of READERS) {
    if (!hint.test(text)) continue
    for (const match of text.matchAll(pattern)) {
      const value = read(match.slice(1).map((group) => group ?? ''))
      if (value !== null)
        found.push({ start: match.index, end: match.index + match[0].length, value: { type: 'date', ...value } })
    }
  }
  for (const { 0: year, index } of text.matchAll(YEARS)) {
    const end = index + year.length
    const after = text.slice(end, end + 60)
    if (NAMED.test(text.slice(Math.max(0, index - 12), index)) || COUNTED.test(after) || STREET.test(after)) continue
    found.push({ start: index, end, value: { type: 'date', date: year, precision: 'year' } })
  }
  return found
}
