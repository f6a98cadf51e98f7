import { currencyAfter, currencyBefore, repeatedName } from './currency.ts'
import { NUMBER_START, readAt, readScaled, shifted } from './numbers.ts'

/** An amount as text writes it. `currency` is null where the text names none. `scaled`: it says thousand, million … */
export interface Amount {
  readonly start: number
  readonly end: number
  readonly amount: number
  readonly currency: string | null
  readonly scaled: boolean
}

/** An amount before its neighbour has lent it a scale or a currency. */
interface Raw extends Amount {
  readonly number: number
  readonly exponent: number
}

const WORD = /[A-Za-z\d]/

/** Every number of the text with the currency beside it, in order, none overlapping. */
export function readAmounts(text: string): Amount[] {
  const amounts: Raw[] = []
  let from = 0
  for (const { index } of text.matchAll(NUMBER_START)) {
    if (index < from) continue
    const amount = readAmount(text, index, from)
    if (amount === null) continue
    const low = amounts.at(-1)
    if (low !== undefined) {
      const merged = sameTwice(text, low, amount)
      if (merged !== null) {
        amounts[amounts.length - 1] = merged
        from = merged.end
        continue
      }
      const [first, second] = sharing(text, low, amount, amounts.at(-2)?.end ?? 0)
      amounts[amounts.length - 1] = first
      amounts.push(second)
    } else amounts.push(amount)
    from = amounts.at(-1)?.end ?? from
  }
  return amounts.length < 3 ? amounts : amounts.map((amount, index) => listed(text, amounts, index) ?? amount)
}

/** "$5, $10 and $15 million": three or more of a list, rising, of which only the last says its scale. */
function listed(text: string, amounts: readonly Raw[], index: number): Raw | null {
  const first = amounts[index]
  if (first === undefined || !isBareSign(first)) return null
  let [low, next] = [first, index + 1]
  for (let high = amounts[next]; high !== undefined; high = amounts[++next]) {
    const between = text.slice(low.end, Math.min(high.start, low.end + 8))
    if (high.currency !== first.currency || high.number <= low.number || !LIST.test(between)) return null
    if (high.exponent >= 6) {
      const several =
        next > index + 1 || LIST.test(text.slice(Math.max(0, amounts[index - 1]?.end ?? first.start), first.start))
      return several && !/^,\s?\\?$/.test(between)
        ? raw(first.start, first.end, first.number, high.exponent, first.currency)
        : null
    }
    if (!isBareSign(high)) return null
    low = high
  }
  return null
}

const LIST = /^,?\s(?:and\s|or\s)?\\?$/i

function isBareSign(amount: Raw): boolean {
  return amount.currency !== null && amount.exponent === 0 && amount.number < 1000
}

function readAmount(text: string, index: number, from: number): Raw | null {
  const before = currencyBefore(text, index, from)
  if (before === null && WORD.test(text.charAt(index - 1))) return null
  const scaled = readScaled(text, index, true)
  if (scaled === null) return null
  const { end, exponent } = scaled
  const number = shifted(scaled.value, -exponent)
  if (before !== null) {
    return raw(before.edge, repeatedName(text, end), number, exponent + before.exponent, before.code)
  }
  const hundredths = readHundredths(text, end)
  const after = currencyAfter(text, hundredths?.end ?? end)
  if (hundredths !== null && after !== null)
    return raw(index, after.edge, shifted(shifted(scaled.value, 2) + hundredths.cents, -2), 0, after.code)
  if (after === null) return WORD.test(text.charAt(end)) ? null : raw(index, end, number, exponent, null)
  // "75 USD million"
  const late = exponent === 0 ? readAt(/\s(?:million|billion)\b/iy, text, after.edge) : null
  const lateExponent = late === null ? 0 : /million/i.test(late) ? 6 : 9
  const edge = after.edge + (late?.length ?? 0)
  return withCents(text, raw(index, edge, number, exponent + after.exponent + lateExponent, after.code))
}

