import { describe, expect, test } from 'vitest'
import { extractFacts } from '../../src/extraction.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

const ABOVE = `FORM 8-K

Date of Report (Date of earliest event reported): March 3, 2014

Acme Pharma, Inc.
(Exact name of registrant as specified in its charter)

Item 1.01 Entry into a Material Definitive Agreement.

On March 3, 2014, Acme Pharma, Inc. ("Acme" or the "Company") and Beta AG ("Beta") entered into an agreement.

`

const PAID =
  /^(?:upfront|milestones|royalties|payment|purchase_price|equity|option|opt_in|reimbursement|termination_fee|loan)$/

/** Who pays whom, of the first sum or rate that the last paragraph states. */
function paid(sentence: string, above = ABOVE): readonly [string | null, string | null] {
  const text = `${above}${sentence}\n`
  const document = readFiling('case.txt', new TextEncoder().encode(text))
  if (isRefusal(document)) throw new Error(document.refused)
  const facts = extractFacts(document)
    .statements.map((one) => one.fact)
    .filter(({ kind, sentence }) => sentence.start >= above.length && PAID.test(kind))
  const fact = facts.find(({ value }) => value.type !== 'text') ?? facts[0]
  if (!fact) throw new Error('states nothing that is paid')
  return [fact.payer, fact.payee]
}

const [A, B] = ['Acme Pharma, Inc.', 'Beta AG']

