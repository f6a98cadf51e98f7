import type { Fact } from '../domain/fact.ts'
import type { Condition, Reading } from '../domain/reading.ts'
import { meets } from './conditions.ts'

/**
 * Whether what is stated is what the question takes for granted: true, false, or null where it takes nothing for
 * granted that can be held against it.
 */
export function verdict(facts: readonly Fact[], { claims, conditions }: Reading): boolean | null {
  const held: readonly Condition[] = [...conditions, ...claims.map((value): Condition => ({ is: 'equal', value }))]
  const verdicts = held.flatMap((condition) => {
    const each = facts.map((fact) => meets(fact.value, condition)).filter((one) => one !== null)
    return each.length > 0 ? [each.some(Boolean)] : []
  })
  return verdicts.length > 0 ? verdicts.every(Boolean) : null
}
