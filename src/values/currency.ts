import { BEFORE_LARGE, CODE, CODES, HUNDREDTHS, NAMES, SIGNS } from './currency-words.ts'
import { readAt } from './numbers.ts'

/** A currency as text writes it beside an amount. `exponent` scales the amount: -2 for cents, 6 for "MEUR". */
export interface CurrencyAt {
  readonly code: string
  readonly exponent: number
  /** Where it begins, if it stands before the amount; where it ends, if behind. */
  readonly edge: number
}

type Reading = { readonly code: string; readonly exponent: number }

/** One pattern for all rows, its group telling the row. */
function oneOf(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([, pattern]) => `(${pattern})`).join('|')
}

// Markdown writes "HK\$10"; in "\$10" the sign alone is the amount's
const ESCAPED = oneOf(SIGNS).replaceAll('\\$', '(?:(?<=[A-Za-z.])\\\\)?\\$')
const SIGNS_BEFORE = new RegExp(`(?<![A-Za-z])(?:${ESCAPED})\\s{0,2}$`)
const CODES_BEFORE = new RegExp(`(?<![A-Za-z])(m)?(${CODE})(?:\\s|-){0,2}$`, 'i')
const DOLLAR_BEFORE = /(?<![A-Za-z])(?:u\.?s\.?\s)?dollars?\s$/i

const NAMES_BEFORE = new RegExp(`(?<![A-Za-z])(?:${oneOf(BEFORE_LARGE)})\\s?$`)
const LARGE = /\d{1,3}(?:,\d{3}|[\d.]{0,8}\s(?:thousand|million|billion|trillion)\b)/iy
const SIGNS_AFTER = new RegExp(`\\s?(?:${oneOf(SIGNS)})(?![\\d.,]{0,9}\\d)(?![A-Za-z])`, 'y')
// "10 RMB 20 USD": between two figures it is the first's only where the second has its own
const CODES_AFTER = new RegExp(
  `[\\s-]{0,2}(m)?(${CODE})(?![A-Za-z])(?!\\s?\\d(?![\\d.,]{0,12}(?:\\smillion|\\sbillion)?\\s(?:${CODE})\\b))`,
  'iy',
)
const NAMES_AFTER = new RegExp(`[\\s-]{1,2}(?:of\\s)?(?:${oneOf(NAMES)})(?![A-Za-z])`, 'iy')
const HUNDREDTHS_AFTER = new RegExp(`[\\s-]{0,2}(?:${oneOf(HUNDREDTHS)})(?![A-Za-z])`, 'iy')

// Cheap tests first: most numbers have no currency on either side
const COULD_END = new RegExp(
  `(?:[^\\w\\s,;:()]|\\(euro\\)|\\$[ac]|\\$\\s?us|\\b(?:rs|kr|dollars?|euros?|yen|sterling|renminbi|francs?|dm|m?${CODE}))[\\s-]{0,2}$`,
  'i',
)
const COULD_BEGIN = /[\s-]{0,2}[^\s\d.,;:()]/y

function rowOf(rows: readonly (readonly [string, string])[], match: RegExpExecArray): string | null {
  const row = match.slice(1).findIndex((group) => group !== undefined)
  return rows[row]?.[0] ?? null
}

function codeOf(million: string | undefined, code: string | undefined): Reading {
  const upper = (code ?? '').toUpperCase()
  return { code: CODES.get(upper) ?? upper, exponent: million === undefined ? 0 : 6 }
}

/** The currency that stands right before `at`, looking back no further than `from`. */
export function currencyBefore(text: string, at: number, from: number): CurrencyAt | null {
  const offset = Math.max(from, at - 24)
  const before = text.slice(offset, at)
  if ((/[\d,;:()]\s?$/.test(before.slice(-2)) && !/euro\)\s?$/i.test(before)) || !COULD_END.test(before)) return null
  const sign = SIGNS_BEFORE.exec(before)
  if (sign !== null) {
    const code = rowOf(SIGNS, sign)
    if (code !== null) return { code, exponent: 0, edge: offset + sign.index }
  }
  const iso = CODES_BEFORE.exec(before)
  if (iso !== null) return { ...codeOf(iso[1], iso[2]), edge: offset + iso.index }
  const dollar = DOLLAR_BEFORE.exec(before)
  if (dollar !== null) return { code: 'USD', exponent: 0, edge: offset + dollar.index }
  const name = readAt(LARGE, text, at) === null ? null : NAMES_BEFORE.exec(before)
  const code = name === null ? null : rowOf(BEFORE_LARGE, name)
  return name === null || code === null ? null : { code, exponent: 0, edge: offset + name.index }
}

/** The currency that stands right behind a figure that ends at `at`: "€", "EUR", "million Euros", "cents". */
export function currencyAfter(text: string, at: number): CurrencyAt | null {
  if (readAt(COULD_BEGIN, text, at) === null) return null
  CODES_AFTER.lastIndex = at
  const iso = CODES_AFTER.exec(text)
  if (iso !== null) return { ...codeOf(iso[1], iso[2]), edge: at + iso[0].length }
  for (const [pattern, rows, exponent] of [
    [NAMES_AFTER, NAMES, 0],
    [SIGNS_AFTER, SIGNS, 0],
    [HUNDREDTHS_AFTER, HUNDREDTHS, -2],
  ] as const) {
    pattern.lastIndex = at
    const match = pattern.exec(text)
    const code = match === null ? null : rowOf(rows, match)
    if (match !== null && code !== null) return { code, exponent, edge: at + match[0].length }
  }
  return null
}

const DOLLARS = /[\s-]dollars?(?![a-z-])/iy

/** Where "$5 million dollars" ends, saying its currency twice. */
export function repeatedName(text: string, at: number): number {
  return at + (readAt(DOLLARS, text, at)?.length ?? 0)
}