describe('who pays whom', () => {
  test.each<[string, string | null, string | null]>([
    // in so many words
    ['Acme will pay Beta an upfront payment of $10 million.', A, B],
    ['Beta paid Acme a $10 million upfront payment.', B, A],
    ['Beta agreed to pay Acme an upfront fee of $10 million.', B, A],
    ['Beta has agreed to pay to Acme an upfront fee of $10 million.', B, A],
    ['Beta is obligated to pay Acme milestone payments of up to $50 million.', B, A],
    ['Beta is required to make milestone payments to Acme of up to $50 million.', B, A],
    ['Beta made an upfront payment of $10 million to Acme.', B, A],
    ['Beta will make an upfront payment to Acme of $10 million.', B, A],
    ['Beta shall pay royalties of 5% of net sales to Acme.', B, A],
    ['Beta will owe Acme royalties of 5% of net sales.', B, A],
    // by whoever receives
    ['Acme will receive an upfront payment of $10 million from Beta.', B, A],
    ['Acme received a $10 million upfront payment from Beta.', B, A],
    ['Acme is entitled to receive from Beta milestone payments of up to $50 million.', B, A],
    ['Acme is eligible to receive up to $50 million in milestone payments from Beta.', B, A],
    ['Acme is also eligible for milestone payments of up to $50 million from Beta.', B, A],
    ['Acme may earn up to $50 million in milestone payments from Beta.', B, A],
    // in the passive
    ['Acme will be paid an upfront fee of $10 million by Beta.', B, A],
    ['An upfront payment of $10 million was paid by Beta to Acme.', B, A],
    ['Milestone payments of up to $50 million are payable by Beta to Acme.', B, A],
    ['Milestone payments of up to $50 million are payable to Acme by Beta.', B, A],
    ['Acme will be reimbursed by Beta for research costs of up to $3 million.', B, A],
    // as "we", "us", "the Company"
    ['We paid Beta an upfront fee of $10 million.', A, B],
    ['We will pay Beta milestone payments of up to $50 million.', A, B],
    ['We received an upfront payment of $10 million from Beta.', B, A],
    ['Beta paid us an upfront fee of $10 million.', B, A],
    ['Beta will pay the Company an upfront fee of $10 million.', B, A],
    ['The Company made an upfront payment of $10 million to Beta.', A, B],
    ['The Company is eligible to receive up to $50 million in milestone payments from Beta.', B, A],
    ['We are obligated to make milestone payments to Beta of up to $50 million.', A, B],
    ['We agreed to reimburse Beta for development costs of up to $3 million.', A, B],
    ['Beta agreed to reimburse us up to $3 million for development costs.', B, A],
    // for something
    ['In exchange for the license, Beta paid Acme an upfront fee of $10 million.', B, A],
    ['In consideration of the rights granted by Acme, Beta will pay an upfront fee of $10 million to Acme.', B, A],
    ['As consideration for the license, we paid Beta an upfront fee of $10 million.', A, B],
    ['Upon signing, Acme received from Beta an initial payment of $10 million.', B, A],
    ['Acme will receive royalties of 5% from Beta on net sales.', B, A],
    ['Beta will pay Acme tiered royalties of 5% to 10% on net sales.', B, A],
    ['Royalties of 5% of net sales are payable by Beta to Acme.', B, A],
    ['Beta purchased 1,000,000 shares of common stock from Acme for $10 million.', B, A],
    ['Acme sold to Beta $10 million of its common stock.', B, A],
    ['Beta invested $10 million in shares of Acme common stock.', B, A],
    ['Acme acquired all of the outstanding shares of Beta for $80 million in cash.', A, null],
    ['Acme acquired the business from Beta for $80 million in cash.', A, B],
    ['Acme sold its plant to Beta for $80 million in cash.', B, A],
    ['If the agreement is terminated, Beta must pay Acme a termination fee of $5 million.', B, A],
    ['If the agreement is terminated, Acme would be required to pay Beta a break-up fee of $5 million.', A, B],
    ['Upon exercise of the option, Beta will pay Acme an option exercise fee of $20 million.', B, A],
    ['Acme received a $20 million option exercise fee from Beta.', B, A],
    ['Beta loaned Acme $15 million.', B, A],
    ['Acme borrowed $15 million from Beta.', B, A],
    ['Beta paid a milestone payment of $4 million to us.', B, A],
    ['A milestone payment of $4 million was received by Acme from Beta.', B, A],
    ['Acme earned a milestone payment of $4 million from Beta.', B, A],
    ['Beta triggered a milestone payment of $4 million to Acme.', null, A],
    ['Under the settlement, Beta paid us $9 million.', B, A],
    ['Pursuant to the settlement agreement, Acme agreed to pay Beta $9 million.', A, B],
    ['Beta will fund up to $15 million of Acme’s research costs.', B, A],
    ['Beta will provide Acme with research funding of $4 million per year.', B, A],
    // whoever acts first acts on
    ['Beta received an exclusive license from Acme and will pay an upfront fee of $10 million.', B, null],
    ['Acme granted Beta a license and will receive an upfront payment of $10 million.', null, A],
    ['Beta granted Acme a license and is entitled to an upfront payment of $10 million.', null, B],
    ['The Sponsor sold the plant to Beta, and it will receive $10 million in milestone payments.', null, null],
    // by role, order, conditions and exchange
    [
      'Under the license agreement, Beta is obligated to make an upfront payment of $10 million to Acme within 30 days.',
      B,
      A,
    ],
    ['Acme will be entitled to an upfront payment of $10 million from Beta.', B, A],
    ['Beta has paid the Company $10 million as an upfront payment.', B, A],
    ['The Company is entitled to receive milestone payments of up to $50 million from Beta.', B, A],
    ['We are eligible to earn up to $50 million in milestone payments from Beta.', B, A],
    ['In consideration for the license, Beta made a non-refundable upfront payment of $10 million to us.', B, A],
    ['In exchange for these rights, we received an upfront payment of $10 million from Beta.', B, A],
    ['We are required to pay Beta up to $50 million in milestone payments.', A, B],
    ['We may owe Beta up to $50 million in milestone payments.', A, B],
    ['The Company has agreed to pay Beta royalties of 5% of net sales.', A, B],
    ['Beta is eligible to receive from us up to $50 million in milestone payments.', A, B],
    ['Beta will receive from Acme royalties of 5% on net sales.', A, B],
    ['Acme is due a milestone payment of $5 million from Beta.', B, A],
    ['Beta shall pay to Acme a royalty of 8% of net sales.', B, A],
    ['Royalties of 8% on net sales are due from Beta to Acme.', B, A],
    ['Beta will pay milestone payments to Acme totaling up to $50 million.', B, A],
    ['Payments from Beta to Acme could total up to $50 million in milestone payments.', B, A],
    [
      'As part of the agreement, Acme issued Beta 500,000 shares of its common stock valued at $4.00 per share.',
      null,
      null,
    ],
    ['Acme sold 1,000,000 shares of its common stock to Beta for $10 million.', B, A],
    ['Acme issued 1,000,000 shares of common stock to Beta for $10 million.', B, A],
    ['Beta agreed to purchase $10 million of Acme common stock.', B, A],
    ['Beta made an equity investment of $10 million in Acme.', B, A],
    ['Beta made a $10 million equity investment in the Company.', B, A],
    ['Beta provided Acme with a $15 million term loan.', B, A],
    ['Beta agreed to lend Acme $15 million.', B, A],
    ['Acme issued a promissory note to Beta in the principal amount of $15 million.', B, A],
    ['Acme agreed to acquire Beta for $80 million in cash.', A, null],
    ['Acme purchased the product line from Beta for $80 million in cash.', A, B],
    ['Beta acquired the product line from Acme for $80 million in cash.', B, A],
    ['Acme sold the product line to Beta for $80 million in cash.', B, A],
    ['Acme completed the sale of its product line to Beta for $80 million in cash.', B, A],
    ['Beta is responsible for reimbursing Acme for up to $3 million of development costs.', B, A],
    ['Acme is reimbursed by Beta for development costs of up to $3 million.', B, A],
    ['Beta will fund up to $3 million of development costs incurred by Acme.', B, A],
    ['If Beta exercises its option, it will pay Acme $20 million.', B, A],
    ['If Beta exercises its option, Acme will receive an option exercise fee of $20 million.', B, A],
    ['If Acme terminates the merger agreement, it must pay Beta a termination fee of $5 million.', A, B],
    ['Acme would be required to pay a termination fee of $5 million to Beta.', A, B],
    ['A termination fee of $5 million would be payable by Beta to Acme.', B, A],
    ['Acme agreed to pay a settlement amount of $9 million to Beta.', A, B],
    ['Beta has agreed to make a payment of $9 million to Acme under the settlement.', B, A],
    ['Acme was awarded a $9 million contract by Beta.', B, A],
    ['Acme received a $9 million purchase order from Beta.', B, A],
    ['Acme placed a purchase order with Beta for $9 million.', A, B],
    ['Beta awarded Acme a contract valued at $9 million.', B, A],
    ['Acme will pay Beta a monthly fee of $85,000.', A, B],
    ['The upfront payment of $10 million by Beta to Acme was made in May 2014.', B, A],
    ["Beta's upfront payment to Acme of $10 million was made in May 2014.", B, A],
    ['Beta will pay Acme $10 million upfront, up to $50 million in milestone payments, and royalties of 5%.', B, A],
    ['Beta will make an upfront payment of $10 million.', B, null],
    ['Acme will receive an upfront payment of $10 million.', null, A],
    ['Acme is eligible to receive milestone payments of up to $50 million.', null, A],
    ['Acme is obligated to pay royalties of 5% on net sales.', A, null],
    ['The upfront fee was $10 million.', null, null],
    ['The contract provides for milestone payments of up to $50 million.', null, null],
    ['Acme paid $10 million to Beta upon execution of the agreement.', A, B],
    ['Upon execution of the agreement, Beta paid Acme $10 million.', B, A],
    ['Upon closing, Acme received $80 million in cash from Beta.', B, A],
    ['Acme licensed the product from Beta in exchange for an upfront payment of $10 million.', A, B],
    ['Acme licensed the product to Beta in exchange for an upfront payment of $10 million.', B, A],
    ['Acme granted Beta an exclusive license in exchange for an upfront payment of $10 million.', B, A],
    ['Beta granted Acme an exclusive license in return for an upfront payment of $10 million.', A, B],
    [
      'Under the agreement, Acme granted Beta an exclusive license for an upfront fee of $10 million and milestone payments.',
      B,
      A,
    ],
    ['Beta––On March 11, 2022, we acquired Beta for $100 million in cash.', A, null],
    ['The aggregate price to acquire Beta was comprised of $15 million paid at closing.', null, null],
    // and where nobody says
    ['The upfront payment is $10 million.', null, null],
    ['Milestone payments could total $50 million.', null, null],
    ['The agreement provides for an upfront payment of $10 million.', null, null],
  ])('%s', (sentence, payer, payee) => {
    expect(paid(sentence)).toEqual([payer, payee])
  })
})

describe('where a text does not say who "we" are, nobody else is taken for them', () => {
  test.each<[string, string | null, string | null]>([
    ['Beta AG: On May 4, 2014, we acquired Beta AG, a maker of pumps, for $80 million in cash.', null, null],
    ['Under the agreement with Beta AG, we paid an upfront fee of $10 million.', null, null],
    ['In May 2014, Beta AG paid us an upfront fee of $10 million.', B, null],
    ['In May 2014, we paid Beta AG an upfront fee of $10 million.', null, B],
  ])('%s', (sentence, payer, payee) => {
    expect(paid(sentence, '')).toEqual([payer, payee])
  })
})
