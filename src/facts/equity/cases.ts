import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Beta AG agreed to make a «$30 million equity investment» in Acme Pharma, Inc.',
    states: [money(30000000)],
  },
  {
    text: 'Beta AG will purchase «1,250,000 shares of Acme Pharma, Inc. common stock» under a stock purchase agreement.',
    states: [text('1,250,000 shares of Acme Pharma, Inc. common stock')],
  },
  {
    text: 'Gamma Biologics, Inc. invested «$10 million in preferred shares» of Delta Corp. in connection with the collaboration.',
    states: [money(10000000)],
  },
  { text: 'Under the agreement, Beta AG «acquired a 9.8% stake» in Acme Pharma, Inc.', states: [text('a 9.8% stake')] },
  {
    text: 'Acme Pharma, Inc. issued to the lender a «warrant to purchase 50,000 shares of common stock».',
    states: [text('warrant to purchase 50,000 shares of common stock')],
  },
  { text: 'In the offering, Delta Corp. received «gross proceeds of $42 million».', states: [money(42000000)] },
  {
    text: 'As part of the transaction, Acme Pharma, Inc. acquired «a minority equity interest in Beta AG».',
    states: [text('a minority equity interest in Beta AG')],
  },
  {
    text: 'The consideration for Omega, Inc. includes «approximately 5.84 million shares of common stock of Delta Corp.»',
    states: [text('5.84 million shares of common stock of Delta Corp.')],
  },
  { text: 'As of March 1, 2010, Acme Pharma, Inc. had 25,000,000 shares of common stock outstanding.', states: [] },
  { text: 'The board of Acme Pharma, Inc. declared a two-for-one stock split of its common stock.', states: [] },
  { text: 'Delta Corp. granted the officer an option to purchase 40,000 shares of its common stock.', states: [] },
  { text: 'Acme Pharma, Inc. repurchased 200,000 shares of its common stock for the treasury.', states: [] },
  { text: 'The stockholders approved an increase to 50,000,000 authorized shares of common stock.', states: [] },
  { text: 'Delta Corp. will invest $20 million in a new plant in Ohio.', states: [] },
  { text: 'Beta AG will share equally in the profits of the program with Acme Pharma, Inc.', states: [] },
  { text: 'Acme Pharma, Inc. recognized a gain on its investments of $3 million.', states: [] },
  {
    text: 'Kappa shareholders will receive $6.00 cash and «.7676 shares of Acme Corp. common stock» for each share of Kappa.',
    states: [text('.7676 shares of Acme Corp. common stock')],
  },
  { text: 'The authorized capital stock of Beta Corp. consists of 1,000 shares of common stock.', states: [] },
  {
    text: "The officer's trading plan covers the sale of up to 120,000 shares of common stock of Acme, Inc.",
    states: [],
  },
  {
    text: 'Beta AG purchased «««1,470,588 shares of the common stock of Acme, Inc.» at $15.13 per share, for an aggregate price of $22.2 million»».',
    states: [
      text('1,470,588 shares of the common stock of Acme, Inc.'),
      money(15.13, 'USD', 'exact', 'share'),
      money(22200000),
    ],
  },
  {
    text: 'The «shares issued in the merger of Acme, Inc. may decrease by up to 350,032 shares».',
    states: [text('350,032 shares')],
  },
  { text: 'Acme, Inc. repurchased notes for an aggregate price of $22.2 million.', states: [] },
  {
    text: 'Beta AG «purchased 15.9 million of the ADSs of Acme, Inc. for approximately $2.78 billion» in cash.',
    states: [money(2780000000, 'USD', 'about')],
  },
  { text: 'Acme, Inc. purchased 15.9 million of its own bonds for $2 million.', states: [] },
]
