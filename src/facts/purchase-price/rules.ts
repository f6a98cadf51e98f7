import type { Rule } from '../../extract/index.ts'

const PRICE =
  '(purchase price|merger consideration|acquisition price|acquisition consideration|cash consideration|aggregate consideration|closing consideration|offer price)'

const ABOUT = '(approximately|about|nearly|up to|an aggregate of|a total of)?'

export const rules: readonly Rule[] = [
  {
    says: `${PRICE} ...10 {money+}`,
    unless: '(in excess of the ...3 purchase price|(sold|sell|issued|issue) ...12 [number] ...4 shares)',
  },
  { says: `{money+} ...4 ${PRICE}`, unless: '{money} of the ...1 purchase price' },
  // Of a licence or a collaboration the total consideration is what it is worth in all
  {
    says: '(total|aggregate) (cash|purchase|merger)? consideration of ...3 {money+}',
    unless: '(license~|licence~|collaborat~|option~)',
  },
  {
    says: `(acquire|acquired|acquires|purchase|purchased|buy|bought|acquisition|sell|sold|sale) ...20 for (a|an)? (aggregate|total|net)? (cash|purchase)? (price|consideration|payment|payments|proceeds)? of? ${ABOUT} {money+}`,
    unless:
      '(license|licensed|[number] ...4 shares|{percent} ...5 shares|stake|minority|notes|debentures|purchase order|underwriter~)',
  },
  { says: `{money+} (per share)? in cash ...6 for (each|all) ...4 share~` },
  { says: `right to receive {money+} (per share)? in? cash` },
  { says: `(shareholders|stockholders|holders) ...6 receive ...2 {money+} ...4 (cash|for each|per) ` },
  { says: 'price of ...2 {money+} per ...2 share ...2 in cash' },
  { says: '(pay|paid|received) {money+} ...2 (at|upon) (the)? closing', unless: '(lender|loan|license|licence|notes)' },
  {
    says: '{money+} (in cash)? (was|were|is|will be|to be)? (paid|payable|due) (in cash)? ...2 (at|upon|on) (the)? closing',
    unless: '(lender|loan|license|licence|notes)',
  },
  {
    says: '(acquire|acquired|acquires|purchase|purchased|acquisition) ...20 for (a|an)? (closing|base|total|aggregate)? (amount|price|consideration|payment)? of? {money} (per ...2 share)? (in cash)? or ...3 {money}',
    unless: '(license|licensed|stake|minority|notes|debentures)',
  },
  {
    says: '(acquire|acquired|acquires|purchase|purchased) ...12 for (a|an)? (closing|base|total|aggregate)? (amount|price|consideration|payment)? of? {money+} (per ...2 share)? in cash',
    unless: '(license|licensed|stake|minority|notes|debentures|[number] ...5 (shares|ADSs|ADS|units))',
  },
  {
    says: '(shareholders|stockholders|holders|members|owners|sellers) of ...4 received ...24 and {money+} in cash',
  },
  {
    says: '(sold|sell|sells|sale|transferred|transfer) ...16 to ...6 for ...4 {money+}',
    unless: '(shares|notes|units|license|licence|stake|interest) ',
    handicap: 2,
  },
  { says: 'consideration of ...2 {money} ...6 or {money} per ...2 share' },
  { says: '{money} of the (purchase price|merger consideration|cash consideration)', handicap: 3 },
  { says: '(cash|shares|stock) ...4 payable at (the)? closing ...4 {money+}' },
  { says: '{money+} in (shares|stock) of ...10 (payable|placed into escrow|held in escrow) ...4 (closing|date)' },
  { says: '(cash|stock) (paid|payable) in the merger ...4 (increase|decrease) by ...3 {money}' },
  { says: 'deferred ...2 (cash)? payment of ...2 {money+}', unless: '(revenue|compensation|royalt~|milestone~)' },
  { says: 'completed ...8 (sale|divestiture) ...6 received ...2 {money+}' },
  { says: '(merger|aggregate|total|purchase)? consideration (consists|consisted|comprised) of ...4 {money+}' },
  { says: '(merger|aggregate|total|purchase)? consideration (consists|consisted) of i ...14 and ii ...6 {money+}' },
]
