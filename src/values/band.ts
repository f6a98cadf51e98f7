/** Where the thirds of ten begin and end, as licence agreements mean "low", "mid" and "high". */
const THIRDS = { low: [0, 3], mid: [4, 6], high: [7, 9] } as const
const TENS = ['teen', 'twent', 'thirt', 'fort', 'fift', 'sixt', 'sevent', 'eight', 'ninet']

const THIRD = '(?:low(?:er)?|mid(?:dle)?|high(?:er)?|upper)'
// "low", "mid-to-high", "low- and mid", "low-mid"
const THIRDS_OF = `(${THIRD})(?:(?:-?[\\s-](?:to|and)[\\s-]|[-/])(${THIRD}))?`
const PERCENT_NEXT = '(?=[\\s-](?:percent|royalt))'

// "low double-digit", "mid-to-high single digits", "midsingle digits"; "high-teens", "mid twenties", "mid-30s";
// "high single to low double digits" leaves its first "digits" out; "teens" alone is an age, "teen percentages" a rate
const BAND = new RegExp(
  `\\b(?:${THIRDS_OF}[\\s-]?)?(single|double)(?:[\\s-]?digits?\\b|(?=-?[\\s-](?:to|and)[\\s-](?:the[\\s-])?(?:${THIRD}[\\s-])?double[\\s-]?digit))|` +
    `\\b${THIRDS_OF}[\\s-](?:(${TENS.join('|')})(?:s|ies)?\\b|([2-9])0['’]?s\\b)|\\b(teen)s?\\b${PERCENT_NEXT}`,
  'gi',
)
const AGE = /\b(?:his|her|their|aged)\s(?:early\s|late\s)?$/i
const GROWTH = /^[\s-](?:growth|increase|decline|decrease|million|billion|thousand)/i

/** A band of percentages told in words; `high` null where it is left open. */
export interface BandAt {
  readonly start: number
  readonly end: number
  readonly low: number
  readonly high: number | null
}

/** Bands in order: "low single-digit", "mid-to-high teens", "low-20s". */
export function findBands(text: string): BandAt[] {
  const found: BandAt[] = []
  for (const match of text.matchAll(BAND)) {
    const start = match.index
    const end = start + match[0].length
    if (AGE.test(text.slice(Math.max(0, start - 12), start)) || GROWTH.test(text.slice(end, end + 12))) continue
    found.push({ start, end, ...readBand(match) })
  }
  return found
}

function readBand(match: RegExpExecArray): { low: number; high: number | null } {
  const [, first, second, digits, tensFirst, tensSecond, tens, decade, teens] = match
  if (teens !== undefined) return { low: 10, high: 19 }
  const from = third(first ?? tensFirst)
  const to = third(second ?? tensSecond) ?? from
  if (from && to && (tens !== undefined || decade !== undefined)) {
    const base = 10 * (decade === undefined ? TENS.indexOf((tens ?? '').toLowerCase()) + 1 : Number(decade))
    return { low: base + from[0], high: base + to[1] }
  }
  if (digits?.toLowerCase() === 'single')
    return from && to ? { low: Math.max(1, from[0]), high: to[1] } : { low: 1, high: 9 }
  // Double digits have no thirds that everyone means but the lowest, which is that of the teens
  return { low: 10, high: from?.[0] === 0 && to?.[0] === 0 ? 13 : null }
}

function third(word: string | undefined): readonly [number, number] | null {
  const first = word?.[0]?.toLowerCase()
  if (first === undefined) return null
  return first === 'l' ? THIRDS.low : first === 'm' ? THIRDS.mid : THIRDS.high
}
