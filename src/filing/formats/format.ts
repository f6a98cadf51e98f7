import type { Span } from '../../domain/span.ts'

/** A kind of file that can be read: one file or folder of this folder each. */
export interface Format {
  /** What a person calls it: "plain text". */
  readonly name: string
  /** Whether a file of this content is of this kind. */
  recognizes(content: string, file: string): boolean
  /** The plain text that every offset counts in, and what the markup said about stretches of it. */
  render(content: string): Rendering
}

/** A content as plain text. Every span counts in `text`. */
export interface Rendering {
  readonly text: string
  /** The documents that a submission is made of, in order, apart from each other; none where it is no submission. */
  readonly documents: readonly Submitted[]
  /** What inline XBRL says of its filing, in order. */
  readonly tagged: readonly Tagged[]
}

/** A `<DOCUMENT>` of a submission, from its tag to its end. */
export interface Submitted extends Span {
  /** As EDGAR has it: "8-K", "8-K/A", "EX-99.1", "EX-99.(A)", "GRAPHIC". */
  readonly type: string
  readonly fileName: string | null
  readonly description: string | null
  /** What stands in its `<TEXT>`. */
  readonly body: Span
  /** Whether that is a picture or a PDF written in letters, which nobody reads. */
  readonly encoded: boolean
}

/** A fact that inline XBRL tags: `text.slice(start, end)` is its value, or the page hides it and there is no span. */
export interface Tagged {
  /** With its prefix: "dei:EntityRegistrantName". */
  readonly name: string
  readonly value: string
  readonly span: Span | null
}
