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
  const known = marks.flatMap((mark) => companyOf(mark) ?? [])
  const mentioned = known.filter((one) => one.deals.length === 0)
  const aboutDeals =
    marks.some((mark) => mark.meanings.some((one) => one.is === 'term')) ||
    ABOUT_DEALS.some((sense) => has(marks, sense))
  const isName = nameTest(marks, library, { ...within, aboutDeals, anyParty: known.some((one) => tells(one, library)) })
  const names: string[] = []
  const unexplained: string[] = []
  for (const run of unexplainedRuns(marks)) {
    if (isName(run)) names.push(run.typed)
    else unexplained.push(...run.typed.split(/\s+/))
  }
  // "the weather in Boston": a name beside words that nothing explains is no company's
  if (!aboutDeals && unexplained.length > 0) unexplained.push(...names.splice(0))
  return { strangers: [...new Set([...mentioned.map((one) => one.short), ...names])], unexplained }
}

/** Whether naming a company tells which deal is meant: whoever has a part in all of several does not. */
const tells = (company: KnownCompany, { deals }: Library): boolean =>
  company.deals.length > 0 && (company.deals.length < deals.length || deals.length === 1)

interface Situation {
  readonly thread: boolean
  readonly aboutDeals: boolean
  /** That a company is named whose deal is known. */
  readonly anyParty: boolean
}

/** Makes the test that tells a name from a word that is not understood. */
function nameTest(
  marks: readonly Mark[],
  library: Library,
  { thread, aboutDeals, anyParty }: Situation,
): (run: Unexplained) => boolean {
  const sentence = marks.some((mark) => /^\p{Ll}/u.test(mark.typed))
  return ({ typed, at, words }) => {
    if (marks.slice(at, at + words.length).some((mark) => senseOf(mark, 'unread'))) return false
    const written = /^\p{Lu}/u.test(typed)
    const common = words.every((word) => library.knows(word) && !library.isName(word))
    if (anyParty) return written && sentence && besideName(marks, at)
    if (aboutDeals) return (!common && !thread) || (written && sentence)
    return stands(marks, words) && !common && (written || marks.length === 1)
  }
}

/** "with Pfizer", "Pfizer and Biotest": where a second name would stand. */
const besideName = (marks: readonly Mark[], at: number): boolean =>
  PLACES.has(marks[at - 1]?.typed.toLowerCase() ?? '') || /^(?:and|or|vs|versus)$/i.test(marks[at + 1]?.typed ?? '')

/** Senses of a question that is about deals even where it names no term. */
const ABOUT_DEALS = ['deal', 'compare', 'overview', 'pays', 'gets'] as const

/** That a question is hardly more than a name. */
const stands = (marks: readonly Mark[], words: readonly string[]): boolean =>
  words.length <= 3 &&
  marks.every((mark) => mark.meanings.length === 0 || senseOf(mark, 'empty') || senseOf(mark, 'what_is'))

const PLACES = new Set(['with', 'from', 'by', 'of', 'and', 'to', 'for', 'between', 'vs', 'versus', 'about', 'than'])

interface Unexplained {
  readonly typed: string
  readonly words: readonly string[]
  /** Index of its first mark. */
  readonly at: number
}

/** Marks without a meaning, neighbours taken together: "Hyperdyne Systems". */
function unexplainedRuns(marks: readonly Mark[]): Unexplained[] {
  const counted = countedAt(marks)
  const runs: { typed: string; words: string[]; at: number; next: number }[] = []
  marks.forEach((mark, at) => {
    if ((mark.meanings.length > 0 && !senseOf(mark, 'unread')) || mark.value || at === counted) return
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

/** Where a number stands that says how many rows are asked for: "top 5", "5 largest"; -1 where none does. */
function countedAt(marks: readonly Mark[]): number {
  return marks.findIndex(
    (mark, at) =>
      /^\d{1,3}$/.test(mark.typed) &&
      (senseOf(marks[at - 1], 'top') || senseOf(marks[at - 1], 'order') || senseOf(marks[at + 1], 'order')),
  )
}
