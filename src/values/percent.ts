import { type Bound, boundAround } from './bound.ts'
import type { Found } from './found.ts'
import { NUMBER_START, readAt, readNumber } from './numbers.ts'

/** A percentage or a band of them, 0–100; one end is null where the text leaves it open. */
export interface Percent {
  readonly type: 'percent'
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

/** One figure or band before its neighbour makes a range of it. `low`/`high` null: open. */
interface Part {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number | null
  /** It says "percent", or is a band of them. */
  readonly percent: boolean
}

/** Where the thirds of ten begin and end, as licence agreements mean "low", "mid" and "high". */
const THIRDS = { low: [0, 3], mid: [4, 6], high: [7, 9] } as const
const TENS = ['teen', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

const THIRD = '(?:low(?:er)?|mid(?:dle)?|high(?:er)?|upper)'
// "low double-digit", "mid-to-high single digits", "high-teens", "mid twenties"; "teens" alone is an age
const BAND = new RegExp(
  `\\b(?:(${THIRD})(?:-?[\\s-](?:to|and)[\\s-](${THIRD}))?[\\s-])?(single|double)[\\s-]?digits?\\b|` +
    `\\b(${THIRD})(?:-?[\\s-](?:to|and)[\\s-](${THIRD}))?[\\s-](${TENS.join('|')})(?:s|ies)?\\b`,
  'gi',
)
const AGE = /\b(?:his|her|their|aged)\s(?:early\s|late\s)?$/i
const GROWTH = /^[\s-](?:growth|increase|decline|decrease|million|billion|thousand)/i
const PERCENT = /[\s-]{0,2}(?:%(?!\d)|per[\s-]?cent(?:s|age|ages)?\b(?![\s-]points?))/iy
const BAND_PERCENT = /[\s-]{1,2}(?:%|percent(?:ages?)?\b)/iy
const OF = /\bper\s?cents?\sof\s$/i

/** Percentages in order, none overlapping: "6% to 10%", "5-12%", "mid-teens to low twenties", "five percent (5%)". */
export function findPercents(text: string): Found<Percent>[] {
  if (!/%|per[\s-]?cent|digit|teen|(?:low|mid|high|upper)[a-z]*[\s-][a-z]+ies/i.test(text)) return []
  const found: Found<Percent>[] = []
  let from = 0
  for (const { start, end, low, high } of ranges(text)) {
    const bound = boundAround(text, start, end, from)
    const open = low === high || high === null
    const value: Percent = {
      type: 'percent',
      low: bound === 'up_to' && (open || isBand(text, start)) ? null : low,
      high: bound === 'at_least' && open ? null : high,
      bound,
    }
    found.push({ start, end, value })
    from = end
  }
  return found
}

function isBand(text: string, start: number): boolean {
  return /^[a-z]/i.test(text.slice(start, start + 1)) && new RegExp(`^${THIRD}`, 'i').test(text.slice(start, start + 6))
}

function parts(text: string): Part[] {
  const all: Part[] = []
  for (const match of text.matchAll(BAND)) {
    const band = readBand(match)
    const start = match.index
    if (band === null || AGE.test(text.slice(Math.max(0, start - 12), start))) continue
    let end = start + match[0].length
    if (GROWTH.test(text.slice(end, end + 12))) continue
    end += readAt(BAND_PERCENT, text, end)?.length ?? 0
    all.push({ start, end, ...band, percent: true })
  }
  for (const { index } of text.matchAll(NUMBER_START)) {
    const number = readNumber(text, index)
    if (number === null || /[$€£¥A-Za-z%=&/]$/.test(text.slice(Math.max(0, index - 1), index))) continue
    const percent = readAt(PERCENT, text, number.end)
    const minus = /(?:minus\s|(?<![\w)%\s]\s?)-)$/i.exec(text.slice(Math.max(0, index - 7), index))?.[0].length ?? 0
    const value = minus > 0 ? -number.value : number.value
    all.push({
      start: index - minus,
      end: number.end + (percent?.length ?? 0),
      low: value,
      high: value,
      percent: percent !== null,
    })
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end)
}

function readBand(match: RegExpExecArray): { low: number; high: number | null } | null {
  const [, first, second, digits, tensFirst, tensSecond, tens] = match
  const from = third(first ?? tensFirst)
  const to = third(second ?? tensSecond) ?? from
  if (tens !== undefined) {
    const base = 10 * (TENS.indexOf(tens.toLowerCase()) + 1)
    return from && to ? { low: base + from[0], high: base + to[1] } : null
  }
  if (digits?.toLowerCase() === 'single')
    return from && to ? { low: Math.max(1, from[0]), high: to[1] } : { low: 1, high: 9 }
  if (!from || !to) return { low: 10, high: null }
  // Double digits have no thirds that everyone means but the lowest, which is that of the teens
  return from[0] === 0 ? { low: 10, high: to[0] === 0 ? 13 : null } : null
}

function third(word: string | undefined): readonly [number, number] | null {
  const first = word?.[0]?.toLowerCase()
  if (first === undefined) return null
  return first === 'l' ? THIRDS.low : first === 'm' ? THIRDS.mid : THIRDS.high
}

// "a mid-single-digit rate to a low-double-digit rate", "starting in the low double digits and ending at twenty percent"
const RANGE =
  /^\s?(?:(?:rates?|royalt(?:y|ies)|percentages?)\s)?(?:-|–|—|to|through|(?:and\s)?ending\s(?:at|in)|and|or)\s?(?:(?:up\sto|as\shigh\sas|the|an?)\s){0,2}$/i
// "increased from 1.56% to 2.06%" states two rates
const CHANGE = /\b(?:increas|decreas|reduc|rais|lower|chang|amend|rose|fell|up|down)[a-z]*\b[^.;%]{0,70}\bfrom\s$/i

/** Parts that stand together made one: "6% to 10%", "6 to 10 percent", "between 5% and 10%", "five percent (5%)". */
function ranges(text: string): Part[] {
  const all: Part[] = []
  let low = null as Part | null
  for (const part of parts(text)) {
    if (low !== null && part.start < low.end) continue
    const between = low === null ? '' : text.slice(low.end, Math.min(part.start, low.end + 40))
    if (low !== null && part.percent && part.start - low.end < 30) {
      if (low.percent && /^\s?\($/.test(between) && text[part.end] === ')' && low.low === part.low) {
        low = { ...low, end: part.end + 1 }
        continue
      }
      if (RANGE.test(between) && (part.high === null || part.high > low.low)) {
        const spread =
          !/\b(?:and|or)\s(?!ending)/i.test(between) ||
          /\bbetween\s[^.;]{0,12}$/i.test(text.slice(Math.max(0, low.start - 24), low.start))
        const changed = CHANGE.test(text.slice(Math.max(0, low.start - 100), low.start))
        if (spread && !changed && (low.high !== null || low.percent)) {
          low = { ...low, end: part.end, high: part.high, percent: true }
          continue
        }
      }
    }
    if (low?.percent) all.push(low)
    low = part
    const of = part.percent ? undefined : OF.exec(text.slice(Math.max(0, part.start - 14), part.start))?.[0].length
    if (of !== undefined) low = { ...part, start: part.start - of, percent: true }
  }
  if (low?.percent) all.push(low)
  return all
}

/** Less than, equal to or greater than zero, by the upper end where there is one; null where an end is missing. */
export function comparePercent(a: Percent, b: Percent): number | null {
  const byHigh = a.high !== null && b.high !== null ? a.high - b.high : null
  const byLow = a.low !== null && b.low !== null ? a.low - b.low : null
  return byHigh === null ? byLow : byHigh === 0 ? (byLow ?? 0) : byHigh
}

/** For a reader: "6% to 10%", "up to 12%", "at least 5%", "50%". */
export function writePercent({ low, high, bound }: Percent): string {
  const about = bound === 'about' ? 'about ' : ''
  if (low === null) return `up to ${high}%`
  if (high === null) return `at least ${low}%`
  if (low === high) return `${about}${low}%`
  return `${bound === 'up_to' ? 'up to ' : about}${low}% to ${high}%`
}
