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
]
