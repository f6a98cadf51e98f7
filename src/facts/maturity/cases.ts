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
]
