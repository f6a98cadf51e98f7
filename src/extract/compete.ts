import { overlaps } from '../domain/span.ts'
import type { Proposal } from './propose.ts'

/** A proposal that holds, with those that it was preferred to. */
export interface Winner {
  readonly proposal: Proposal
  readonly over: readonly Proposal[]
}

/**
 * Lets proposals for one sentence compete. A value belongs to one kind only: to the nearest words that name one, and of
 * equally near ones to the phrase that says more. Within a kind, of two readings of the same words the nearer one holds.
 */
export function compete(proposals: readonly Proposal[]): Winner[] {
  const ranked = [...proposals].sort((a, b) => a.cost - b.cost || b.rule.says.length - a.rule.says.length)
  const winners: { proposal: Proposal; over: Proposal[] }[] = []
  for (const proposal of ranked) {
    const rival = winners.find((winner) => contend(winner.proposal, proposal))
    if (rival) rival.over.push(proposal)
    else winners.push({ proposal, over: [] })
  }
  return winners.sort((a, b) => a.proposal.start - b.proposal.start)
}

function contend(a: Proposal, b: Proposal): boolean {
  if (a.claims && b.claims) return overlaps(a.claims, b.claims)
  if (a.term !== b.term || a.claims || b.claims) return false
  if (a.value.type === 'name' && b.value.type === 'name') return a.value.name === b.value.name
  return a.rule.value || b.rule.value ? sameWords(a, b) : overlaps(a, b)
}

const sameWords = (a: Proposal, b: Proposal): boolean => JSON.stringify(a.value) === JSON.stringify(b.value)
