import type { Rule } from '../../extract/index.ts'

const CLASS = '(common|preferred|ordinary|preference|capital)'
const STOCK = '(stock|shares|share)'
const ISSUED =
  '(purchase|purchased|purchases|buy|bought|acquired|sold|sell|sale of|issued|issue|issuance of|subscribe for|subscribed for)'

export const rules: readonly Rule[] = [
  // What is invested
  { says: '{money+} ...3 (equity|strategic|minority) investment', unless: '(gain|loss|carrying)' },
  { says: '(equity|strategic|minority) investment (in {party})? of ...2 {money+}', unless: 'carrying' },
  { says: '{money+} investment in ...6 (stock|shares|equity|{party})' },
  { says: '{money+} investment (from|by)' },
  { says: '(financing|round|offering) with (a|an)? ...1 {money} investment' },
  { says: `(invest|invested|investing) ...4 {money+} in ...8 (stock|shares|equity|securities)` },
  { says: '(invest|invested) ...3 {money+} in ...3 {party}' },
  {
    says: '(invest|invested|investment of) ...4 {money+} in (this|the|such|an) ...2 (entity|company|affiliate|joint venture)',
  },
  { says: '{money+} for ...6 (minority|equity) ...1 (interest|stake)' },
  // What shares are bought for
  { says: `{money+} (worth)? of ...6 ${CLASS} ${STOCK}` },
  { says: '{money+} (worth)? of ...2 shares' },
  { says: `{money+} in ...6 ${CLASS} ${STOCK}`, unless: 'in cash' },
  {
    says: '(purchased|acquired|bought|purchase) [number] (million)? ...4 (ADSs|ADS|American Depositary Shares) ...6 for ...2 {money+}',
  },
  { says: '[number] ...8 (shares|units) ...12 for ...5 {money+}', unless: 'per share' },
  {
    says: `${ISSUED} ...6 (shares|stock) ...8 (for|of) (an|a)? (aggregate|total|cash|gross)? (purchase)? (price|consideration|proceeds|amount)? of? ...2 {money+}`,
    unless: '(all of the|all outstanding|100 ...3 shares|assets|each share|right to receive)',
    handicap: -2,
  },
  {
    says: '[number] ...3 shares ...12 at {money} per share ...2 for (an|a)? (aggregate|total|gross)? (purchase)? (price|consideration|amount|proceeds) of ...2 {money}',
  },
  {
    says: '[number] ...8 shares ...14 {each:money} ...6 for (an|a)? (aggregate|total) (purchase)? (price|consideration) of ...2 {money}',
    handicap: 1,
  },
  {
    says: '[number] ...6 shares ...12 (purchase)? price of ...2 {money+}',
    unless: '(price of ...2 {money} per share|all of the|all outstanding|options to purchase|exercise price)',
    handicap: -6,
  },
  { says: '[number] ...6 shares ...12 (purchase)? price of ...2 {money} or {money} per share', handicap: -6 },
  { says: '{money+} ...2 to (acquire|purchase) ...2 {percent} ...4 (stake|interest|shares|stock)' },
  { says: '{percent} ...6 (stake|interest|shares|stock) ...3 for ...2 {money+}', unless: 'remaining' },
  // The price of a share
  { says: '(public offering price|offering price|issue price|price to the public) ...3 {money+} per share' },
  {
    says: `(shares|stock) ...12 at (a|an)? ...2 (price)? of? ...2 {money+} per share`,
    unless: '(tender offer|all outstanding|acquire all)',
  },
  { says: '(shares|stock) ...6 price per share of ...2 {money+}' },
  { says: 'exercise price ...8 {money+} per ...2 share' },
  { says: 'exercise price per share (equal to|of|is) ...2 {money+}' },
  // What an offering brings
  { says: '{money+} ...2 private placement' },
  { says: 'raised ...3 {money+} ...4 (private placement|equity|offering|shares|stock)' },
  {
    says: 'gross proceeds ...6 {money+}',
    unless: '(notes|debentures|bonds|loan|(sale|divestiture|disposition) of ...4 (business|assets|division|product))',
  },
  {
    says: 'net proceeds ...6 {money+} ...12 (offering|placement|shares|stock|underwrit~|IPO)',
    unless: '(notes|debentures|bonds|loan)',
  },
  // Which shares, how many, what part of a company
  {
    says: `<[number] (million|thousand)? ...3 shares of ...5 ${CLASS} ${STOCK} (of {party})?>`,
    handicap: 1,
  },
  { says: `<[number] (million|thousand)? ...2 ${CLASS} shares (of {party})?>`, handicap: 1 },
  { says: '<additional [number] (million)? shares>' },
  { says: 'shares ...10 (increase|decrease) by ...3 <[number] shares>' },
  {
    says: `<(one-half|one|[number]|{percent}) (of a)? share of ...4 ${CLASS} ${STOCK} ...3 for each ...1 share ...4 ${STOCK}?>`,
  },
  {
    says: `(acquire|acquired|purchase|purchased|own|owns|holds|hold|held|received) <...2 {percent} ...5 (stake|shares|stock|interest)>`,
    unless: 'remaining ...2 {percent}',
  },
  { says: 'in exchange for <...3 {percent} of ...3 (shares|stock|equity)>' },
  { says: '(own|owns|hold|holds) <...2 {percent} of the combined company>' },
  { says: '<(a|an) minority (equity)? (interest|stake|investment) (in {party})?>' },
  { says: `<(warrant|warrants) to purchase ...6 [number] ...3 shares (of ${CLASS} ${STOCK})?>` },
  { says: '<(warrant|warrants) exercisable for ...4 [number] ...3 shares>' },
  {
    says: '(purchase|purchased|issue|issued|sell|sold|sale) (of)? <[number] (million|thousand)? shares> (at|for|to)',
    unless: 'option~ to purchase',
  },
]
