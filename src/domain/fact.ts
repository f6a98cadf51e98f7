import type { Value } from '../values/index.ts'
import type { Document } from './document.ts'
import type { Span } from './span.ts'

/** Where a filing proves something: the quote is the slice of the document's text, always. */
export interface Evidence extends Span {
  readonly filing: string
  /** Name of the section: "Item 1.01". */
  readonly section: string
  readonly quote: string
}

/**
 * The one way to make evidence. White space at either end is left out.
 * @throws RangeError where the span lies outside every section: no quote without a place.
 */
export function evidence(document: Document, span: Span): Evidence {
  const slice = document.text.slice(span.start, span.end)
  const start = span.start + slice.length - slice.trimStart().length
  const end = span.start + slice.trimEnd().length
  const section = document.sections.find((one) => start >= one.start && end <= one.end)
  if (!section || end <= start) {
    throw new RangeError(`${document.filing}: ${span.start}–${span.end} is no stretch of one section`)
  }
  return { filing: document.filing, section: section.name, start, end, quote: document.text.slice(start, end) }
}

/** Whether the filing tells the value, or says that it does not. */
export type Disclosure = 'stated' | 'undisclosed' | 'redacted'

/** Something a filing states about a deal, with what proves it. */
export interface Fact {
  /** Name of the kind: "upfront". */
  readonly kind: string
  readonly value: Value
  readonly disclosure: Disclosure
  /** The shortest stretch that proves the value with its kind. */
  readonly evidence: Evidence
  /** The whole sentence around it. */
  readonly sentence: Evidence
  /** Which words around the value qualify it: "development", "sales"; null where nothing does. */
  readonly of: string | null
  /** The words that it hangs on: "If ImmunoGen elects to exercise this right"; null where the sentence sets none. */
  readonly condition: string | null
  /** Full names of who pays and who is paid, as far as the text tells. */
  readonly payer: string | null
  readonly payee: string | null
  /** Full name of whose right it is, as far as the text tells. */
  readonly holder: string | null
  /** The rule that read it, and those that wanted the same words. */
  readonly ruling: Ruling
}

/** Which rule read a fact, over which others. */
export interface Ruling extends RuleMatch {
  readonly over: readonly RuleMatch[]
}

/** A rule that matched: its kind, its phrase, and how many words and commas its gaps skip, handicaps included. */
export interface RuleMatch {
  readonly kind: string
  readonly rule: string
  readonly distance: number
}
