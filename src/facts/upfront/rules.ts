import type { Rule } from '../../extract/index.ts'

const PAID_FIRST = 'upfront|up-front'
const MADE =
  '(signing|execution|executing|entering into|effectiveness|effective date|the signing|the execution|the effectiveness|the effective date)'
/** What is signed where the sum is no licence's first: a loan, a purchase, a lease. */
const OTHER = '(settlement|lease|purchase agreement|acqui~|merger|loan|credit|notes|employment|amendment|amended)'

export const rules: readonly Rule[] = [
  {
    says: `{money} ...3 (${PAID_FIRST}|initial cash|signing) ...3 (payment~|fee~|consideration)`,
    unless:
      '{money} (of the|of that|of this|of such|consists of|consisted of|including|includes) ...1 (upfront|up-front)',
  },
  {
    says: '{money} ...3 (license|licence|access|execution) (issue|issuance|initiation|execution)? fee',
    unless: '(annual|annually|maintenance|milestone~|sublicens~)',
  },
  {
    says: `{money} (in cash|in)? (${PAID_FIRST}|up front|at signing|on signing|upon signing|upon execution of the agreement)`,
    handicap: 1,
  },
  { says: '{money} ...5 (at|on|upon) (signing|execution)', unless: OTHER },
  {
    says: `(${PAID_FIRST}|signing) ...5 (payment~|fee~|consideration|amount) ...8 (of|totaling|totalling|amounting to|equal to|was|is|to|:) {money}`,
    unless: '(revenue|income) ...3 (from|related to) ...4 (upfront|up-front)',
  },
  {
    says: '(technology access|license issue|license issuance|license initiation|license execution|execution|initial license|initial licence|initial|issue|issuance) (issue|issuance)? (fee|payment|consideration) ...6 {money}',
    unless: '(initial ...2 payment ...4 (principal|interest|rent)|issuance costs)',
  },
  {
    says: '(non-refundable|nonrefundable|non-creditable|noncreditable|immediate|one-time license|one-time licence) ...4 (fee|payment|consideration) ...4 (of|equal to) ...2 {money}',
    unless: '(milestone~|annual|annually|termination|settlement|at closing)',
    handicap: 1,
  },
  {
    says: '(license|licence|licensing) (fee|fees) (of|equal to|in the amount of|totaling) ...2 {money}',
    unless: '(annual|annually|maintenance|milestone~|sublicens~)',
    handicap: 2,
  },
  {
    says: `(pay|paid|pays|received|receive|payment of) ...5 {money} ...6 (at|on|upon|following) (full)? ${MADE}`,
    unless: OTHER,
  },
  {
    says: `(at|on|upon|following|in connection with) ${MADE} ...16 (paid|pay|received|receive|payment of) ...8 {money}`,
    unless: OTHER,
  },
  {
    says: `(${PAID_FIRST}) ...4 (payment~|fee~) ...6 {total:money} ...8 (includes|included|including|consisting of|comprising|comprised of|consists of|staged payments:|installments:|staged payments|installments) ...4 {money} (...8 {money})? ...12 and ...4 {money}`,
    unless: '(milestone~|equity|shares|stock)',
  },
  {
    says: `<(an|undisclosed|the) undisclosed? (${PAID_FIRST}) (cash)? (payment|fee)> (to|from|upon|on|at)`,
    unless: `({money} ...6 (${PAID_FIRST})|(${PAID_FIRST}) ...14 {money})`,
    leavesOut: true,
  },
  {
    says: `(${PAID_FIRST}) ...3 payment~ of ...2 {money} for ...8 and ...1 {money} for`,
    unless: '(milestone~|equity|shares|stock)',
  },
  { says: `(${PAID_FIRST}) ...3 (payments|fees) of ...2 {money} and ...2 {money}`, unless: 'milestone~', handicap: 2 },
  { says: `(${PAID_FIRST}) ...3 (payment|fee) ...3 from {former:money} to {money}` },
]
