import type { Span } from './span.ts'

/** A filing that was read: its plain text and where everything stands in it. Every span counts in `text`. */
export interface Document {
  /** Path inside the folder of filings. */
  readonly filing: string
  readonly text: string
  /** Address at the SEC, where the accession number is known. */
  readonly url: string | null
  readonly header: Header
  /** In order, never overlapping. */
  readonly sections: readonly Section[]
  /** In order, never overlapping, each inside one section. */
  readonly sentences: readonly Sentence[]
}

/** What a cover states, each as far as the filing states it. */
export const HEADER_FIELDS = [
  'registrant',
  'form',
  'reportDate',
  'fileNumber',
  'irsNumber',
  'state',
  'address',
  'telephone',
  'ticker',
  'exchange',
  'accessionNumber',
] as const

export type HeaderFieldName = (typeof HEADER_FIELDS)[number]

/** A header field as the filing writes it: `text.slice(start, end) === value`. */
export interface HeaderField extends Span {
  readonly value: string
}

export type Header = { readonly [name in HeaderFieldName]?: HeaderField }

export type SectionType = 'cover' | 'item' | 'exhibit' | 'signatures' | 'document'

/** One part of a filing. The span runs from its heading to where the next section begins, white space trimmed. */
export interface Section extends Span {
  readonly type: SectionType
  /** "Item 1.01", "Item 5", "Exhibit 99.1", "Cover", "Signatures", "Document". */
  readonly name: string
  /** The heading's own words after the number ("Entry into a Material Definitive Agreement"), or "". */
  readonly title: string
  /** What stands below the heading. */
  readonly body: Span
  /** Headings inside the section ("About Biotest"), each with what stands below it. */
  readonly parts: readonly Part[]
  /** Who signed; in signature blocks only. */
  readonly signers: readonly Signer[]
}

export interface Part extends Span {
  readonly heading: string
}

/** A person of a signature block. The span covers the name. */
export interface Signer extends Span {
  readonly name: string
  /** As the block writes it, lines joined with a space; null where it gives none. */
  readonly title: string | null
}

/** A sentence, or a line that stands for itself (a heading, a table row). White space around it is not part of it. */
export interface Sentence extends Span {
  /** Index into `sections`. */
  readonly section: number
  /** Index into the section's `parts`, or null. */
  readonly part: number | null
  /** Counts the paragraphs of the document; sentences of one paragraph share it. */
  readonly paragraph: number
}
