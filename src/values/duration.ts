import type { Found } from './found.ts'
import { fractionBehind } from './fraction.ts'
import { NUMBER_START, readAt, readScaled } from './numbers.ts'
import { SPEAKS_OF_TIME, UNIT, UNIT_GROUPS, type Unit, unitOf } from './time-unit.ts'

/** A length of time, ISO 8601: "P5Y", "P30D". */
export interface Duration {
  readonly type: 'duration'
  readonly iso: string
}

// "five-year", "thirty (30) days", "3h"; "40-year-old" and "60 years of age" are ages, "year-end" a date
const UNIT_AFTER = new RegExp(
  `[\\s-]{0,2}${UNIT}(?![\\s-](?:old\\b|of\\sage|(?:19|20)\\d\\d|(?:and|or)\\s(?:older|over|above|younger))|-end|(?:[\\s-]periods?)?\\s+end(?:ed|ing)\\b|\\s+of\\s+(?:fiscal\\s)?(?:19|20)\\d\\d|\\sa\\s(?:day|week)\\b)`,
  'iy',
)
const COULD_BE_UNIT = /[\s-]{0,2}[a-z]/iy
const AND_A_HALF = /\sand\sa?\s?half/iy
// "for a year", "within a month", "in a week": elsewhere "a year" says how often
const SPAN_BEFORE = /\b(?:for|within|in|another|over|than|of)\s$/i
const HALF = new RegExp(`\\b(?:a\\s)?half[\\s-](?:an?\\s)?${UNIT}`, 'gi')
const COUPLE = new RegExp(`\\b(?:a\\s)?couple\\sof\\s${UNIT}`, 'gi')
// "an hour and a half"
const ANOTHER = new RegExp(
  `\\b(?:another|an\\sadditional|(?<=\\b(?:for|within|in|over|than)\\s)an?)\\s${UNIT}(\\sand\\s(?:a\\s)?half\\b)?`,
  'gi',
)
// "for all day", "for full year."; "for full year 2008" and "for full year results" speak of the financial year
const WHOLE = new RegExp(
  `(?<=\\b(?:for|within|over)\\s)(?:all|full|whole|entire)[\\s-]${UNIT}(?=\\s*(?:[.,;:)]|$)|\\s(?:after|before|from|following)\\b)`,
  'gi',
)
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth twentieth'
const ORDINAL = new Map(ORDINALS.split(' ').map((word, index): [string, number] => [word, index + 1]))
const ANNIVERSARY = new RegExp(
  `\\b(?:(${[...ORDINAL.keys()].join('|')})|(\\d{1,2})(?:st|nd|rd|th))[\\s-](?:year\\s)?anniversary\\b`,
  'gi',
)
// "three- to five-year"
const RANGE_BETWEEN = /^-?\s?(?:-|–|to|or|and)\s?$/i
const JOINED = /^,?\s(?:and\s)?$/

interface Part {
  readonly start: number
  readonly end: number
  readonly value: number
  readonly unit: Unit | null
}

/** Lengths of time in order, none overlapping: "five-year", "thirty (30) days", "two years and six months". */
export function findDurations(text: string): Found<Duration>[] {
  if (!SPEAKS_OF_TIME.test(text)) return []
  const found: Found<Duration>[] = []
  let run: Part[] = []
  const flush = () => {
    const first = run[0]
    const last = run.at(-1)
    if (first && last) found.push({ start: first.start, end: last.end, value: { type: 'duration', iso: isoOf(run) } })
    run = []
  }
  for (const part of parts(text)) {
    const before = run.at(-1)
    if (before && part.start < before.end) continue
    const between = before ? text.slice(before.end, Math.min(part.start, before.end + 8)) : ''
    if (before && part.start - before.end < 8 && !run.some(({ unit }) => unit === part.unit) && JOINED.test(between)) {
      run.push(part)
      continue
    }
    flush()
    run = [part]
  }
  flush()
  return found
}

