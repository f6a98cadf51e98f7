import type { Company } from './company.ts'
import type { Document } from './document.ts'
import type { Fact } from './fact.ts'

/** What one document tells: who it speaks of, and every fact that it states. */
export interface Telling {
  readonly document: Document
  /** Who files; null where the document does not tell. One of `companies`. */
  readonly registrant: Company | null
  readonly companies: readonly Company[]
  readonly statements: readonly Statement[]
}

/** A fact with what helps to tell which deal it is about. */
export interface Statement {
  readonly fact: Fact
  /** Companies that its sentence names. */
  readonly companies: readonly Company[]
  /** That its sentence speaks of another agreement than the one the document is about. */
  readonly elsewhere: boolean
}
