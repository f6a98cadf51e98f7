import type { Step } from '../domain/desk.ts'
import type { Ask, Condition } from '../domain/reading.ts'
import type { Mark } from './marks.ts'
import type { Meaning } from './phrasebook.ts'

/** Told of each step of a reading; what a step came to is only put into words where somebody listens. */
export type Note = (step: Step['step'], said: () => readonly string[]) => void

/** Nobody listens: questions are answered without explaining them. */
export const UNNOTED: Note = () => undefined

/** A mark as a line: `“upfront”: term upfront payment`. */
export const sayMark = ({ typed, meanings, value }: Mark): string =>
  `“${typed}”: ${value ? `value ${JSON.stringify(value)}` : meanings.map(sayMeaning).join(' or ') || 'unexplained'}`

function sayMeaning(meaning: Meaning): string {
  switch (meaning.is) {
    case 'company':
      return `company ${meaning.company.name}`
    case 'thing':
      return `thing ${meaning.thing.name}`
    case 'term':
      return `term ${meaning.term.label}${meaning.sort ? ` (${meaning.sort})` : ''}${meaning.vague ? ', vaguely' : ''}`
    case 'sense':
      return `word of questions, ${meaning.sense.is}`
  }
}

export const sayAsk = ({ terms, wants, sort }: Ask): string =>
  [terms.map((term) => term.label).join(' or '), sort && `sort ${sort}`, wants && `wants ${wants}`]
    .filter(Boolean)
    .join(', ')

export const sayCondition = ({ is, value }: Condition): string => `${is} ${JSON.stringify(value)}`
