import { fractionBehind } from './fraction.ts'

/** A number as text writes it, in digits or words, up to but not including `end`. */
export interface NumberAt {
  readonly value: number
  readonly end: number
  readonly digits: boolean
  /** The power of ten that its last word says: 6 for "one hundred million", 0 for "twenty-five" and for digits. */
  readonly exponent: number
}

const UNITS = (
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
).split(' ')
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')

const SMALL = new Map<string, number>([
  ...UNITS.map((word, value): [string, number] => [word, value]),
  ...TENS.map((word, index): [string, number] => [word, 20 + 10 * index]),
])

/** Powers of ten by word. Lakh and crore as Indian filings write them. */
const EXPONENTS = new Map([
  ['thousand', 3],
  ['lakh', 5],
  ['million', 6],
  ['crore', 7],
  ['billion', 9],
  ['trillion', 12],
])

/** Powers of ten as analysts write them behind an amount: "$36m", "5mm", "1bn". */
const SHORTHAND = new Map([
  ['k', 3],
  ['m', 6],
  ['mm', 6],
  ['mn', 6],
  ['mio', 6],
  ['mil', 6],
  ['b', 9],
  ['bn', 9],
  ['bln', 9],
  ['t', 12],
  ['tn', 12],
])

/** Every place where a number may begin; `.01` begins with its dot. For use with `matchAll`. */
export const NUMBER_START = new RegExp(
  `(?<![\\d.,])\\d|(?<![\\w.,])\\.(?=\\d)|\\b(?:a|an|half|quarter|${[...UNITS, ...TENS].join('|')})\\b`,
  'gi',
)

// Repetitions are counted so that a run of "1,1,1,…" costs the same at each place.
const DIGITS = /(?:\d{1,3}(?:,\d{2,3}){0,5},\d{3}(?!\d)|\d{1,16})(?:\.\d{1,6}(?!\d))?|\.\d{1,6}/y
const WORD = /[a-z]{1,9}/iy
const GAP = /[\s-]{1,3}(?:and\s{1,3})?/iy
const PLAIN_GAP = /[\s-]{1,3}/y

/** `value` moved by `exponent` decimal places, without the error of a multiplication: 1.005e6 is 1005000. */
export function shifted(value: number, exponent: number): number {
  if (exponent === 0) return value
  const written = String(value)
  return written.includes('e') ? value * 10 ** exponent : Number(`${written}e${exponent}`)
}

/** The text that `pattern` (sticky) reads at `at`, or null. */
export function readAt(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at
  return pattern.exec(text)?.[0] ?? null
}

/** The number that begins at `at`, scale words in words included ("one hundred million"), after digits not. */
export function readNumber(text: string, at: number): NumberAt | null {
  const digits = readAt(DIGITS, text, at)
  if (digits !== null)
    return { value: Number(digits.replaceAll(',', '')), end: at + digits.length, digits: true, exponent: 0 }
  return readFraction(text, at) ?? readWords(text, at)
}

// "half a million", "a quarter million", "three quarters billion": only with the scale that makes it an amount
const FRACTION =
  /(?:(?:one[\s-])?(half)(?:\sa|\sof\sa)?|(?:a\s)?(quarter)(?:\sof\sa)?|(three[\s-]quarters)(?:\sof\sa)?)\s(million|billion)\b/iy

function readFraction(text: string, at: number): NumberAt | null {
  FRACTION.lastIndex = at
  const match = FRACTION.exec(text)
  if (match === null) return null
  const part = match[1] !== undefined ? 0.5 : match[2] !== undefined ? 0.25 : 0.75
  const exponent = EXPONENTS.get((match[4] ?? '').toLowerCase()) ?? 0
  return { value: shifted(part, exponent), end: at + match[0].length, digits: false, exponent }
}

