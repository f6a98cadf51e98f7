import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import type { Masked } from './mask.ts'
import { type Phrase, phrase } from './phrase.ts'
import { type Shortlist, shortlist } from './shortlist.ts'
import { TAGS } from './signs.ts'

/** Who pays whom, and whose right it is, as far as a sentence says. */
export interface Sides {
  readonly payer: Company | null
  readonly payee: Company | null
  readonly holder: Company | null
}

const NOBODY: Sides = { payer: null, payee: null, holder: null }

const PAY = 'pay|pays|paid|paying|owe|owes|owed'
const RECEIVE = 'receive|receives|received|receiving|earn|earns|earned|collect|collected'
/** To buy, and not a "purchase order" or a "purchase price". */
const BUY = '(purchases|purchased|buy|buys|bought|acquire|acquires|acquired|(to|will|shall|would|may) purchase)'
const FOR = '(in exchange for|in return for|in consideration of|for an upfront|for a)'
const SUM = 'payment~|fee|fees'

const PAYMENTS = listed(
  [
    `{payer:party} ...5 ${PAY} to? {payee:party}?`,
    `${PAY} to? {payee:party}`,
    '{payer:party} ...5 make|makes|made|making ...8 payment~|investment ... to {payee:party}',
    '{payer:party} ...5 make|makes|made|making ...6 payment~',
    'paid|payable|made|owed|due ...1 by {payer:party}',
    'paid|payable|made|owed|due to {payee:party} by {payer:party}',
    'paid|payable|made|owed|due by {payer:party} to {payee:party}',
    'paid|payable|made|owed|due ...4 to {payee:party}',
    'payment~ from {payer:party} to {payee:party}',
    'by payment to {payee:party}',
    `${SUM} ...6 to {payee:party}`,
    `${PAY} ...8 to {payee:party}`,
    `{payee:party} ...4 ${RECEIVE}`,
    `${RECEIVE} ...12 from {payer:party}`,
    `{payee:party} ...4 ${RECEIVE} ...12 from {payer:party}`,
    '{payee:party} ...3 entitled|eligible to|for',
    '{payee:party} (is|was|are|were) due',
    '{payee:party} (is|was|are|were) due ...14 from {payer:party}',
    'paid|payable|made|owed|due from {payer:party} to {payee:party}',
    `${SUM} ...6 by {payer:party} to {payee:party}`,
    `{payer:party}'s ...3 ${SUM} ...2 to {payee:party}`,
    '{payee:party} ...3 entitled|eligible to|for ...14 from {payer:party}',
    '{payee:party} ...3 be|was|were|is paid|reimbursed',
    'paid|reimbursed ...10 by {payer:party}',
    'received|earned by {payee:party}',
    'received|earned by {payee:party} from {payer:party}',
    '{payer:party} ...4 reimburse|reimburses|reimbursed|reimbursing {payee:party}?',
    'reimburse|reimburses|reimbursed|reimbursing {payee:party}',
    "{payer:party} ...4 fund|funds|funded ...8 {payee:party}'s",
    '{payer:party} ...4 provide|provides|provided {payee:party} with',
    'provides {payee:party} with ... payment',
    `{payer:party} ...4 ${BUY} ...10 from {payee:party}`,
    `{payer:party} ...4 ${BUY} ...5 of {payee:party} (common|preferred|ordinary|stock|shares)`,
    `{payer:party} ...4 ${BUY} ...5 of {payee:party}'s`,
    `{payer:party} ...4 ${BUY}`,
    '{payee:party} ...4 sell|sells|sold|issue|issues|issued|transferred to {payer:party}',
    '{payee:party} ...4 sell|sells|sold|issue|issues|issued|transferred ...8 to {payer:party}',
    '{payer:party} ...4 invest|invests|invested',
    '{payer:party} ...4 invest|invests|invested ...6 in {payee:party}?',
    '{payer:party} ...4 invest|invests|invested ...6 in ...3 {payee:party}',
    '{payer:party} ...4 make|makes|made ...6 investment ...4 in {payee:party}?',
    '{payer:party} ...4 fund|funds|funded ...12 incurred by {payee:party}',
    '{payer:party} ...3 awarded {payee:party}',
    '{payee:party} ...3 awarded ...6 by {payer:party}',
    '{payer:party} ...3 placed ...6 order|orders ...2 with {payee:party}',
    '{payee:party} ...6 sale of ...8 to {payer:party}',
    `{payee:party} ...4 (license|licenses|licensed|grant|grants|granted|granting) (to)? {payer:party} ...14 ${FOR}`,
    `{payee:party} ...3 (license|licenses|licensed|granted|grants) ...8 to {payer:party} ...8 ${FOR}`,
    `{payer:party} ...3 (license|licenses|licensed) ...8 from {payee:party} ...4 ${FOR}`,
    `if {payer:party} ...14 it ...4 ${PAY} {payee:party}?`,
    `if {payer:party} exercises ...12 {payee:party} ...3 ${RECEIVE}`,
    '{payer:party} ...4 loaned|lent|advanced {payee:party}',
    '{payer:party} ...6 lend|lends|loan {payee:party}',
    '{payee:party} ...4 borrowed',
    'borrowed ...10 from {payer:party}',
  ].map((says) => phrase(says, 'party')),
)

