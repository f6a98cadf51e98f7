import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import {
  type CalendarDate,
  type Duration,
  findDates,
  findDurations,
  findMoney,
  findPercents,
  type Money,
  type Percent,
} from '../values/index.ts'
import { isSpace, isWordChar } from './boundary.ts'
import { FILLER, TAGS } from './signs.ts'

/** What a sentence mentions that a phrase can ask for. Positions count in the sentence. */
export type Tag = Span &
  (
    | { readonly slot: 'money'; readonly value: Money }
    | { readonly slot: 'percent'; readonly value: Percent }
    | { readonly slot: 'date'; readonly value: CalendarDate }
    | { readonly slot: 'duration'; readonly value: Duration }
    | { readonly slot: 'party'; readonly value: Company }
  )

/** In characters: a sentence of a contract may fill two pages; what is longer was not written as one. */
export const LONGEST_SENTENCE = 20_000

/** A sentence in which values have become signs, so that phrases can be looked for; every position stays what it was. */
export interface Masked {
  readonly text: string
  readonly lower: string
  readonly tags: readonly Tag[]
  /** Where a phrase may begin. */
  readonly starts: readonly number[]
  /** What looking for phrases has cost so far: see MOST_STEPS. */
  readonly effort: { steps: number }
}

/**
 * Masks one sentence. `parties` are the companies it mentions, `year` is the year that a date without one belongs to.
 * Quotation marks, emphasis, dashes and line breaks become spaces, curly apostrophes straight ones.
 */
export function mask(sentence: string, parties: readonly Tag[], year: number | null): Masked {
  const clear = legible(sentence)
  const found: Tag[] = [
    ...parties,
    ...findMoney(clear).map((one): Tag => ({ ...one, slot: 'money' })),
    ...findPercents(clear)
      .filter(({ start, end }) => !IN_WORDS.test(clear.slice(start, end)))
      .map((one): Tag => ({ ...one, slot: 'percent' })),
    ...findDates(clear, year === null ? {} : { year }).map((one): Tag => ({ ...one, slot: 'date' })),
    ...findDurations(clear).map((one): Tag => ({ ...one, slot: 'duration' })),
  ]
  const tags: Tag[] = []
  const parts: string[] = []
  const lowerParts: string[] = []
  const lowered = sameLengthLower(clear)
  let done = 0
  const take = (to: number): void => {
    parts.push(clear.slice(done, to))
    lowerParts.push(lowered.slice(done, to))
    done = to
  }
  for (const tag of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (tag.start < done || tag.end <= tag.start) continue
    take(tag.start)
    const sign = TAGS[tag.slot] + FILLER.repeat(tag.end - tag.start - 1)
    parts.push(sign)
    lowerParts.push(sign)
    done = tag.end
    tags.push(tag)
  }
  take(clear.length)
  // Joined they are one string, added up a chain of pieces that every look would have to follow
  const text = parts.join('')
  return {
    text,
    lower: lowerParts.join(''),
    tags,
    starts: startsOf(text),
    effort: { steps: 0 },
  }
}

/** "Low double digits to 18%": the figures of such a band would be ours, not the filing's; it is told in its words. */
const IN_WORDS = /digits?\b|teens?\b|twenties|thirties/i

/** Not inside a word, an amount or a value. */
function startsOf(text: string): number[] {
  const starts: number[] = []
  for (let at = 0; at < text.length; at++) {
    if (isSpace(text, at) || text.charCodeAt(at) === FILLING) continue
    if (at === 0 || !(isWordChar(text, at - 1) || text.charCodeAt(at - 1) === DOLLAR)) starts.push(at)
  }
  return starts
}

const FILLING = FILLER.charCodeAt(0)
const DOLLAR = '$'.charCodeAt(0)

/** In lower case; only of "İ" is that longer than the letter itself. */
const sameLengthLower = (text: string): string =>
  (text.includes('\u0130') ? text.replaceAll('\u0130', 'I') : text).toLowerCase()

const SIGNS = new RegExp(`[${Object.values(TAGS).join('')}${FILLER}]`, 'g')

/** A sentence in plain signs: all white space, quotation marks and dashes are spaces. */
export const legible = (text: string): string =>
  text
    .replace(/[‘’]/g, "'")
    .replace(/--/g, '  ')
    .replace(/(?<=\s|^)-|-(?=\s|$)|[^\S ]|[“”"*_–—\\]/g, ' ')
    .replace(SIGNS, ' ')

/** Where a stretch ends without the comma or the full stop behind it; "Inc." and "U.S." keep theirs. */
export function trimmedEnd({ text }: Masked, start: number, end: number): number {
  while (end > start && /[\s.,;:]/.test(text.charAt(end - 1)) && !/[A-ZÀ-Þ]\.[A-ZÀ-Þ]\.$/u.test(text.slice(start, end)))
    end--
  return end
}
