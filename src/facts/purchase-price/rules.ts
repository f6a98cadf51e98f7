import type { Rule } from '../../extract/index.ts'

const PRICE =
  '(purchase price|purchase consideration|merger consideration|acquisition price|acquisition consideration|acquisition cost|cash consideration|aggregate consideration|closing consideration|closing payment|offer price|sale price|selling price|sales price|base price|cash purchase price|consideration for the acquisition)'
const ABOUT = '(approximately|about|nearly|up to|an aggregate of|a total of|aggregate|total)?'
const BUY =
  '(acquire|acquired|acquires|acquiring|purchase|purchased|purchases|buy|bought|acquisition|sell|sold|sells|sale|divested|divestiture|assigned)'
/** What is bought and sold, and is no business: its price is another kind's. */
const OTHER_GOODS =
  '(license|licensed|redeem|(purchase|purchased|purchases|acquire|acquired|sell|sold|buy|bought|issue|issued) ...6 [number] ...4 (shares|units|ADSs)|{percent} ...5 shares|notes|debentures|purchase order|underwriter~|price of ...2 {money} per (unit|kilogram|dose|vial|batch|ton|barrel|gallon|pound|gram)|(purchase|purchased|sold|sell|sale of|issued|subscribed for) (the|its|our|newly issued)? (shares|common|preferred|stock|series|ordinary))'
/** Of a licence or a collaboration the total consideration is what it is worth in all. */
const LICENSED = '(license~|licence~|collaborat~|option~|(plus|and) ...3 royalt~)'
/** What is paid at the closing of a loan or under a licence is no price. */
const LENT = '(lender|loan|license|licence|notes|borrow~)'
const CLOSING = '(at|upon|on) (the)? closing'
const CONSISTS = '(consists|consisted|consisting|comprised)'

/** "The purchase price was $50 million", and what else it may be called. */
const named: readonly Rule[] = [
  {
    says: `${PRICE} ...10 {money+}`,
    unless:
      '(in excess of the ...3 purchase price|(sold|sell|issued|to purchase|purchased) ...14 (shares|common stock|preferred stock|ADSs|units)|{money} ...6 allocated to|conversion price|post-closing payment|price adjustment of|price allocation)',
  },
  { says: `${PRICE} ...6 {money} ...1 (equivalent to|or) ...3 {money}`, handicap: 3 },
  { says: `{money+} ...4 ${PRICE}`, unless: '{money} of the ...1 (purchase price|consideration)' },
  { says: '(price|consideration|exchange for|equal to) (of|for)? i {money+}', unless: '(license|licence|loan|notes)' },
  { says: '(total|aggregate) (cash|purchase|merger)? consideration of ...3 {money+}', unless: LICENSED },
  { says: '(total|aggregate) consideration payable ...6 (is|was) ...2 {money+}' },
  { says: '(total|aggregate) consideration (was|is) ...2 {money+}', unless: LICENSED, handicap: 2 },
  {
    says: '(for|in) (a|total|aggregate)? consideration of ...2 {money+}',
    unless: '(license~|licence~|collaborat~|option~|[number] ...4 shares)',
    handicap: 2,
  },
  { says: 'consideration paid ...4 (totaled|totalled|was|of) ...2 {money+}' },
  { says: '(cash|stock) (paid|payable) in the merger ...4 (increase|decrease) by ...3 {money}' },
]

/** "Acquired the business for $50 million", from either side. */
const boughtFor: readonly Rule[] = [
  {
    says: `${BUY} ...20 for (a|an)? (aggregate|total|net|gross|cash|purchase|base|initial|one-time|lump-sum)? (aggregate|total|cash|purchase)? (price|consideration|payment|payments|proceeds|amount)? of? ${ABOUT} {money+}`,
    unless: OTHER_GOODS,
  },
  {
    says: `${BUY} ...20 (in exchange for|in return for|in consideration of|in consideration for|at a price of|for a purchase price of|for total consideration of) ${ABOUT} {money+}`,
    unless: OTHER_GOODS,
  },
  { says: 'acquire~ ...2 (remaining|all) ...10 for ...3 {money+}' },
  {
    says: '(acquire|acquired|acquires|purchase|purchased|acquisition) ...20 for (a|an)? (closing|base|total|aggregate)? (amount|price|consideration|payment)? of? {money} (per ...2 share)? (in cash)? or ...3 {money}',
    unless: '(license|licensed|stake|minority|notes|debentures)',
  },
  {
    says: '(acquire|acquired|acquires|purchase|purchased) ...12 for (a|an)? (closing|base|total|aggregate)? (amount|price|consideration|payment)? of? {money+} (per ...2 share)? in cash',
    unless: '(license|licensed|stake|minority|notes|debentures|[number] ...5 (shares|ADSs|ADS|units))',
  },
  {
    says: '(pay|paid|pays) ...3 {money+} ...3 (to acquire|to purchase|to buy|for the acquisition of)',
    unless: '(license|licence|option|shares of|product candidate|minority|stake)',
  },
  {
    says: '(received|receive|pay|paid) ...6 {money+} ...4 (for|in exchange for) (the|its|our|these|such)? ...3 (assets|business|royalty interest|royalty rights|property|division|subsidiary|rights to the royalties)',
    handicap: -4,
  },
  {
    says: '(in consideration for|in consideration of|in exchange for) the (sale|purchase|assignment|transfer) of ...8 (paid|received|pay) ...6 {money+}',
    unless: '(license~|licence~|shares|stock|at closing)',
    handicap: -8,
  },
  { says: 'completed ...8 (sale|divestiture) ...6 received ...2 {money+}' },
  {
    says: '(sold|divested) ...12 (and|for which) ...2 received ...4 {money+}',
    unless: '(shares|stock|notes|license~|licence~)',
  },
  { says: 'net cash proceeds of ...2 {money+}', unless: '(shares|stock|offering|notes|royalt~)' },
]

