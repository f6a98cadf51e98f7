import { findBands } from './band.ts'
import { type Bound, boundAround } from './bound.ts'
import type { Found } from './found.ts'
import { fractionAt, fractionBehind } from './fraction.ts'
import { NUMBER_START, readAt, readScaled } from './numbers.ts'

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

const PERCENT = /[\s-]{0,2}(?:%(?!\d)|per[\s-]?cent(?:s|age|ages)?\b(?![\s-]points?))/iy
const BAND_PERCENT = /[\s-]{1,2}(?:%|percent(?:ages?)?\b)/iy
const OF = /\bper\s?cents?\sof\s$/i

/** Percentages in order, none overlapping: "6% to 10%", "5-12%", "mid-teens to low twenties", "five percent (5%)". */
export function findPercents(text: string): Found<Percent>[] {
  if (!/%|per[\s-]?cent|digit|teen|(?:low|mid|high|upper)[a-z]*[\s-](?:[a-z]+ies|\d0)/i.test(text)) return []
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
  return /^(?:low|mid|high|upper)/i.test(text.slice(start, start + 5))
}

function parts(text: string): Part[] {
  const all: Part[] = []
  for (const band of findBands(text))
    all.push({ ...band, end: band.end + (readAt(BAND_PERCENT, text, band.end)?.length ?? 0), percent: true })
  let from = 0
  for (const { index } of text.matchAll(NUMBER_START)) {
    if (index < from || /[$€£¥A-Za-z%=&/]$/.test(text.slice(Math.max(0, index - 1), index))) continue
    const part = readPart(text, index)
    if (part === null) continue
    all.push(part)
    if (part.percent) from = part.end
  }
  return all.sort((a, b) => a.start - b.start || b.end - a.end)
}

// "one-half of one percent", "1/2 of 1%", "three-quarters of a percent", "½%"
const OF_ONE = /(?:\sof\s(?:one|an?|1))?(?=[\s-]{0,2}(?:%|per))/iy
// "fifty (50%) percent", "five percent (5.0%)" aside
const FIGURE_AGAIN = /\s?\((\d{1,3}(?:\.\d{1,4})?)\s?%?\)(?=[\s-]per[\s-]?cent)/iy

const COULD_BE_SHARE = /[a-z½¼¾⅛⅜⅝⅞]|\d\d?\//iy

/** The number at `index`, with "percent" where it says so. */
function readPart(text: string, index: number): Part | null {
  const share = readAt(COULD_BE_SHARE, text, index) === null ? null : fractionAt(text, index)
  const one = share === null ? null : readAt(OF_ONE, text, share.end)
  if (share !== null && one !== null) return made(text, index, share.value, share.end + one.length)
  const number = readScaled(text, index, false)
  if (number === null) return null
  const further = fractionBehind(text, number.end)
  const mixed = further !== null && readAt(PERCENT, text, further.end) !== null
  const value = mixed ? Number((number.value + further.value).toFixed(6)) : number.value
  let end = mixed ? further.end : number.end
  FIGURE_AGAIN.lastIndex = end
  const again = text.startsWith('(', end + 1) || text[end] === '(' ? FIGURE_AGAIN.exec(text) : null
  if (again !== null && Number(again[1]) === value) end += again[0].length
  return made(text, index, value, end)
}

function made(text: string, index: number, value: number, end: number): Part {
  const percent = readAt(PERCENT, text, end)
  const minus = /(?:minus\s|(?<![\w)%\s]\s?)-)$/i.exec(text.slice(Math.max(0, index - 7), index))?.[0].length ?? 0
  const signed = minus > 0 ? -value : value
  return {
    start: index - minus,
    end: end + (percent?.length ?? 0),
    low: signed,
    high: signed,
    percent: percent !== null,
  }
}

// "a mid-single-digit rate to a low-double-digit rate", "starting in the low double digits and ending at twenty percent"
const RANGE =
  /^\s?(?:(?:rates?|royalt(?:y|ies)|percentages?)\s)?(?:-|–|—|to|through|up\sto|(?:and\s)?ending\s(?:at|in)|and|or)\s?(?:(?:up\sto|as\shigh\sas|the|an?|maximum\sof)\s){0,3}$/i
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
      if (low.percent && /^\s?\($/.test(between) && text[part.end] === ')' && (low.high ?? low.low) === part.low) {
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
