import type { Case } from '../../extract/index.ts'
import { date, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. issued notes to Omega Corp. that «mature on July 1, 2024».',
    states: [date('2024-07-01')],
  },
  { text: 'Delta Corp. sold 5% senior «notes due 2026».', states: [date('2026', 'year')] },
  { text: 'The credit facility of Acme, Inc. has a «maturity date of March 31, 2017».', states: [date('2017-03-31')] },
  { text: 'The loan to Acme, Inc. is «due and payable in full on June 30, 2015».', states: [date('2015-06-30')] },
  {
    text: 'The amendment «extends the maturity of the loan to Delta Corp. to December 31, 2012».',
    states: [date('2012-12-31')],
  },
  {
    text: 'The term «loan will mature five years after the closing date».',
    states: [text('five years after the closing date')],
  },
  {
    text: 'Acme, Inc. and Omega Corp. signed a loan agreement for a facility «maturing in June 2018».',
    states: [date('2018-06', 'month')],
  },
  { text: 'Delta Corp. expects its markets to reach maturity in 2015.', states: [] },
  { text: 'The report of Acme, Inc. was due on March 31, 2010.', states: [] },
  { text: 'Beta AG completed its due diligence of Acme, Inc. on March 31, 2010.', states: [] },
  { text: 'Delta Corp. holds marketable securities that it intends to hold to maturity.', states: [] },
  { text: 'A milestone payment is due to Beta AG on the first commercial sale by Acme, Inc.', states: [] },
  { text: 'The notes to the financial statements of Delta Corp. for 2010 follow.', states: [] },
  { text: 'The loan to Acme, Inc. was made on March 3, 2014.', states: [] },
  { text: 'The loan «matures on June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'The «notes are due June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'The «maturity date of the term loan is June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'All amounts are «due and payable on June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'The «facility matures five years after closing».', states: [text('five years after closing')] },
  { text: 'The «loan has a maturity of five years».', states: [text('maturity of five years')] },
  { text: 'The loan is «due in full on June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'The notes will «mature on June 1, 2019», unless earlier converted.', states: [date('2019-06-01')] },
  { text: 'We issued $50.0 million of 5% «notes due 2021».', states: [date('2021', 'year')] },
  {
    text: '«Principal is repayable in 36 equal monthly installments beginning June 1, 2016».',
    states: [text('repayable in 36 equal monthly installments beginning June 1, 2016')],
  },
  { text: 'Our investments mature in 2016.', states: [] },
  { text: 'The market has matured.', states: [] },
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
  { text: 'The credit «facility expires on June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'The revolving «facility terminates on June 1, 2019».', states: [date('2019-06-01')] },
  { text: 'We paid Beta University a one-time, non-refundable license issuance fee of $25,000.', states: [] },
  {
    text: 'We are required to pay Beta AG an upfront payment totaling $15.0 million, payable in two installments.',
    states: [],
  },
]
