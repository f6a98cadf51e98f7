/** Powers of two and ten into which text divides one. */
const DENOMINATORS = new Map([
  ['half', 2],
  ['quarter', 4],
  ['fourth', 4],
  ['eighth', 8],
  ['tenth', 10],
])
const NUMERATORS = 'one two three four five six seven eight nine'.split(' ')
const SIGNS = new Map([
  ['½', 0.5],
  ['¼', 0.25],
  ['¾', 0.75],
  ['⅛', 0.125],
  ['⅜', 0.375],
  ['⅝', 0.625],
  ['⅞', 0.875],
])

const WORDS = `(?:(an?|${NUMERATORS.join('|')})[\\s-])?(half|quarter|fourth|eighth|tenth)s?(?![a-z])`
const FIGURES = '(\\d{1,2})/(2|4|8|16|32)(?![\\d/,.]?\\d)'
const SIGN = `([${[...SIGNS.keys()].join('')}])`

const COULD_BEGIN = /[\s-](?:and|\d)|\s?[½¼¾⅛⅜⅝⅞]/iy
// "one and one-half", "two-and-a-half", "seven and four-tenths"; "6 1/4", "6-1/4"; "6½"
const BEHIND = new RegExp(`[\\s-]and[\\s-]${WORDS}|[\\s-]${FIGURES}|\\s?${SIGN}`, 'iy')
// "one-half", "three-quarters", "1/2", "½"
const ALONE = new RegExp(`${WORDS}|${FIGURES}|${SIGN}`, 'iy')

/** A part of one, up to but not including `end`. */
export interface FractionAt {
  readonly value: number
  readonly end: number
}

/** The fraction that goes on from a whole number that ends at `at`: "one and one-half", "6 1/4", "2½". */
export function fractionBehind(text: string, at: number): FractionAt | null {
  COULD_BEGIN.lastIndex = at
  return COULD_BEGIN.test(text) ? read(BEHIND, text, at) : null
}

/** The fraction that stands alone at `at`: "one-half", "three quarters", "1/2", "½". */
export function fractionAt(text: string, at: number): FractionAt | null {
  return read(ALONE, text, at)
}

function read(pattern: RegExp, text: string, at: number): FractionAt | null {
  pattern.lastIndex = at
  const match = pattern.exec(text)
  if (match === null) return null
  const [written, count = 'one', part = '', over, under, sign] = match
  const value =
    sign !== undefined
      ? (SIGNS.get(sign) ?? 0)
      : over !== undefined
        ? Number(over) / Number(under)
        : Math.max(1, NUMERATORS.indexOf(count.toLowerCase()) + 1) / (DENOMINATORS.get(part.toLowerCase()) ?? 1)
  return value > 0 && value < 1 ? { value, end: at + written.length } : null
}