/** "Paid $50 million at closing". */
const atClosing: readonly Rule[] = [
  { says: `(pay|paid|pays|received|receive) ...6 {money+} ...4 ${CLOSING}`, unless: LENT },
  {
    says: `${CLOSING} ...3 (paid|pay|pays|received|receive|payment of|deliver~) ...8 {money+}`,
    unless: '(lender|loan|license|licence|notes|borrow~|shares)',
  },
  { says: 'transaction (closed|was completed) ...8 (paid|received) ...3 {money+}', unless: LENT },
  {
    says: `{money+} (in cash)? (was|were|is|will be|to be)? (paid|payable|due) (in cash)? ...2 ${CLOSING}`,
    unless: LENT,
  },
  {
    says: `(pay|pays|paid|deliver~) ...6 ${CLOSING} ...4 {money+}`,
    unless: '(lender|loan|license|licence|notes|borrow~|shares)',
    handicap: 3,
  },
  {
    says: `{money+} (in cash)? ${CLOSING}`,
    unless: '(lender|loan|license|licence|notes|borrow~|tranche~|price|shares)',
    handicap: 4,
  },
  { says: 'payment at (the)? closing of ...2 {money+}', unless: '(loan|license|licence)' },
]

/** "Each share will be converted into the right to receive $24.50 in cash". */
const perShare: readonly Rule[] = [
  { says: '{money+} (per share)? in cash ...6 for (each|all) ...4 share~' },
  { says: 'right to receive {money+} (per share)? in? cash' },
  { says: '(converted into|exchanged for) ...5 {money+} (per share)? in cash' },
  { says: '(shareholders|stockholders|holders) ...6 receive ...2 {money+} ...4 (cash|for each|per) ' },
  { says: 'price of ...2 {money+} per ...2 share ...2 in cash' },
  { says: '(pay|pays|paid) ...2 {money} per share in cash (or ...5 {money})?' },
  {
    says: '(acquire|acquired|acquires|purchase|purchased) ...12 for {each:money} per share ...3 for (payments|consideration) of ...2 {money}',
  },
]

/** "Of which $20 million was paid in cash and $5 million was placed in escrow". */
const inParts: readonly Rule[] = [
  {
    says: `${PRICE} of ...2 {total:money} ...8 (consisted|consisting|consists|comprised|comprising|included|including|composed|includes) ...5 {money} ...6 and ...6 {money}`,
    unless: 'fair value of (the)? contingent',
  },
  { says: `(merger|aggregate|total|purchase)? (consideration|price) ...10 ${CONSISTS} of i? ...4 {money+}` },
  {
    says: `(merger|aggregate|total|purchase)? (consideration|price) ...10 ${CONSISTS} of i ...30 and ii ...6 {money+}`,
  },
  { says: `consideration ...6 ${CONSISTS} of cash of ...2 {money+} (of which {money+})?` },
  { says: `consideration ...14 ${CONSISTS} of ...14 {money+} in cash` },
  { says: 'ii a (cash)? payment of ...2 {money+} in cash', unless: LENT, handicap: 3 },
  { says: 'for ...2 {money} in cash and ...2 {money} in ...4 (stock|shares)', handicap: -2 },
  { says: 'of which ...1 {money} ...3 (paid|payable) in cash (and ...1 {money} in ...4 (shares|stock))?' },
  {
    says: '(shareholders|stockholders|holders|members|owners|sellers) of ...4 received ...24 and {money+} in cash',
  },
  { says: '{money+} of the (purchase price|merger consideration|cash consideration)', handicap: 3 },
  { says: '{money+} in (shares|stock) of ...10 (payable|placed into escrow|held in escrow) ...4 (closing|date)' },
  { says: '{money+} ...4 (placed|held|deposited) (into|in) (an)? escrow' },
  { says: '{money+} ...3 (held back|withheld)' },
  { says: 'deferred ...2 (cash)? payment of ...2 {money+}', unless: '(revenue|compensation|royalt~|milestone~)' },
]

export const rules: readonly Rule[] = [...named, ...boughtFor, ...atClosing, ...perShare, ...inParts]
