/** What a phrase can ask for where it stands in a sentence. */
export type Slot = 'money' | 'percent' | 'date' | 'duration' | 'party'

/** What stands in a masked sentence for the first character of a value or a party; the rest of it is FILLER. */
export const TAGS: Record<Slot, string> = {
  money: '\uE001',
  percent: '\uE002',
  date: '\uE003',
  duration: '\uE004',
  party: '\uE005',
}
export const FILLER = '\uE000'

/** A text as its words in lower case and the signs of its values, with one space before each, between and behind them. */
export const spelled = (text: string): string => ` ${text.toLowerCase()} `.replace(NO_WORD, ' ')

const NO_WORD = new RegExp(`[^a-z\\d${Object.values(TAGS).join('')}]+`, 'g')