// "Five Million and No/100 Dollars", "Twelve and 50/100 Dollars"
const HUNDREDTHS = /\s(?:and|&)\s(no|zero|xx|\d\d)\/100(?=\s)/iy

function readHundredths(text: string, at: number): { readonly cents: number; readonly end: number } | null {
  HUNDREDTHS.lastIndex = at
  const match = HUNDREDTHS.exec(text)
  return match === null ? null : { cents: Number(match[1]) || 0, end: at + match[0].length }
}

function raw(start: number, end: number, number: number, exponent: number, currency: string | null): Raw {
  return { start, end, amount: shifted(number, exponent), currency, scaled: exponent > 0, number, exponent }
}

// "Five Million Dollars and No Cents", "Five Million Dollars and 00/100"
const NO_CENTS = /\sand\s(?:(?:no|zero)\scents?\b|(?:00|no|xx)\/100(?!\d))/iy
// "3 dollars 50 cents", "thirteen dollars and forty-five cents", "15 dollars 50."
const AND_CENTS = /,?\s(?:and\s)?(?=[a-z\d])/iy

function withCents(text: string, dollars: Raw): Raw {
  const none = readAt(NO_CENTS, text, dollars.end)
  if (none !== null) return { ...dollars, end: dollars.end + none.length }
  if (dollars.exponent !== 0 || !Number.isInteger(dollars.number)) return dollars
  const gap = readAt(AND_CENTS, text, dollars.end)
  if (gap === null) return dollars
  const cents = readScaled(text, dollars.end + gap.length, false)
  if (cents === null || cents.value >= 100 || !Number.isInteger(cents.value)) return dollars
  const after = currencyAfter(text, cents.end)
  const spoken = after === null && /^\d\d(?:[.?!]?$|[.?!]\s|\smore\b)/.test(text.slice(cents.end - 2, cents.end + 5))
  if (!spoken && after?.exponent !== -2) return dollars
  return { ...dollars, end: after?.edge ?? cents.end, amount: shifted(dollars.number * 100 + cents.value, -2) }
}

// "five million dollars ($5,000,000)": one amount, said twice
function sameTwice(text: string, first: Raw, second: Raw): Raw | null {
  if (first.currency === null || first.amount !== second.amount) return null
  if (second.currency !== null && second.currency !== first.currency) return null
  const between = text.slice(first.end, second.start)
  if (!/^\s?\(\\?$/.test(between) || text[second.end] !== ')') return null
  return { ...first, end: second.end + 1 }
}

const RANGE = /^\s{0,2}(?:-|–|—|to|and|or)\s{0,2}\\?$/i

/** "$10 to $15 million", "between $10 and $15 million", "$10-15 million", "5 to 10 million euros": what one side lacks. */
function sharing(text: string, low: Raw, high: Raw, from: number): readonly [Raw, Raw] {
  const apart: readonly [Raw, Raw] = [low, high]
  if (high.start - low.end > 10) return apart
  const currency = high.currency ?? low.currency
  const between = text.slice(low.end, high.start)
  if (currency === null || !RANGE.test(between) || (low.currency !== null && low.currency !== currency)) return apart
  const word = between.trim().toLowerCase().replace('\\', '')
  const stretch = word !== 'and' && word !== 'or'
  const spoken =
    stretch || /\b(?:between|either)\s[^.;]{0,20}$/i.test(text.slice(Math.max(from, low.start - 30), low.start))
  const bare = low.currency === null || high.currency === null
  // "pay $5 and 3 million shares" shares nothing, "between $5 and 10 million" does
  if (bare && (!spoken || (!high.scaled && high.currency === null))) return apart
  const borrows = !low.scaled && high.exponent > 0 && low.number < high.number && low.number < 1000
  if (low.currency === null && !borrows && !low.scaled && high.scaled) return apart
  const exponent = borrows && (spoken || word === 'or') ? high.exponent : low.exponent
  return [
    raw(low.start, low.end, low.number, exponent, currency),
    raw(high.start, high.end, high.number, high.exponent, currency),
  ]
}
