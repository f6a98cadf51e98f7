import type { Fact } from '../domain/fact.ts'
import type { KnownCompany } from '../domain/library.ts'
import type { Reading } from '../domain/reading.ts'
import type { Term } from '../domain/term.ts'
import { sameName, shortName } from '../values/index.ts'
import { sayCondition, sayDirection } from './say.ts'

/** Whether a question names another company than the filing does; where either names none, they do not differ. */
export const differs = (asked: KnownCompany | null, stated: string | null): boolean =>
  asked !== null && stated !== null && ![asked.name, ...asked.aliases].some((name) => sameName(name, stated))

/** What the sides of a fact add to an answer: words that open it where the question has them wrong, and a note. */
export interface Sides {
  readonly opening: string
  readonly notes: readonly string[]
}

/** Who pays whom or whose right it is; and where the question has that the wrong way round, or the filing is silent on it. */
export function sides(facts: readonly Fact[], term: Term, reading: Reading): Sides {
  const [fact] = facts
  if (!fact) return { opening: '', notes: [] }
  const said = sayDirection(fact)
  const notes = [sayCondition(fact), said].filter(Boolean)
  if (facts.some((one) => differs(reading.payer, one.payer) || differs(reading.payee, one.payee)))
    return { opening: 'The other way round: ', notes }
  if (fact.holder && differs(reading.holder, fact.holder))
    return { opening: `${shortName(fact.holder)}’s, not ${reading.holder?.short}’s: `, notes }
  const paid = term.figure === 'money' || term.paid
  const unsaid = paid && (reading.payer ?? reading.payee) && !fact.payer && !fact.payee && !fact.holder
  return { opening: '', notes: unsaid ? ['The filing does not state who pays whom.'] : notes }
}
