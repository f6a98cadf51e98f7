import type { Condition } from '../domain/reading.ts'
import { type Mark, senseOf } from './marks.ts'
import { deny } from './negation.ts'

/** A condition with the mark whose value it bounds. */
export interface Bounded {
  readonly mark: Mark
  readonly condition: Condition
}

/**
 * The bounds that a question sets: a word such as "over" with the value behind it, "between" or "from" with two of them.
 * A date alone is a condition ("the 2006 deal"); an amount alone bounds nothing.
 */
export function readConditions(marks: readonly Mark[], denied: ReadonlySet<Mark>): Bounded[] {
  const valued = marks.flatMap((mark, at) => (mark.value ? [{ mark, at, value: mark.value }] : []))
  return valued.flatMap(({ mark, at, value }, index): Bounded[] => {
    const is =
      spanned(marks, at, valued[index - 1]?.at, valued[index + 1]?.at) ??
      boundAt(marks, at) ??
      (value.type === 'date' ? 'equal' : null)
    if (!is) return []
    return [{ mark, condition: denied.has(mark) ? deny({ is, value }) : { is, value } }]
  })
}

/** "over", "since", "and later": the bound beside a value, empty words between them aside. */
function boundAt(marks: readonly Mark[], at: number): Condition['is'] | null {
  const before = marks[at - 1]
  const bound = senseOf(before, 'bound') ?? (senseOf(before, 'empty') ? senseOf(marks[at - 2], 'bound') : undefined)
  const after = marks[at + 1]
  return (
    bound?.bound ??
    (after && /^(?:and|or) /.test(after.typed.toLowerCase()) ? senseOf(after, 'bound')?.bound : undefined) ??
    null
  )
}

/** "between 2005 and 2007", "from 2000 to 2006", "2000-2006": the first of two is the least, the second the most. */
function spanned(
  marks: readonly Mark[],
  at: number,
  before: number | undefined,
  after: number | undefined,
): Condition['is'] | null {
  const typed = (index: number): string => marks[index]?.typed.toLowerCase() ?? ''
  const opened = (index: number): boolean => /^(?:between(?: the)?|from|within)$/.test(typed(index - 1))
  const joined = (from: number, to: number): boolean =>
    to === from + 1 || (to === from + 2 && /^(?:and|to|through|until|till)$/.test(typed(from + 1)))
  if (after !== undefined && opened(at) && joined(at, after)) return 'at_least'
  if (before !== undefined && opened(before) && joined(before, at)) return 'at_most'
  const to = (from: number, end: number): boolean => end === from + 2 && /^(?:to|through)$/.test(typed(from + 1))
  if (after !== undefined && to(at, after)) return 'at_least'
  if (before !== undefined && to(before, at)) return 'at_most'
  return null
}
