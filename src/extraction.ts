import { extractor } from './extract/index.ts'
import { books } from './facts/books.ts'
import { FACT_KINDS } from './facts/index.ts'

/** What one document tells, by every kind of fact: the first half of what a desk does, for those who measure it. */
export const extractFacts = extractor([...FACT_KINDS, books])
