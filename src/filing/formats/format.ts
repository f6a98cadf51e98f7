/** A kind of file that can be read: one file in this folder each. */
export interface Format {
  /** What a person calls it: "plain text". */
  readonly name: string
  /** Whether a file of this content is of this kind. */
  recognizes(content: string): boolean
  /** The plain text that every offset counts in. */
  plainText(content: string): string
}
