import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. signed a collaboration with Beta AG «worth up to $350 million».',
    states: [money(350000000, 'USD', 'up_to')],
  },
  {
    text: 'The transaction between Acme Pharma, Inc. and Beta AG is «valued at approximately $1.2 billion».',
    states: [money(1200000000, 'USD', 'about')],
  },
  {
    text: 'Delta Corp. announced a contract with Omega, Inc. with a «total value of $85 million».',
    states: [money(85000000)],
  },
  {
    text: 'Beta AG will pay Acme Pharma, Inc. «up to $8.5 billion in total consideration» under the license.',
    states: [money(8500000000, 'USD', 'up_to')],
  },
  {
    text: 'The merger of Acme Pharma, Inc. and Beta AG has a «transaction value of approximately $640 million».',
    states: [money(640000000, 'USD', 'about')],
  },
  {
    text: 'Including milestones, «total payments to Acme Pharma, Inc. under the license could exceed $500 million».',
    states: [money(500000000, 'USD', 'at_least')],
  },
  {
    text: 'Acme Pharma, Inc. will acquire Beta AG for a «total enterprise value of approximately $43 billion».',
    states: [money(43000000000, 'USD', 'about')],
  },
  { text: 'The total fair value of the consideration transferred by Acme Pharma, Inc. was $6.6 billion.', states: [] },
  { text: 'The aggregate market value of the common stock of Acme Pharma, Inc. was $310 million.', states: [] },
  { text: 'Beta AG issued 33,334 shares valued at $200,004 to Acme Pharma, Inc.', states: [] },
  { text: 'Acme Pharma, Inc. granted the officer restricted stock with an aggregate value of $500,000.', states: [] },
  { text: 'Total revenues of Delta Corp. were $85 million in 2010.', states: [] },
  { text: 'The net asset value of Delta Corp. was $12 million at the end of the year.', states: [] },
  { text: 'The total number of employees of Acme Pharma, Inc. is 350.', states: [] },
  { text: 'Inventory of Delta Corp. was valued at $4 million as of June 30, 2010.', states: [] },
  {
    text: 'Acme, Inc. issued a contingent value right worth up to $4.00 per share to the holders of Beta Corp.',
    states: [],
  },
  {
    text: 'The milestones of Acme, Inc. bring the «total potential consideration to $2.1 billion».',
    states: [money(2100000000)],
  },
  { text: 'Acme, Inc. may make contingent payments worth up to $850 million to Beta AG.', states: [] },
  { text: 'The deal is «worth up to $500.0 million».', states: [money(500000000, 'USD', 'up_to')] },
  {
    text: 'The collaboration has a «total potential value of up to $500.0 million».',
    states: [money(500000000, 'USD', 'up_to')],
  },
  {
    text: '«Total potential payments to Acme, Inc. under the agreement could exceed $500.0 million».',
    states: [money(500000000, 'USD', 'at_least')],
  },
  {
    text: 'The «aggregate value of the transaction is approximately $500.0 million».',
    states: [money(500000000, 'USD', 'about')],
  },
  {
    text: 'Acme, Inc. could receive «up to $500.0 million in total payments» under the collaboration.',
    states: [money(500000000, 'USD', 'up_to')],
  },
  {
    text: 'The «total consideration under the license agreement is up to $500.0 million, including upfront» and milestone payments.',
    states: [money(500000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. is eligible to receive «up to $500.0 million, including a $40.0 million upfront» payment and up to $460.0 million in milestones.',
    states: [money(500000000, 'USD', 'up_to')],
  },
  {
    text: '«In total, the payments could reach $500.0 million», including the upfront payment of $40.0 million.',
    states: [money(500000000)],
  },
  { text: 'The transaction has an «enterprise value of $500.0 million».', states: [money(500000000)] },
  { text: 'The transaction implies a «total equity value of $500.0 million».', states: [money(500000000)] },
  {
    text: 'The contract has a «potential value of $500.0 million» if all options are exercised.',
    states: [money(500000000)],
  },
  { text: 'The «total contract value is $90.0 million» over five years.', states: [money(90000000)] },
  {
    text: 'The «combined value of upfront and milestone payments is up to $500.0 million».',
    states: [money(500000000, 'USD', 'up_to')],
  },
  { text: 'The «potential deal value is $500.0 million».', states: [money(500000000)] },
  {
    text: 'Including milestones, the arrangement may be «worth more than $500.0 million» to Acme, Inc.',
    states: [money(500000000, 'USD', 'at_least')],
  },
  { text: '«Total deal consideration could amount to $500.0 million».', states: [money(500000000)] },
  { text: 'The total value of our inventory was $50.0 million.', states: [] },
  { text: 'Our total assets were $500.0 million.', states: [] },
  { text: 'The aggregate market value of the common stock held by non-affiliates was $500.0 million.', states: [] },
  { text: 'The total fair value of the warrants was $5.0 million.', states: [] },
  { text: 'We received a nonrefundable, noncreditable upfront payment of $10.0 million.', states: [] },
  { text: 'Upon signing of the agreement, we received $10.0 million from Beta AG.', states: [] },
  {
    text: 'In consideration for the rights granted under the license agreement, we paid Beta AG an initial license fee of $10.0 million.',
    states: [],
  },
  { text: 'We paid an upfront license fee to Beta AG of $10.0 million in cash.', states: [] },
  { text: 'Under the agreement, we paid Beta AG an execution fee of $10.0 million.', states: [] },
  { text: 'Acme, Inc. receives $10.0 million in upfront cash.', states: [] },
  { text: 'Acme, Inc. received $10.0 million in upfront and near-term payments from Beta AG.', states: [] },
  { text: 'In exchange for the licenses granted, we paid Beta AG an initial fee of $10.0 million.', states: [] },
  { text: 'We paid Beta University a one-time, non-refundable license issuance fee of $25,000.', states: [] },
  {
    text: 'We are required to pay Beta AG an upfront payment totaling $15.0 million, payable in two installments.',
    states: [],
  },
  {
    text: 'The collaboration could bring Acme, Inc. «up to $1.2 billion in total».',
    states: [money(1200000000, 'USD', 'up_to')],
  },
  {
    text: 'Total «potential value of the deal, including milestones, exceeds $700 million».',
    states: [money(700000000, 'USD', 'at_least')],
  },
  {
    text: '«In total, Acme, Inc. may receive up to $300 million» under the agreement, plus royalties.',
    states: [money(300000000, 'USD', 'up_to')],
  },
  { text: 'The agreement is «worth up to $300 million» to Acme, Inc.', states: [money(300000000, 'USD', 'up_to')] },
  {
    text: 'The transaction «values Acme, Inc. at approximately $20 billion».',
    states: [money(20000000000, 'USD', 'about')],
  },
  {
    text: 'The transaction represents an «enterprise value of approximately $20 billion».',
    states: [money(20000000000, 'USD', 'about')],
  },
  {
    text: '«Payments under the agreement could total up to $400 million».',
    states: [money(400000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. could receive «up to $400 million, including an upfront payment of $30 million», an equity investment of $20 million and milestone payments of up to $350 million.',
    states: [money(400000000, 'USD', 'up_to')],
  },
  { text: 'The market for migraine drugs is worth $5 billion.', states: [] },
  { text: 'Annual sales of the drug total $400 million.', states: [] },
  {
    text: 'The Company received a $2 million non-refundable upfront payment from Beta AG upon execution of the agreement.',
    states: [],
  },
  { text: 'As a result of the IPO, the Company made a $2.4 million milestone payment to the University.', states: [] },
  {
    text: 'The next potential milestone the Company will be entitled to receive will be a $5 million regulatory milestone for marketing approval for a first extended indication.',
    states: [],
  },
  { text: 'Milestone payments could total up to $56.0 million.', states: [] },
  {
    text: 'On August 16, 2014, the Company entered into an Asset Purchase Agreement providing for the sale of substantially all of the assets of the Company in an all-cash transaction for an aggregate purchase price of $17.5 million, subject to certain adjustments.',
    states: [],
  },
  {
    text: 'The aggregate purchase price paid for the shares consisted of (i) a cash payment of $5,500,000, less certain transaction expenses, (ii) the issuance of 480,000 shares of our common stock to the stockholders, and (iii) an earn-out, pursuant to which the stockholders may be entitled to an additional $4,000,000 based upon the post-closing financial performance of Beta AG.',
    states: [],
  },
  {
    text: 'Beta AG will pay Acme, Inc. «total consideration of up to $900 million», plus tiered royalties on net sales.',
    states: [money(900000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. will supply the product to Beta AG at a transfer price equal to 35% of net sales.', states: [] },
]