/** "Beta granted Acme a license and will pay": behind "and" it is still the first who acts. */
const ACTS_ON = listed(
  [
    `{payer:party} ...20 and ...4 ${PAY}`,
    '{payer:party} ...20 and ...4 make|makes|made ...6 payment~',
    `{payee:party} ...20 and ...4 ${RECEIVE}`,
    '{payee:party} ...20 and ...3 entitled|eligible to|for',
  ].map((says) => phrase(says)),
)

const RIGHTS = listed(
  [
    'provides|provided|gives|gave|grants|granted|offers {holder:party} ...24 right|rights|option|options|ability',
    '{holder:party} ...2 has|have|holds|held|retains|retained|obtained|received|acquired ...6 right|rights|option|options|opt-in',
    '{holder:party} can|may|could ...2 elect|choose|exercise|opt|renew|terminate|extend',
    '{holder:party} ...2 elects|exercises|opts',
    'right|option|ability of|for {holder:party} to',
  ].map((says) => phrase(says)),
)

/** Reads who pays whom at an amount. */
export const paymentAt = (masked: Masked, value: Span): Sides => nearest(hintsIn(masked, PAID, paymentsIn), value)

/** Reads whose right is spoken of at a stretch of words. */
export const rightAt = (masked: Masked, words: Span): Sides => nearest(hintsIn(masked, HELD, rightsIn), words)

/** A place in a sentence that says who pays, is paid, or has a right. */
interface Hint extends Span {
  readonly sides: Sides
}

/** A second phrase adds the side that the nearest leaves open if it is no farther off than this, in characters. */
const SAME_CLAUSE = 40
/** What is told behind an amount counts as twice as far. */
const BEHIND = 2
/** What may stand before the subject of a sentence: "Under the agreement, ". */
const OPENS = /^(?:[^,]{1,120},)?\s*$/
/** A sum that is paid, by whom is not said: "to acquire Beta was $15 million paid at closing". */
const IS_PAID = new RegExp(`${TAGS.money}\\S*\\s+paid$`)
/** Another subject's verb follows: "Acme a license and will pay". */
const GOES_ON =
  /\bwe\b|\b(?:and|but|which|that) (?:it|we|they|will|shall|would|must|may|has|have|is|are|also|agreed|pa(?:id|ys?)|received?)\b/i

/** The hints of a sentence are looked for once, however many amounts it has. */
const PAID = new WeakMap<Masked, readonly Hint[]>()
const HELD = new WeakMap<Masked, readonly Hint[]>()

function hintsIn(
  masked: Masked,
  known: WeakMap<Masked, readonly Hint[]>,
  find: (masked: Masked) => Hint[],
): readonly Hint[] {
  const before = known.get(masked)
  if (before) return before
  const found = find(masked).sort((a, b) => a.end - a.start - (b.end - b.start))
  known.set(masked, found)
  return found
}

const paymentsIn = (masked: Masked): Hint[] => {
  if (!masked.tags.some(({ slot }) => slot === 'party')) return []
  const said = ({ start, end }: Span): string => masked.text.slice(start, end)
  return [
    ...hintsOf(PAYMENTS, masked).filter((hint) => !GOES_ON.test(said(hint))),
    ...hintsOf(ACTS_ON, masked).filter(({ start }) => OPENS.test(masked.text.slice(0, start))),
  ]
}

const rightsIn = (masked: Masked): Hint[] => hintsOf(RIGHTS, masked)

function listed(phrases: readonly Phrase[]): Shortlist<Phrase> {
  return shortlist(phrases, ({ needs }) => needs)
}

function hintsOf(phrases: Shortlist<Phrase>, masked: Masked): Hint[] {
  const found = phrases.of(masked.text).flatMap((one) => one.find(masked))
  const matches = found.filter(({ start, end }) => !IS_PAID.test(masked.text.slice(start, end)))
  return matches.map(({ start, end, slots }) => {
    const who = (name: keyof Sides): Company | null => {
      const place = slots.find((slot) => slot.name === name)
      const tag = place && masked.tags.find((tagged) => tagged.start === place.start)
      return tag?.slot === 'party' ? tag.value : null
    }
    return { start, end, sides: { payer: who('payer'), payee: who('payee'), holder: who('holder') } }
  })
}

/**
 * What the hint nearest to a stretch says: before it, over it, or behind it; of equally near ones the shortest. A side
 * that it leaves open is what the next nearest of the same clause says.
 */
function nearest(hints: readonly Hint[], { start: from, end: to }: Span): Sides {
  const distance = ({ start, end }: Hint): number =>
    end <= from ? from - end : start >= to ? BEHIND * (start - to) : 0
  let best: Hint | null = null
  let far = Number.POSITIVE_INFINITY
  for (const hint of hints) {
    const own = distance(hint)
    if (own < far) [best, far] = [hint, own]
  }
  if (!best) return NOBODY
  const { payer, payee, holder } = best.sides
  if (payer && payee) return best.sides
  const adds = (side: 'payer' | 'payee', other: Company | null): Company | null => {
    let found: Company | null = null
    let least = far + SAME_CLAUSE
    for (const hint of hints) {
      const own = hint.sides[side]
      if (!own || own === other || distance(hint) > least || (found && distance(hint) === least)) continue
      ;[found, least] = [own, distance(hint)]
    }
    return found
  }
  return { payer: payer ?? adds('payer', payee), payee: payee ?? adds('payee', payer), holder }
}
