import type { SectionType } from '../domain/document.ts'

/** Where a section begins. Lines are indexes into the document's lines; `body` is an offset in the text. */
export interface Heading {
  readonly type: SectionType
  readonly name: string
  readonly title: string
  /** First line of the section. */
  readonly line: number
  /** Where in that line it begins, if not at its beginning: "7.01" of "Items 2.02 and 7.01". */
  readonly start?: number
  /** First line below the heading (the heading's own line where the body goes on in it). */
  readonly next: number
  /** Where the body begins. */
  readonly body: number
}
