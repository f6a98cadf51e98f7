import type { Rule } from '../../extract/index.ts'

const CLASS = '(common|preferred|ordinary|preference|capital)'
const STOCK = '(stock|shares|share)'

export const rules: readonly Rule[] = [
  { says: '{money+} ...3 equity investment' },
  { says: '{money+} investment in ...6 (stock|shares|equity|{party})' },
  { says: 'equity investment of ...2 {money+}' },
  { says: `(invest|invested|investing) {money+} in ...8 (stock|shares|equity|securities)` },
  { says: '(invest|invested) {money+} in {party}' },
  {
    says: '(purchased|acquired|bought|purchase) [number] (million)? ...4 (ADSs|ADS|American Depositary Shares) ...6 for ...2 {money+}',
  },
  { says: `{money+} (worth)? of ...6 ${CLASS} ${STOCK}` },
  { says: `{money+} in ...6 ${CLASS} ${STOCK}`, unless: 'in cash' },
  { says: '{money+} ...2 to (acquire|purchase) ...2 {percent} ...4 (stake|interest|shares|stock)' },
  { says: '[number] ...8 shares ...12 for ...5 {money+}', unless: 'per share' },
  {
    says: '[number] ...3 shares ...12 at {money} per share ...2 for (an|a) (aggregate|total) (purchase)? (price|consideration|amount) of ...2 {money}',
  },
  { says: 'shares ...10 (increase|decrease) by ...3 <[number] shares>' },
  { says: '{percent} ...6 (stake|interest|shares|stock) ...3 for ...2 {money+}' },
  { says: '{money+} for ...6 (minority|equity) ...1 (interest|stake)' },
  {
    says: `<[number] (million|thousand)? ...3 shares of ...5 ${CLASS} ${STOCK} (of {party})?>`,
    handicap: 1,
  },
  { says: `<[number] (million|thousand)? ...2 ${CLASS} shares (of {party})?>`, handicap: 1 },
  { says: '<additional [number] (million)? shares>' },
  { says: `<one-half|one|{percent} share of ...4 ${CLASS} ${STOCK} ...3 for each share>` },
  {
    says: `(acquire|acquired|purchase|purchased|own|owns|holds|hold|held|received) <...2 {percent} ...5 (stake|shares|stock|interest)>`,
  },
  { says: '<(a|an) minority (equity)? (interest|stake|investment) (in {party})?>' },
  { says: `<(warrant|warrants) to purchase ...6 [number] ...3 shares (of ${CLASS} ${STOCK})?>` },
  { says: '(public offering price|offering price|issue price|price to the public) ...3 {money+} per share' },
  { says: 'sold to the public at a price of ...2 {money+} per share' },
  { says: `(shares|stock) ...6 valued at {money+} per share` },
  { says: `(shares|stock) ...12 at a ...2 price of ...2 {money+} per share` },
  { says: 'exercise price ...8 {money+} per ...2 share' },
  { says: 'gross proceeds ...6 {money+}', unless: '(notes|debentures|bonds|loan)' },
]
