import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. entered into a «$50 million revolving credit facility» with Omega Corp.',
    states: [money(50000000)],
  },
  {
    text: 'Delta Corp. issued «$300 million aggregate principal amount» of its debt securities.',
    states: [money(300000000)],
  },
  {
    text: 'Under the agreement, Omega Corp. made a term «loan of $15 million» to Acme, Inc.',
    states: [money(15000000)],
  },
  {
    text: 'Omega Corp. agreed to «lend up to $5 million» to Acme, Inc. for working capital.',
    states: [money(5000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. executed a promissory note in favor of Omega Corp. in the original «principal amount of $750,000».',
    states: [money(750000)],
  },
  {
    text: 'Acme, Inc. and Omega Corp. signed a «line of credit in the amount of $15.0 million».',
    states: [money(15000000)],
  },
  {
    text: 'Delta Corp. has obtained a «commitment to provide up to $100 million» from Omega Corp. in connection with the merger.',
    states: [money(100000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. repaid the loan of $15 million to Omega Corp. in 2009.', states: [] },
  { text: 'Acme, Inc. had $10.3 million outstanding under the line of credit.', states: [] },
  { text: 'Omega Corp. increased its allowance for loan losses to $3 million.', states: [] },
  {
    text: 'Beta AG provides Acme, Inc. with a loan of employees for the research program, at a cost of $1 million.',
    states: [],
  },
  { text: 'The notes to the financial statements of Delta Corp. describe revenue of $12 million.', states: [] },
  { text: 'Acme, Inc. made a commitment to diversity.', states: [] },
  { text: 'The total loans of Omega Bank, Inc. were $500 million at year end.', states: [] },
  {
    text: 'The debentures of Delta Corp. convert at 51.3736 shares of common stock per $1,000 principal amount of debentures.',
    states: [],
  },
  { text: 'Acme, Inc. may borrow in minimum increments of $10 million.', states: [] },
  {
    text: 'The agreement of Acme, Inc. provides for a term loan in the original «principal amount of $12,500,000», which is to be repaid in installments.',
    states: [money(12500000)],
  },
  { text: 'The loan of Acme, Inc. in the amount of $12,500,000 was repaid in 2003.', states: [] },
]
