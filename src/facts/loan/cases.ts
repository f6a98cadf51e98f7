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
  {
    text: 'We entered into a loan agreement with Beta AG providing for a term «loan of up to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  { text: 'Beta AG provided us a «$50.0 million senior secured term loan».', states: [money(50000000)] },
  {
    text: 'The «credit agreement provides for a revolving credit facility of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'The credit agreement provides for a «$50.0 million revolving credit facility».', states: [money(50000000)] },
  {
    text: 'We issued «$50.0 million aggregate principal amount» of 5.00% convertible senior notes due 2021.',
    states: [money(50000000)],
  },
  {
    text: 'We issued «$50.0 million aggregate principal amount» of 5.00% Convertible Senior Notes due 2021.',
    states: [money(50000000)],
  },
  { text: 'We «borrowed $50.0 million» under the term loan.', states: [money(50000000)] },
  { text: 'Beta AG agreed to «lend us up to $50.0 million».', states: [money(50000000, 'USD', 'up_to')] },
  {
    text: 'The Lenders agreed to make term loans to the Borrower in an aggregate «amount of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'The facility provides for «borrowings of up to $50.0 million».', states: [money(50000000, 'USD', 'up_to')] },
  { text: 'The revolver has a maximum «borrowing capacity of $50.0 million».', states: [money(50000000)] },
  {
    text: 'The «loan facility of $50.0 million» consists of a «$20.0 million term loan» and a «$30.0 million revolving line of credit».',
    states: [money(50000000), money(20000000), money(30000000)],
  },
  {
    text: 'We issued a promissory note to Beta AG in the «principal amount of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'We issued a convertible promissory «note to Beta AG for $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG purchased a «$50.0 million convertible note» from us.', states: [money(50000000)] },
  { text: 'The amendment increased the «commitments to $50.0 million».', states: [money(50000000)] },
  {
    text: 'The amendment increased the revolving ««commitment from $50.0 million to $75.0 million»».',
    states: [money(50000000), money(75000000)],
  },
  { text: 'The agreement provides for a letter of credit «sublimit of $50.0 million».', states: [money(50000000)] },
  {
    text: 'An accordion feature allows us to increase the «facility by up to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  {
    text: '«Availability under the line of credit is limited to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  { text: 'The «first tranche of $10.0 million» was funded at closing.', states: [money(10000000)] },
  { text: 'We entered into a «$50.0 million debt financing» agreement with Beta AG.', states: [money(50000000)] },
  { text: 'We completed an offering of «$50.0 million of 6% senior notes».', states: [money(50000000)] },
  { text: 'Beta AG advanced «$50.0 million to Acme, Inc. under the loan».', states: [money(50000000)] },
  { text: 'The total «commitment under the facility is $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG extended a bridge «loan to Acme, Inc. of $50.0 million».', states: [money(50000000)] },
  { text: 'We had $50.0 million outstanding under the credit facility as of December 31, 2014.', states: [] },
  { text: 'We repaid the $50.0 million term loan in full.', states: [] },
  { text: 'Interest expense on the loan was $2.0 million.', states: [] },
  { text: 'The carrying amount of the notes was $48.0 million.', states: [] },
  { text: 'We must maintain minimum liquidity of $5.0 million under the credit agreement.', states: [] },
  { text: 'Debt issuance costs of $1.0 million were recorded as a discount to the term loan.', states: [] },
  { text: 'We received an up-front payment from Beta AG of $10.0 million in April 2014.', states: [] },
  { text: 'Upon execution of the agreement, Beta AG paid us $10.0 million.', states: [] },
  { text: 'As consideration for the license, we made an initial payment of $10.0 million to Beta AG.', states: [] },
  { text: 'Beta AG paid a non-refundable license fee of $10.0 million.', states: [] },
  { text: 'Pursuant to the agreement, we paid a technology access fee of $10.0 million to Beta AG.', states: [] },
  { text: 'Acme, Inc. will receive $10.0 million upfront and is eligible for further payments.', states: [] },
  { text: 'Beta AG paid an upfront consideration of $10.0 million.', states: [] },
  {
    text: 'In exchange for these rights, Acme, Inc. made an immediate payment of $10.0 million to Beta AG.',
    states: [],
  },
  { text: 'Under the license agreement, we paid the University a license issue fee of $10.0 million.', states: [] },
  {
    text: 'Acme, Inc. received initial consideration of $10.0 million upon closing of the license agreement.',
    states: [],
  },
  { text: 'Beta AG paid us a $15.0 million nonrefundable license fee.', states: [] },
  {
    text: 'Beta AG will pay us (i) $20.0 million upfront, (ii) up to $100.0 million upon the achievement of development milestones, and (iii) up to $200.0 million upon the achievement of sales milestones.',
    states: [],
  },
  {
    text: 'We are eligible to receive up to $100.0 million in development, regulatory and commercial milestone payments.',
    states: [],
  },
  {
    text: 'We could be obligated to make additional payments of up to $100.0 million upon the achievement of certain milestones.',
    states: [],
  },
  {
    text: 'Acme, Inc. will be eligible to receive potential development and commercialization milestones totaling up to $100.0 million.',
    states: [],
  },
  { text: 'Upon initiation of a Phase 3 trial, Beta AG will pay us $5.0 million.', states: [] },
  {
    text: 'We are required to pay Beta AG $5.0 million upon the first commercial sale of a licensed product.',
    states: [],
  },
  { text: 'We earned a $5.0 million milestone in 2014 upon acceptance of the IND.', states: [] },
  {
    text: 'The term loan is available in two ««tranches: $10.0 million at closing and $40.0 million»» upon approval.',
    states: [money(10000000), money(40000000)],
  },
  {
    text: 'Beta AG must pay a one-time payment of $25.0 million if annual net sales exceed $500.0 million.',
    states: [],
  },
]