/** "twenty-five", "one hundred and five million two hundred thousand", "a hundred". */
function readWords(text: string, at: number): NumberAt | null {
  let total = 0
  let group = 0
  let room = 1000 // the next word must be smaller than this to add to the group: after "twenty", a unit
  let ceiling = 13 // scales must fall: "one million two thousand"
  let last = 0
  let end = -1
  let position = at
  for (;;) {
    const word = readAt(WORD, text, position)?.toLowerCase()
    if (word === undefined) break
    const small = (word === 'a' || word === 'an') && end < 0 ? 1 : SMALL.get(word)
    const exponent = EXPONENTS.get(word)
    if (small !== undefined && small < room && (small > 0 || end < 0)) {
      group += small
      room = small >= 20 ? 10 : 0
    } else if (word === 'hundred' && group > 0 && group < 100) {
      group *= 100
      room = 100
    } else if (exponent !== undefined && exponent < ceiling && group > 0) {
      total += shifted(group, exponent)
      group = 0
      room = 1000
      ceiling = exponent
    } else break
    const indefinite = (word === 'a' || word === 'an') && end < 0
    position += word.length
    if (!indefinite) end = position
    last = exponent ?? 0
    // "one hundred and five" is one number, "twenty and five" is two
    const gap = readAt(word === 'hundred' || exponent !== undefined ? GAP : PLAIN_GAP, text, position)
    if (gap === null) break
    position += gap.length
    if (indefinite && !/^(?:hundred|thousand|million|billion|trillion)\b/i.test(text.slice(position, position + 9)))
      break
  }
  return end < 0 ? null : { value: total + group, end, digits: false, exponent: last }
}

const PARENTHESIS = /\s{0,2}\(/y
const FIGURE_AGAIN = /([\d,.]{1,20})\)/y

/** Where the number ends once it has said itself again: "thirty (30)", "10 (ten)"; where it ends anyway if it does not. */
function repeatedEnd(text: string, number: NumberAt): number {
  const inside = number.end + (readAt(PARENTHESIS, text, number.end)?.length ?? 0)
  if (number.digits) {
    const words = readWords(text, inside)
    return words?.value === number.value && text[words.end] === ')' ? words.end + 1 : number.end
  }
  const figure = readAt(FIGURE_AGAIN, text, inside)
  return figure !== null && Number(figure.slice(0, -1).replaceAll(',', '')) === number.value
    ? inside + figure.length
    : number.end
}

const LETTER_NEXT = /[\s-]{0,2}[a-z]/iy
const SCALE_WORD = /[\s-]{0,2}(thousand|lakh|million|crore|billion|trillion)s?(?![a-z])/iy
const STUCK = /(?:k|mm|mn|mio|mil|m|bn|bln|b|tn|t)(?![a-z0-9])/iy
const SPACED = /\s(?:mm|mn|mio|m|bn|bln)(?![\w&'’-])/iy

/**
 * The number at `at` with its scale: "14.5 million", "thirty (30)", "one and a half million"; with `shorthand` also "36m".
 * What is stuck to the digits otherwise ("3rd", "5x", "30-day") is left for the caller to judge.
 */
export function readScaled(text: string, at: number, shorthand: boolean): NumberAt | null {
  let number = readNumber(text, at)
  if (number === null) return null
  let end = number.end
  if (readAt(PARENTHESIS, text, end) !== null) end = repeatedEnd(text, number)
  const part = number.exponent === 0 && Number.isInteger(number.value) ? fractionBehind(text, end) : null
  if (part !== null && readAt(SCALE_WORD, text, part.end) !== null) {
    number = { ...number, value: number.value + part.value }
    end = part.end
  }
  if (readAt(LETTER_NEXT, text, end) === null)
    return { value: number.value, end, digits: number.digits, exponent: number.exponent }
  SCALE_WORD.lastIndex = end
  const scale = SCALE_WORD.exec(text)
  let further = 0
  if (scale !== null) {
    further = EXPONENTS.get((scale[1] ?? '').toLowerCase()) ?? 0
    end += scale[0].length
  } else if (shorthand && number.digits) {
    const short = readAt(STUCK, text, end) ?? readAt(SPACED, text, end)
    if (short !== null) {
      further = SHORTHAND.get(short.trim().toLowerCase()) ?? 0
      end += short.length
    }
  }
  return { value: shifted(number.value, further), end, digits: number.digits, exponent: number.exponent + further }
}
