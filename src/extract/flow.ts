import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import type { Masked } from './mask.ts'
import { type Phrase, phrase } from './phrase.ts'

/** Who pays whom, and whose right it is, as far as a sentence says. */
export interface Sides {
  readonly payer: Company | null
  readonly payee: Company | null
  readonly holder: Company | null
}

const NOBODY: Sides = { payer: null, payee: null, holder: null }

const PAYMENTS = [
  '{payer:party} ...4 pay|pays|paid|paying {payee:party}?',
  '{payer:party} ...4 made|make|makes ... payment~ ... to {payee:party}',
  'paid|payable by {payer:party}',
  'payment~ from {payer:party} to {payee:party}',
  'by payment to {payee:party}',
  'paid|payable to {payee:party}',
  '{payee:party} ...4 receive|receives|received',
  '{payee:party} ...3 entitled|eligible to',
  '{payee:party} ...3 be (paid|reimbursed)',
  '{payee:party} ...4 receive ... from {payer:party}',
  'provides {payee:party} with ... payment',
].map(phrase)

const RIGHTS = [
  'provides|provided|gives|gave|grants|granted|offers {holder:party} ...24 right|rights|option|options|ability',
  '{holder:party} ...2 has|have|holds|held|retains|retained|obtained|received|acquired ...6 right|rights|option|options|opt-in',
  '{holder:party} can|may|could ...2 elect|choose|exercise|opt|renew|terminate|extend',
  '{holder:party} ...2 elects|exercises|opts',
  'right|option|ability of|for {holder:party} to',
].map(phrase)

/** Reads who pays whom at an amount. */
export const paymentAt = (masked: Masked, value: Span): Sides => nearest(masked, value, PAYMENTS)

/** Reads whose right is spoken of at a stretch of words. */
export const rightAt = (masked: Masked, words: Span): Sides => nearest(masked, words, RIGHTS)

/** What the last of the phrases before a stretch says, or one that overlaps it, or the first behind it. */
function nearest(masked: Masked, { start: from, end: to }: Span, phrases: readonly Phrase[]): Sides {
  let best: { readonly far: number; readonly sides: Sides } | null = null
  for (const one of phrases) {
    for (const { start, end, slots } of one.find(masked)) {
      const far = end <= from ? from - end : start >= to ? 2 * (start - to) : 0
      if (best && best.far <= far) continue
      const who = (name: keyof Sides): Company | null => {
        const place = slots.find((slot) => slot.name === name)
        const tag = place && masked.tags.find((one) => one.start === place.start)
        return tag?.slot === 'party' ? tag.value : null
      }
      best = { far, sides: { payer: who('payer'), payee: who('payee'), holder: who('holder') } }
    }
  }
  return best?.sides ?? NOBODY
}
