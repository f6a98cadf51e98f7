import type { Span } from './span.ts'

/** A filing that was read: its plain text and where everything stands in it. Every span counts in `text`. */
export interface Document {
  /** Path inside the folder of filings. */
  readonly filing: string
  readonly text: string
  /** Address at the SEC, where the accession number is known. */
  readonly url: string | null
  readonly header: Header
  /** Who files, as EDGAR's header of a submission has them, in order; none where the file has no such header. */
  readonly filers: readonly Filer[]
  /** What the submission's header says its items are: numbers before 2001, else their titles. */
  readonly declaredItems: readonly HeaderField[]
  /** The classes of securities that the cover lists. */
  readonly securities: readonly Security[]
  /** What inline XBRL says of the filing without showing it: it stands nowhere in the text. */
  readonly hidden: Hidden
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
  'cik',
  'filedDate',
  'industry',
  'formerName',
] as const

export type HeaderFieldName = (typeof HEADER_FIELDS)[number]

/** A header field as the filing writes it: `text.slice(start, end) === value`. */
export interface HeaderField extends Span {
  readonly value: string
}

export type Header = { readonly [name in HeaderFieldName]?: HeaderField }

/** A filer or subject company of EDGAR's header. An address is its street, city, state and ZIP code, each a field. */
export interface Filer {
  readonly role: 'filer' | 'subject company' | 'filed by'
  readonly header: Header
  readonly address: readonly HeaderField[]
  readonly mailAddress: readonly HeaderField[]
  readonly formerNames: readonly HeaderField[]
}

/** A class of securities registered on an exchange: "Common stock, $0.001 par value", "NUAN", "NASDAQ". */
export interface Security {
  readonly title?: HeaderField
  readonly symbol?: HeaderField
  readonly exchange?: HeaderField
}

/** The registrant's Central Index Key, and whether the filing amends another. */
export interface Hidden {
  readonly cik?: string
  readonly amendment?: boolean
}

/** A `file` is a document of a submission that nobody reads: a picture, data for programs. */
export type SectionType = 'cover' | 'item' | 'exhibit' | 'signatures' | 'document' | 'file'

/** One part of a filing. The span runs from its heading to where the next section begins, white space trimmed. */
export interface Section extends Span {
  readonly type: SectionType
  /** "Item 1.01", "Item 5", "Exhibit 99.1", "Cover", "Signatures", "Document", "GRAPHIC". */
  readonly name: string
  /** The heading's own words after the number ("Entry into a Material Definitive Agreement"), or "". */
  readonly title: string
  /** What stands below the heading. */
  readonly body: Span
  /** Headings inside the section ("About Biotest"), each with what stands below it. */
  readonly parts: readonly Part[]
  /** Who signed; in signature blocks only. */
  readonly signers: readonly Signer[]
  /** The day they signed; in signature blocks that say it. */
  readonly signed: HeaderField | null
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
