import type { Library } from '../domain/library.ts'
import { type CalendarDate, dateBounds, findDates, writeDate } from '../values/index.ts'
import { countOf } from './numbers.ts'

/** "in the last 3 years", "past five years", "last year", "previous 18 months" */
const LAST =
  /\b(?:(?:in|over|within|during|from|for|of)\s+)?(?:the\s+)?(?:last|past|previous)\s+(?<count>\d{1,3}|two|three|four|five|six|seven|eight|nine|ten|twelve|few)?\s*(?<unit>years?|months?|quarters?)\b/i
const FEW = 3
/** "Does it last ten years?" */
const LASTING = /\b(?:does|do|did|will|would|can|how long)\b[^?]*\blast\s+(?!\d+ deals)/i
const MONTHS: Readonly<Record<string, number>> = { year: 12, quarter: 3, month: 1 }

/** A question whose time is said as a date, and what was taken for it. */
export interface Dated {
  readonly question: string
  readonly taken: readonly { readonly from: string; readonly to: string }[]
}

/**
 * "The last 3 years" as a date. Filings end somewhere: time is counted from the newest that is indexed, never from today, so
 * that the same question has the same answer.
 */
export function dateRelative(question: string, library: Library): Dated {
  const found = LASTING.test(question) ? null : LAST.exec(question)
  const newest = newestDay(library)
  if (!found?.groups || !newest) return { question, taken: [] }
  const { count = '1', unit = 'year' } = found.groups
  const many = count === 'few' ? FEW : Math.max(1, countOf(count))
  const months = many * (MONTHS[unit.replace(/s$/i, '').toLowerCase()] ?? 1)
  const since = `since ${monthsBefore(newest, months)}`
  return {
    question: `${question.slice(0, found.index)} ${since} ${question.slice(found.index + found[0].length)}`,
    taken: [{ from: found[0].trim(), to: `${since}, counted from the newest filing (${writeDate(newest)})` }],
  }
}

/** The latest day on which a filing was reported or a deal made. */
function newestDay({ documents, deals }: Library): CalendarDate | null {
  const reported = documents.flatMap(({ header }) =>
    findDates(header.reportDate?.value ?? '').map(({ value }) => value),
  )
  const known = [...reported, ...deals.flatMap(({ date }) => date ?? [])]
  const [first, ...others] = known
  return first ? others.reduce((last, one) => (dateBounds(one).last > dateBounds(last).last ? one : last), first) : null
}

/** A day so many months before another, as ISO writes it; the 28th where a month has no later day. */
function monthsBefore(date: CalendarDate, months: number): string {
  const [year = 0, month = 1, day = 1] = dateBounds(date).last.split('-').map(Number)
  const at = year * 12 + month - 1 - months
  const two = (number: number): string => String(number).padStart(2, '0')
  return `${Math.floor(at / 12)}-${two((at % 12) + 1)}-${two(Math.min(day, 28))}`
}