function parts(text: string): Part[] {
  const all: Part[] = []
  let bare: Part | null = null
  let from = 0
  for (const { index } of text.matchAll(NUMBER_START)) {
    if (index < from || /[$€£¥#\w.]$|\d\/$/.test(text.slice(Math.max(0, index - 2), index))) continue
    const part = readPart(text, index)
    if (part === null) continue
    from = part.end
    if (part.unit === null) {
      bare = part
      continue
    }
    // "three to five years": two lengths
    if (
      bare !== null &&
      part.start - bare.end < 6 &&
      RANGE_BETWEEN.test(text.slice(bare.end, part.start)) &&
      bare.value < part.value
    )
      all.push({ ...bare, unit: part.unit })
    all.push(part)
  }
  for (const [pattern, value] of [
    [HALF, 0.5],
    [COUPLE, 2],
    [ANOTHER, 1],
    [WHOLE, 1],
  ] as const) {
    for (const match of text.matchAll(pattern)) {
      const unit = unitOf(match.slice(1, UNIT_GROUPS + 1))
      if (unit === null) continue
      const half = match[UNIT_GROUPS + 1] === undefined ? 0 : 0.5
      all.push({
        start: match.index,
        end: match.index + match[0].length,
        value: (value + half) * unit[1],
        unit: unit[0],
      })
    }
  }
  for (const match of text.matchAll(ANNIVERSARY)) {
    const value = ORDINAL.get((match[1] ?? '').toLowerCase()) ?? Number(match[2])
    all.push({ start: match.index, end: match.index + match[0].length, value, unit: 'Y' })
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end)
}

/** The number at `index` and the unit behind it; `unit` null where none follows. */
function readPart(text: string, index: number): Part | null {
  const number = readScaled(text, index, false)
  if (number === null || number.exponent > 0) return null
  if (/^an?$/i.test(text.slice(index, number.end)) && !SPAN_BEFORE.test(text.slice(Math.max(0, index - 8), index)))
    return null
  const half = readAt(AND_A_HALF, text, number.end)
  const part = half === null ? fractionBehind(text, number.end) : { value: 0.5, end: number.end + half.length }
  const at = part?.end ?? number.end
  UNIT_AFTER.lastIndex = at
  const match = readAt(COULD_BE_UNIT, text, at) === null ? null : UNIT_AFTER.exec(text)
  if (match === null) return { start: index, end: number.end, value: number.value, unit: null }
  const unit = unitOf(match.slice(1))
  // "2005 year": a date
  if (unit === null || (number.value >= 1900 && number.value < 2100 && unit[0] === 'Y')) return null
  const value = Number(((number.value + (part?.value ?? 0)) * unit[1]).toFixed(6))
  return { start: index, end: at + match[0].length, value, unit: unit[0] }
}

function isoOf(run: readonly Part[]): string {
  const write = (units: string) =>
    [...units]
      .map((unit) => run.find((part) => part.unit === unit))
      .map((part) => (part?.unit ? `${part.value}${part.unit.toUpperCase()}` : ''))
      .join('')
  const time = write('HmS')
  return `P${write('YMWD')}${time === '' ? '' : `T${time}`}`
}

const ISO =
  /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/
const NAMES = ['year', 'month', 'week', 'day', 'hour', 'minute', 'second']
/** Days of each unit, a month being a twelfth of 365 days: what an order needs. */
const DAYS = [365, 365 / 12, 7, 1, 1 / 24, 1 / 1440, 1 / 86400]

function figures(iso: string): number[] {
  const match = ISO.exec(iso)
  return NAMES.map((_, index) => Number(match?.[index + 1] ?? 0))
}

/** Less than, equal to or greater than zero; a year is as long as twelve months. */
export function compareDurations(a: Duration, b: Duration): number {
  const days = ({ iso }: Duration) => figures(iso).reduce((sum, figure, index) => sum + figure * (DAYS[index] ?? 0), 0)
  const difference = days(a) - days(b)
  return Math.abs(difference) < 1e-6 ? 0 : difference
}

/** Equal for lengths that are the same: twelve months are a year, two weeks fourteen days. */
export function durationKey({ iso }: Duration): string {
  const [years = 0, months = 0, weeks = 0, days = 0, ...time] = figures(iso)
  return [12 * years + months, 7 * weeks + days, ...time].join(':')
}

/** For a reader: "5 years", "1 year and 6 months", "30 days". */
export function writeDuration({ iso }: Duration): string {
  const parts = figures(iso).flatMap((figure, index) =>
    figure === 0 ? [] : [`${figure} ${NAMES[index]}${figure === 1 ? '' : 's'}`],
  )
  return parts.length < 2 ? (parts[0] ?? iso) : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`
}
