/** What a phrase can ask for where it stands in a sentence. */
export type Slot = 'money' | 'percent' | 'date' | 'duration' | 'party'

/**
 * What stands in a masked sentence for the first character of a value or a party; the rest of it is FILLER. Control
 * characters, which no text has and which leave a sentence in one byte a character: all that is done with it is faster.
 */
export const TAGS: Record<Slot, string> = {
  money: '\u0001',
  percent: '\u0002',
  date: '\u0003',
  duration: '\u0004',
  party: '\u0005',
}
export const FILLER = '\u0006'

/** A word of a phrase as its letters and digits, with one space before each run of them, between and behind them. */
export const spelled = (word: string): string => ` ${word.toLowerCase()} `.replace(/[^a-z\d]+/g, ' ')
