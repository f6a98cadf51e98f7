/** Units as ISO 8601 has them, minutes as "m" to tell them from months. */
export type Unit = 'Y' | 'M' | 'W' | 'D' | 'H' | 'm' | 'S'

/** How text writes each unit; quarters and decades are months and years. */
const UNITS: readonly (readonly [unit: Unit, factor: number, words: string])[] = [
  ['Y', 1, 'years?|yrs?|ys'],
  ['M', 1, 'months?|mos?'],
  ['W', 1, 'weeks?|wks?'],
  ['D', 1, 'days?'],
  ['H', 1, 'hours?|hrs?|h'],
  ['m', 1, 'minutes?|mins?'],
  ['S', 1, 'seconds?|secs?'],
  ['M', 3, 'quarters'],
  ['Y', 10, 'decades?'],
  ['W', 2, 'fortnights?'],
]

/** How many groups `UNIT` has, one for each row. */
export const UNIT_GROUPS = UNITS.length

// "ten consecutive trading days", "two additional years", "six full calendar months"
const SORT =
  '(?:business|trading|calendar|working|banking|consecutive|successive|additional|further|more|full|whole|entire|fiscal|' +
  'contract|lease|licen[sc]e|u\\.s\\.)'

/** A unit with the words that say which sort of it, as a regular expression. */
export const UNIT = `(?:${SORT}[\\s-]){0,3}(?:${UNITS.map(([, , words]) => `(${words})`).join('|')})(?![A-Za-z\\d])`

/** What every length of time holds: most texts have none, and a look costs less than all patterns. */
export const SPEAKS_OF_TIME =
  /ye?a?rs?\b|month|mos?\b|we?e?ks?\b|days?\b|ho?u?rs?\b|min|sec|quarters|decade|fortnight|anniv|(?:\d|\s)h\b|ys\b/i

// "2H 2022" is half a year, "St. Louis, MO" a state, "601 Second Street" an address
const NO_UNIT = /^(?:H|MO|Second|SECOND)$/

/** The unit of the row whose group has matched, and how many of it one is; null for what only looks like one. */
export function unitOf(groups: readonly (string | undefined)[]): readonly [Unit, number] | null {
  const index = groups.findIndex((group) => group !== undefined)
  const row = UNITS[index]
  return row === undefined || NO_UNIT.test(groups[index] ?? '') ? null : [row[0], row[1]]
}
