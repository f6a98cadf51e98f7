import type { Masked } from './mask.ts'
import type { Proposal } from './propose.ts'

const QUALIFIER =
  /(?:\b(?:(?:potentially )?up to|nearly|approximately|about|at least|as much as|an aggregate of|a total of)(?: (?:an? )?(?:aggregate|additional|total)(?: of)?)?\s+)+$/i

/** Where the proof begins: what qualifies the value, "up to nearly", belongs to it. */
export function qualifiedStart(masked: Masked, { start }: Proposal): number {
  return start - (QUALIFIER.exec(masked.text.slice(Math.max(0, start - 60), start))?.[0].length ?? 0)
}

/** Where the proof ends: "per antigen target" behind an amount belongs to it. */
export function basisEnd(masked: Masked, { end, value }: Proposal): number {
  if (value.type !== 'money' || value.per === null) return end
  const words = value.per.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')
  const basis = new RegExp(`^\\s+(?:(?:per|each|every|an?|for each|for every)\\s+)?${words}(?!\\w)`, 'i')
  return end + (basis.exec(masked.text.slice(end, end + 80))?.[0].length ?? 0)
}
