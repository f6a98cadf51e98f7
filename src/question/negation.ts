import type { KnownCompany } from '../domain/library.ts'
import type { Condition } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { companyOf } from './direction.ts'
import { type Mark, senseOf } from './marks.ts'

/** What the negations of a question deny. */
export interface Denied {
  /** Companies whose deals are not meant. */
  readonly excluded: readonly KnownCompany[]
  /** Terms that are not to be stated. */
  readonly lacking: readonly Term[]
  /** Marks of values whose condition holds the other way round. */
  readonly values: ReadonlySet<Mark>
  /** Marks that a negation has used up: they ask for nothing. */
  readonly used: ReadonlySet<Mark>
  /** Negations that deny nothing that is understood, as typed: a question with one is not answered. */
  readonly idle: readonly string[]
}

/** How far a negation reaches: "do not have an upfront", "not signed in 2006". */
const REACH = 5

/** Reads what each "not", "without", "except" denies: the first company, term or value behind it. */
export function readNegations(marks: readonly Mark[]): Denied {
  const excluded: KnownCompany[] = []
  const lacking: Term[] = []
  const values = new Set<Mark>()
  const used = new Set<Mark>()
  const idle: string[] = []
  marks.forEach((mark, at) => {
    if (!senseOf(mark, 'lacking') || opensReply(marks, at)) return
    const behind = marks.slice(at + 1, at + 1 + REACH)
    const target = behind.find((one) => one.value !== null || companyOf(one) !== null || isTerm(one))
    const company = target && companyOf(target)
    if (target?.value) values.add(target)
    else if (target && company) {
      excluded.push(company)
      used.add(target)
    } else if (target && behind.some((one) => one.value?.type === 'date' && isDated(target))) {
      // "not signed in 2006": what is denied is the date
      for (const one of behind) if (one.value) values.add(one)
    } else if (target) {
      for (const one of termsFrom(marks, marks.indexOf(target))) {
        lacking.push(...one.meanings.flatMap((meaning) => (meaning.is === 'term' ? [meaning.term] : [])).slice(0, 1))
        used.add(one)
      }
    } else idle.push(mark.typed)
  })
  return { excluded, lacking, values, used, idle }
}

const isTerm = (mark: Mark): boolean => mark.meanings.some((meaning) => meaning.is === 'term')

/** A term that dates a deal. */
const isDated = (mark: Mark): boolean =>
  mark.meanings.some((meaning) => meaning.is === 'term' && meaning.term.datesDeal !== undefined)

/** "apart from upfront, milestones and royalties": a denied term and those that follow it at once. */
function termsFrom(marks: readonly Mark[], from: number): Mark[] {
  const end = marks.findIndex((mark, at) => at > from && !isTerm(mark) && !/^(?:and|or)$/i.test(mark.typed))
  return marks.slice(from, end < 0 ? marks.length : end).filter(isTerm)
}

/** "no, I meant Biotest": a first word that answers what was said before denies nothing behind it. */
const opensReply = (marks: readonly Mark[], at: number): boolean =>
  at === 0 &&
  /^(?:no|not that)$/i.test(marks[0]?.typed ?? '') &&
  /^(?:i|meant|that|the other)/i.test(marks[1]?.typed ?? '')

const OPPOSITE: Record<Condition['is'], Condition['is']> = {
  over: 'at_most',
  at_least: 'under',
  under: 'at_least',
  at_most: 'over',
  equal: 'other',
  other: 'equal',
}

export const deny = (condition: Condition): Condition => ({ ...condition, is: OPPOSITE[condition.is] })
