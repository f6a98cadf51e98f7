import { readAt } from './numbers.ts'

/** A currency as text writes it beside an amount. `exponent` scales the amount: -2 for cents, 6 for "MEUR". */
export interface CurrencyAt {
  readonly code: string
  readonly exponent: number
  /** Where it begins, if it stands before the amount; where it ends, if behind. */
  readonly edge: number
}

/** Signs, as regular expressions, the longest first: "HK$" before "$". */
const SIGNS: readonly (readonly [code: string, sign: string])[] = [
  // "us $ 150 million" of a tokenized text, but "paid us $5 million" names no country
  ['USD', 'US\\s?\\$|us\\$|us\\s\\$(?=\\s)|[Uu]\\.\\s?[Ss]\\.?\\s?\\$|(?:USD|usd)\\s?\\$|\\$\\s?US'],
  // "c $ 16.4 million", but "Class C $5 million" is dollars
  [
    'CAD',
    '(?:CDN|Cdn|CAD|cad|Can\\.?|CA)\\s?\\$|\\$C|[Cc]\\$|(?<!(?:[Cc]lass|[Ss]eries|[Pp]art|[Tt]ier|[Tt]ranche|[Ee]xhibit|[Ss]chedule)\\s)[Cc]\\s\\$',
  ],
  ['AUD', '(?:AUD|aud|AU|A)\\$|(?:AUD|aud)\\s\\$|\\$A'],
  ['NZD', '(?:NZD|nzd|NZ)\\s?\\$'],
  ['HKD', '(?:HKD|HK|hk)\\s?\\$'],
  ['TWD', '(?:NTD|NT|TW)\\s?\\$'],
  ['SGD', '(?:SGD|SG|S)\\$'],
  ['BRL', 'R\\$'],
  ['MXN', '(?:MXN|mxn|Mex|MX)\\s?\\$'],
  ['CNY', 'RMB\\s?[¥￥]|CN[¥￥]|元'],
  ['USD', '\\$'],
  ['EUR', '€|\\([Ee]uro\\)'],
  ['GBP', '£'],
  ['JPY', 'JP[¥￥]|[¥￥]'],
  ['KRW', '₩'],
  ['LKR', 'ரூ'],
  ['INR', '₹|[Rr]s\\.?'],
  ['ILS', '₪'],
  ['RUB', '₽'],
  ['TRY', '₺'],
  ['PHP', '₱'],
  ['VND', '₫'],
  ['THB', '฿'],
  ['UAH', '₴'],
  ['NGN', '₦'],
  ['CRC', '₡'],
  ['GEL', '₾'],
  ['LAK', '₭'],
  ['BTC', '₿'],
  ['PLN', 'zł'],
  ['CHF', 'SFr\\.?|Fr\\.'],
  ['SEK', 'kr\\.?'],
]

/** Codes, as filings and analysts write them, that are not ISO 4217 themselves. */
const CODES = new Map([
  ['RMB', 'CNY'],
  ['NTD', 'TWD'],
  ['NIS', 'ILS'],
  ['CDN', 'CAD'],
])
const ISO =
  'USD EUR GBP CHF JPY CNY CAD AUD NZD HKD TWD SGD SEK NOK DKK INR KRW ILS BRL MXN RUB PLN CZK HUF ZAR THB MYR IDR PHP ' +
  'VND AED SAR EGP ARS CLP COP DEM FRF ITL NLG BTC'
const CODE = `(?:${[...ISO.split(' '), ...CODES.keys()].join('|')})`

