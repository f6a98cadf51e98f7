/** Nouns that what an amount is for ends with: nothing behind them belongs to it ("per share of Common Stock"). */
const HEADS = new Set(
  (
    'share shares ads unit warrant security year annum month quarter week day hour product target compound antibody ' +
    'program programme milestone indication patient batch ton tonne pound ounce barrel gallon dozen site store ' +
    'subscriber license licence licensee territory country employee person project candidate region unit vessel ' +
    'acre megawatt'
  ).split(' '),
)

/** Words that cannot be part of it. */
const STOPS = new Set(
  (
    'in on at of for to from by with and or if upon plus that which who when where as than is are was were be will ' +
    'would shall may can under over during until after before the a an any all each its their based payable paid ' +
    'subject depending achieved not but so up including price basis'
  ).split(' '),
)

const SYNONYMS = new Map([
  ['annum', 'year'],
  ['shares', 'share'],
  ['mo', 'month'],
  ['hr', 'hour'],
  ['yr', 'year'],
])

// "$40 million per antigen target", "$229 in cash per Seagen share", "$15.0 million in the aggregate for each …":
// a few plain words between, no punctuation and no other figure, so that no other amount's "per" is taken
const BETWEEN = '(?:\\s+(?!(?:and|or|plus|per|each|with|that|which|if|upon|to)\\b)[a-z][a-z-]{0,20}){0,6}?'
const PER = new RegExp(`^${BETWEEN}\\s*(?:\\s+per\\s+|\\s+for\\s+(?:each|every)\\s+|/\\s?)(?=[a-z])`, 'i')
// "$98 a share", "$70-a-share", "each year"
const EACH =
  /^(?:[\s-]{1,3}|\s-\s)(?:an?|each|every|per)[\s-](?:\s?-\s)?(share|year|month|quarter|week|day|unit|barrel|ton|tonne|pound|ounce|gallon|dozen)\b(?!\s+(?:ago|earlier|before|later))/i
const ADVERB = new RegExp(`^${BETWEEN}\\s+(annually|yearly|monthly|quarterly|weekly|daily)\\b`, 'i')
const ADVERBS = new Map([
  ['annually', 'year'],
  ['yearly', 'year'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['weekly', 'week'],
  ['daily', 'day'],
])
// "a purchase price per share of $1.86", "a per share price equal to $26"
const BEFORE =
  /\bper[\s-](share|unit|year|annum|month|quarter|warrant)(?:\s+(?:purchase|exercise|offering|public|cash|merger|conversion|price|consideration|fee)){0,4}\s+(?:of|equal\s+to|at|is|was)\s*$/i

/** Characters behind an amount in which "per …" is looked for. */
const REACH = 100

/** What each amount at `text.slice(start, end)` is for ("antigen target", "share", "year"), else null. */
export function perAround(text: string, start: number, end: number, from: number): string | null {
  const after = text.slice(end, end + REACH)
  const each = EACH.exec(after)?.[1]
  if (each !== undefined) return each.toLowerCase()
  const per = PER.exec(after)
  if (per !== null) return nounPhrase(after.slice(per[0].length))
  const adverb = ADVERB.exec(after)?.[1]
  if (adverb !== undefined) return ADVERBS.get(adverb.toLowerCase()) ?? null
  const before = BEFORE.exec(text.slice(Math.max(from, start - REACH), start).replace(/\\$/, ''))?.[1]?.toLowerCase()
  return before === undefined ? null : (SYNONYMS.get(before) ?? before)
}

/** The words up to the noun that ends them, at most four, "Seagen share" as the text spells it; null where none. */
function nounPhrase(text: string): string | null {
  const words: string[] = []
  for (const match of text.matchAll(/([A-Za-z][A-Za-z0-9’'-]{0,30})([^A-Za-z0-9]{0,3})/g)) {
    const word = match[1] ?? ''
    const lower = word.toLowerCase()
    if (STOPS.has(lower)) break
    words.push(SYNONYMS.get(lower) ?? word)
    if (HEADS.has(lower) || words.length === 4 || !/^\s{1,2}$/.test(match[2] ?? '')) break
  }
  return words.length === 0 ? null : words.join(' ')
}
