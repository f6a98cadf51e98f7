import { readAmounts } from './amounts.ts'
import { type Bound, boundAround } from './bound.ts'
import type { Found } from './found.ts'
import { shifted } from './numbers.ts'
import { perAround } from './per.ts'

export type { Bound } from './bound.ts'

/** An amount of money. `amount` is in units of `currency` (ISO 4217); `per` is what each amount is for, else null. */
export interface Money {
  readonly type: 'money'
  readonly amount: number
  readonly currency: string
  readonly bound: Bound
  readonly per: string | null
}

/** An amount that names no currency, as questions have it: "over 36m", "36 million". */
export interface BareAmount {
  readonly amount: number
  readonly currency: null
  readonly bound: Bound
}

/** What a table says of all its sums: "in thousands" is 3, "in millions" 6. */
export interface Scale {
  readonly scale?: number
}

/**
 * Amounts with their currency, in order, none overlapping. A span covers currency and figure only; what bounds it and
 * what it is per is read from the words around. "$5 to $15 million" is two amounts of the same scale.
 * Where a table's heading gives a `scale`, sums are of that power of ten unless they say their own or are per share.
 */
export function findMoney(text: string, { scale = 0 }: Scale = {}): Found<Money>[] {
  const found: Found<Money>[] = []
  let from = 0
  for (const { start, end, amount: written, currency, scaled } of readAmounts(text)) {
    if (currency !== null) {
      const bound = boundAround(text, start, end, from)
      const per = perAround(text, start, end, from)
      const amount = scaled || (per !== null && PER_UNIT.test(per)) ? written : shifted(written, scale)
      found.push({ start, end, value: { type: 'money', amount, currency, bound, per } })
    }
    from = end
  }
  return found
}

// "(in thousands, except per share amounts)"
const PER_UNIT = /\b(?:shares?|ads|units?|warrants?)$/i

// "36 million shares" counts shares
const COUNTED =
  /^[\s-]{1,2}(?:[a-z-]{1,20}\s){0,3}(?:shares?|units?|people|patients?|tons?|tonnes?|barrels?|pounds|ounces|square|acres?|warrants?|options|users|customers|employees)\b/i
// "Phase 2b", "Rule 12b-2", "§240.12b"
const NUMBERED =
  /(?:\b(?:Phase|Rules?|Section|Form|Class|No\.?|Part|Item|Stage|Tier|Series|Type)\s|§\s?|[\w.]|\d[.,])$/i

/** Amounts that could be money but name no currency: "36 million", "36m", "1,500,000"; never "36" or "36 million shares". */
export function findBareAmounts(text: string): Found<BareAmount>[] {
  const found: Found<BareAmount>[] = []
  let from = 0
  for (const { start, end, amount, currency, scaled } of readAmounts(text)) {
    const large = scaled || /\d,\d{3}/.test(text.slice(start, end))
    const named =
      NUMBERED.test(text.slice(Math.max(0, start - 9), start)) || /^(?:[-.]\w|\))/.test(text.slice(end, end + 2))
    if (currency === null && large && !named && !COUNTED.test(text.slice(end, end + 60))) {
      found.push({ start, end, value: { amount, currency, bound: boundAround(text, start, end, from) } })
    }
    from = end
  }
  return found
}

/** Less than, equal to or greater than zero; null where currency or what it is per differs. */
export function compareMoney(a: Money, b: Money): number | null {
  return a.currency === b.currency && fold(a.per) === fold(b.per) ? a.amount - b.amount : null
}

function fold(per: string | null): string | null {
  return per?.toLowerCase() ?? null
}

const SIGNS = new Map([
  ['USD', '$'],
  ['EUR', '€'],
  ['GBP', '£'],
  ['JPY', '¥'],
  ['KRW', '₩'],
  ['CAD', 'C$'],
  ['AUD', 'A$'],
  ['NZD', 'NZ$'],
  ['HKD', 'HK$'],
  ['TWD', 'NT$'],
  ['SGD', 'S$'],
  ['CNY', 'RMB '],
])
const BOUNDS = { exact: '', up_to: 'up to ', at_least: 'at least ', about: 'about ' } as const
const SCALES = [
  [12, 'trillion'],
  [9, 'billion'],
  [6, 'million'],
] as const

/** For a reader, never rounded: "up to $35.5 million", "$1.86 per share", "CHF 20 million", "$10,123,456". */
export function writeMoney({ amount, currency, bound, per }: Money): string {
  const sign = SIGNS.get(currency) ?? `${currency} `
  return `${BOUNDS[bound]}${sign}${writeAmount(amount)}${per === null ? '' : ` per ${per}`}`
}

function writeAmount(amount: number): string {
  for (const [exponent, word] of SCALES) {
    const scaled = shifted(amount, -exponent)
    if (scaled >= 1 && (String(scaled).split('.')[1]?.length ?? 0) <= 3) return `${grouped(String(scaled))} ${word}`
  }
  const [whole = '', part = ''] = String(amount).split('.')
  return part === '' ? grouped(whole) : `${grouped(whole)}.${part.padEnd(2, '0')}`
}

function grouped(digits: string): string {
  return digits.replace(/\B(?<!\.\d*)(?=(?:\d{3})+(?!\d))/g, ',')
}