/** Names, singular or plural. A bare "pounds" is a weight, a bare "won" a verb: neither is here. */
const NAMES: readonly (readonly [code: string, name: string])[] = [
  ['CAD', 'canadian\\s+dollars?'],
  ['AUD', 'australian\\s+dollars?'],
  ['NZD', 'new\\s+zealand\\s+dollars?'],
  ['HKD', 'hong\\s+kong\\s+dollars?'],
  ['TWD', '(?:new\\s+)?taiwan\\s+dollars?'],
  ['SGD', 'singapore\\s+dollars?'],
  ['USD', '(?:(?:u\\.\\s?s\\.?|us|united\\s+states|american)\\s+)?dollars?'],
  ['EUR', 'euros?'],
  ['GBP', '(?:british\\s+)?pounds?\\s+sterling|british\\s+pounds?|u\\.?k\\.?\\s+pounds?'],
  ['JPY', '(?:japanese\\s+)?yen'],
  ['CNY', '(?:chinese\\s+)?(?:yuan(?:\\s+renminbi)?|renminbi)'],
  ['CHF', '(?:swiss\\s+)?francs?'],
  ['FRF', 'french\\s+francs?'],
  ['BEF', 'belgian\\s+francs?'],
  ['KRW', '(?:south\\s+)?korean\\s+won'],
  ['INR', '(?:indian\\s+)?rupees?'],
  ['SEK', 'swedish\\s+(?:krona|kronor|kroner)|kronor|krona'],
  ['NOK', 'norwegian\\s+(?:krone|kroner)'],
  ['DKK', 'danish\\s+(?:krone|kroner)'],
  ['ILS', '(?:new\\s+)?(?:israeli\\s+)?shekels?'],
  ['MXN', '(?:mexican\\s+)?pesos?'],
  ['BRL', '(?:brazilian\\s+)?reais'],
  ['RUB', '(?:russian\\s+)?rou?bles?'],
  ['TRY', 'turkish\\s+liras?'],
  ['DEM', '(?:german\\s+)?deutsch(?:e\\s*)?\\s?marks?|german\\s+marks?'],
  ['NLG', '(?:dutch\\s+)?guilders?'],
  ['ITL', 'italian\\s+lir[ae]'],
  ['ESP', '(?:spanish\\s+)?pesetas?'],
  ['FIM', 'finnish\\s+mark(?:ka|kaa)'],
  ['ATS', 'austrian\\s+schillings?'],
  ['THB', '(?:thai\\s+)?baht'],
  ['ZAR', '(?:south\\s+african\\s+)?rands?'],
  ['PLN', 'zloty(?:s|ch)?'],
  ['CZK', 'czech\\s+(?:koruna|crowns?)'],
  ['MYR', 'ringgit'],
  ['IDR', '(?:indonesian\\s+)?rupiah'],
  ['BTC', 'bitcoins?'],
]

/** Hundredths, which only stand behind a figure. */
const HUNDREDTHS: readonly (readonly [code: string, name: string])[] = [
  ['USD', '(?:u\\.?s\\.?\\s+)?cents?|¢'],
  ['EUR', 'euro\\s?cents?'],
  ['GBP', 'pence|penny'],
]

type Reading = { readonly code: string; readonly exponent: number }

/** One pattern for all rows, its group telling the row. */
function oneOf(rows: readonly (readonly [string, string])[]): string {
  return rows.map(([, pattern]) => `(${pattern})`).join('|')
}

// Markdown writes "HK\\$10"
const SIGNS_BEFORE = new RegExp(`(?<![A-Za-z])(?:${oneOf(SIGNS).replaceAll('\\\\$', '\\\\\\\\?\\\\$')})\\s{0,2}$`)
const CODES_BEFORE = new RegExp(`(?<![A-Za-z])(m)?(${CODE})(?:\\s|-){0,2}$`, 'i')
const DOLLAR_BEFORE = /(?<![A-Za-z])(?:u\.?s\.?\s)?dollars?\s$/i
const SIGNS_AFTER = new RegExp(`\\s?(?:${oneOf(SIGNS)})(?![\\d.,]{0,9}\\d)(?![A-Za-z])`, 'y')
const CODES_AFTER = new RegExp(`[\\s-]{0,2}(m)?(${CODE})(?![A-Za-z])(?!\\s?\\d)`, 'iy')
const NAMES_AFTER = new RegExp(`[\\s-]{1,2}(?:of\\s)?(?:${oneOf(NAMES)})(?![A-Za-z])`, 'iy')
const HUNDREDTHS_AFTER = new RegExp(`[\\s-]{0,2}(?:${oneOf(HUNDREDTHS)})(?![A-Za-z])`, 'iy')

// Cheap tests first: most numbers have no currency on either side
const COULD_END = new RegExp(`(?:[^\\w\\s,;:()]|\\b(?:rs|kr|dollars?|m?${CODE}))[\\s-]{0,2}$`, 'i')
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
  if (/[\d,;:()]\s?$/.test(text.slice(Math.max(0, at - 2), at)) || !COULD_END.test(before)) return null
  const sign = SIGNS_BEFORE.exec(before)
  if (sign !== null) {
    const code = rowOf(SIGNS, sign)
    if (code !== null) return { code, exponent: 0, edge: offset + sign.index }
  }
  const iso = CODES_BEFORE.exec(before)
  if (iso !== null) return { ...codeOf(iso[1], iso[2]), edge: offset + iso.index }
  const dollar = DOLLAR_BEFORE.exec(before)
  return dollar === null ? null : { code: 'USD', exponent: 0, edge: offset + dollar.index }
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
