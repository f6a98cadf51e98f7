import type { KnownCompany, Library } from '../domain/library.ts'
import { companyOf } from './direction.ts'
import { has, type Mark, senseOf } from './marks.ts'

/** What is left of a question once everything known is explained. */
export interface Leftover {
  /** Names of companies that no deal is known of, as typed. */
  readonly strangers: readonly string[]
  /** Words that nothing explains, as typed. */
  readonly unexplained: readonly string[]
}

/**
 * Tells names of unknown companies from words that are not understood. A company that filings only mention is a
 * stranger. Unexplained words are a name where a name would stand: beside a term or "deal" when no known company is
 * named, behind "with", "from", "by", "of", or written like one in a question that is not.
 */
export function readLeftover(marks: readonly Mark[], library: Library, within: { readonly thread: boolean }): Leftover {
  const mentioned = marks.flatMap((mark) => companyOf(mark) ?? []).filter((one) => one.deals.length === 0)
  const runs = unexplainedRuns(marks)
  const anyParty = marks.some((mark) => (companyOf(mark)?.deals.length ?? 0) > 0)
  const aboutDeals =
    marks.some((mark) => mark.meanings.some((one) => one.is === 'term')) ||
    has(marks, 'deal') ||
    has(marks, 'compare') ||
    has(marks, 'overview') ||
    has(marks, 'pays') ||
    has(marks, 'gets')
  const strangers: string[] = mentioned.map((one: KnownCompany) => one.short)
  const unexplained: string[] = []
  for (const { typed, at, words } of runs) {
    const written = /^\p{Lu}/u.test(typed) && marks.some((mark) => /^\p{Ll}/u.test(mark.typed))
    const placed = PLACES.has(marks[at - 1]?.typed.toLowerCase() ?? '') && written
    const common = words.every((word) => library.knows(word) && !library.isName(word))
    const alone = marks.every((mark) => mark.meanings.length === 0 || senseOf(mark, 'empty'))
    const isName = anyParty
      ? placed
      : aboutDeals
        ? (!common && !within.thread) || written
        : alone && words.length <= 3 && (written || /^\p{Lu}/u.test(typed) || marks.length === 1) && !common
    if (isName) strangers.push(typed)
    else unexplained.push(...typed.split(/\s+/))
  }
  return { strangers: [...new Set(strangers)], unexplained }
}

const PLACES = new Set(['with', 'from', 'by', 'of', 'and', 'to', 'for', 'between', 'vs', 'versus', 'about', 'than'])

interface Unexplained {
  readonly typed: string
  readonly words: readonly string[]
  /** Index of its first mark. */
  readonly at: number
}

/** Marks without a meaning, neighbours taken together: "Hyperdyne Systems". */
function unexplainedRuns(marks: readonly Mark[]): Unexplained[] {
  const runs: { typed: string; words: string[]; at: number; next: number }[] = []
  marks.forEach((mark, at) => {
    if (mark.meanings.length > 0 || mark.value) return
    const last = runs.at(-1)
    const words = mark.words.map((word) => word.folded)
    if (last && last.next === at) {
      last.typed += ` ${mark.typed}`
      last.words.push(...words)
      last.next++
    } else runs.push({ typed: mark.typed, words, at, next: at + 1 })
  })
  return runs
}
