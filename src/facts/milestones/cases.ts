import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG entered into an agreement under which Acme is eligible to receive «up to $35.5 million in milestone payments».',
    states: [money(35_500_000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG will pay Acme, Inc. development, regulatory and commercial «milestone payments of up to $185 million per product».',
    states: [money(185_000_000, 'USD', 'up_to', 'product')],
  },
  {
    text: 'The agreement includes additional payments of «up to $1.4 billion upon the achievement of» certain regulatory events.',
    states: [money(1_400_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. may owe the sellers a «contingent payment of up to $8.0 million» in the form of an earnout.',
    states: [money(8_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. will pay Beta AG a «milestone of $100 million» on the start of phase 3.',
    states: [money(100_000_000)],
  },
  {
    text: 'In addition, Beta AG agreed to pay «up to $400 million in approval milestones» and «up to $1 billion in commercial milestones».',
    states: [money(400_000_000, 'USD', 'up_to'), money(1_000_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. agreed to pay Beta AG «$10.0 million within 30 days after the first commercial sale» of the vaccine in Canada.',
    states: [money(10_000_000)],
  },
  {
    text: 'The agreement provides for «contingent payments from Acme, Inc. related to the successful achievement of sales-based milestones».',
    states: [
      text('contingent payments from Acme, Inc. related to the successful achievement of sales-based milestones'),
    ],
  },
  { text: 'There are no milestone payments under the agreement between Acme, Inc. and Beta AG.', states: [] },
  { text: 'Acme, Inc. recognized $75 million of revenue for a milestone payment from Beta AG.', states: [] },
  { text: 'The intangible asset, which includes capitalized milestone payments, was $1.7 billion.', states: [] },
  { text: 'In 2012, Acme, Inc. reached a milestone when its trial enrolled 500 patients.', states: [] },
  { text: 'Acme, Inc. paid $5 million to Beta AG for supplies of the drug.', states: [] },
  { text: 'The revenue of $12 million consisted of milestone payments from others.', states: [] },
  {
    text: 'Acme, Inc. has received milestone payments from others in the past under an earlier collaboration worth $7 million.',
    states: [],
  },
  { text: 'The loan of $20 million by First Bank, N.A. is due in 2016.', states: [] },
  { text: 'Contingent liabilities of Acme, Inc. are described in the notes.', states: [] },
  {
    text: 'In addition, Acme, Inc. will issue one «contingent value right worth up to $4.00 per share» in cash.',
    states: [money(4, 'USD', 'up_to', 'share')],
  },
  {
    text: 'An «additional $1,500,000 is payable if Beta Corp. achieves» certain revenue targets in fiscal 1999.',
    states: [money(1500000)],
  },
  {
    text: 'Beta AG will make «additional payments of up to $512 million upon launch» of the product by Acme, Inc.',
    states: [money(512000000, 'USD', 'up_to')],
  },
  { text: 'An additional $5 million of stock was sold in the market by Acme, Inc.', states: [] },
  { text: 'Acme, Inc. recorded an additional $5 million of expense for the year.', states: [] },
  { text: 'Acme, Inc. granted stock worth $4.00 per share to its employees.', states: [] },
]
