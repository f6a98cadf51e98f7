import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On April 3, 2008, Acme Pharma, Inc. «agreed to pay Beta AG five million Euros for the batches».',
    states: [money(5000000, 'EUR')],
  },
  { text: 'Under the settlement, «Delta Corp. will pay Acme Pharma, Inc. $13.3 million».', states: [money(13300000)] },
  {
    text: 'Gamma Biologics, Inc. was awarded a «$12 million contract» to deliver the sensors to Delta Corp.',
    states: [money(12000000)],
  },
  {
    text: 'Under the agreement, Acme Pharma, Inc. owes Beta AG a «technology transfer payment of $0.5 million».',
    states: [money(500000)],
  },
  {
    text: 'Acme Pharma, Inc. will purchase the resin from Delta Corp. at a «price of $250 per kilogram».',
    states: [money(250, 'USD', 'exact', 'kilogram')],
  },
  {
    text: 'Delta Corp. announced a purchase order from Acme Pharma, Inc. with a «contract value of approximately $4.2 million».',
    states: [money(4200000, 'USD', 'about')],
  },
  {
    text: 'Acme Pharma, Inc. also pays Beta AG an «annual maintenance fee of $50,000» under the license.',
    states: [money(50000)],
  },
  { text: 'Acme Pharma, Inc. paid a dividend of $0.25 per share to its stockholders on May 1, 2010.', states: [] },
  { text: 'Acme Pharma, Inc. will pay Mr. Smith a base salary of $400,000.', states: [] },
  { text: 'Acme Pharma, Inc. recognized revenue of $5 million under the contract with Beta AG.', states: [] },
  { text: 'Beta AG will pay Acme Pharma, Inc. $10 million upon the achievement of the first milestone.', states: [] },
  { text: 'Acme Pharma, Inc. will not make any payment to Beta AG under the agreement.', states: [] },
  { text: 'Delta Corp. has cash and cash equivalents of $30 million to fund its contracts.', states: [] },
  {
    text: 'Under the merger agreement, Acme Pharma, Inc. will pay Beta AG a purchase price of $40 million.',
    states: [],
  },
  { text: 'The provision for income taxes of Delta Corp. was $2 million.', states: [] },
  { text: 'Acme, Inc. will provide services to Beta Corp. for a «monthly fee of $85,000».', states: [money(85000)] },
  { text: 'Acme, Inc. pays Beta University an annual «license maintenance fee of $50,000».', states: [money(50000)] },
  {
    text: '«Beta Ltd. will pay Acme, Inc. $1.5 million» in each of the eight quarters thereafter.',
    states: [money(1500000)],
  },
  {
    text: 'The «underwriting discount paid by Acme, Inc. was $0.20 per share».',
    states: [money(0.2, 'USD', 'exact', 'share')],
  },
  { text: 'Acme, Inc. had monthly revenue of $85,000 from Beta Corp.', states: [] },
  { text: 'Acme, Inc. paid income taxes of $4 million in each of the years.', states: [] },
  { text: 'The quarterly dividend of Acme, Inc. was $0.25 per share.', states: [] },
  { text: 'Acme, Inc. paid Beta Bank a «closing fee of $150,000».', states: [money(150000)] },
  {
    text: 'Under the lease from Beta LLC, the «annual base rent of Acme, Inc. is $1.65 million».',
    states: [money(1650000)],
  },
  { text: 'Acme, Inc. had rent expense of $1.65 million.', states: [] },
  { text: 'Acme, Inc. paid closing costs of its office.', states: [] },
]
