import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import type { Masked } from './mask.ts'
import { phrase } from './phrase.ts'

/** Who pays whom, as far as a sentence says. */
export interface Flow {
  readonly payer: Company | null
  readonly payee: Company | null
}

const PAYS = [
  '{payer:party} ...4 pay|pays|paid|paying {payee:party}?',
  '{payer:party} ...4 made|make|makes ... payment~ ... to {payee:party}',
  'paid|payable by {payer:party}',
  'payment~ from {payer:party} to {payee:party}',
  'by payment to {payee:party}',
  'paid|payable to {payee:party}',
].map(phrase)
const GETS = [
  '{payee:party} ...4 receive|receives|received',
  '{payee:party} ...3 entitled|eligible to',
  '{payee:party} ...3 be (paid|reimbursed)',
  '{payee:party} ...4 receive ... from {payer:party}',
  'provides {payee:party} with ... payment',
].map(phrase)

/** Reads the direction of money at `value` from the last words before it that say one, or the first behind it. */
export function flowAt(masked: Masked, value: Span): Flow {
  let nearest: { readonly far: number; readonly flow: Flow } | null = null
  for (const one of [...PAYS, ...GETS]) {
    if (!one.needs.some((word) => masked.lower.includes(word))) continue
    for (const match of masked.text.matchAll(one.pattern)) {
      const groups = match.indices?.groups ?? {}
      const who = (name: 'payer' | 'payee'): Company | null => {
        const group = one.slots.find((slot) => slot.name === name)?.group
        const place = group === undefined ? undefined : groups[group]
        const tag = place && masked.tags.find((one) => one.start === place[0])
        return tag?.slot === 'party' ? tag.value : null
      }
      const start = match.index
      const end = start + match[0].length
      const far = end <= value.start ? value.start - end : start >= value.end ? 2 * (start - value.end) : 0
      if (!nearest || far < nearest.far) nearest = { far, flow: { payer: who('payer'), payee: who('payee') } }
    }
  }
  return nearest?.flow ?? { payer: null, payee: null }
}
