import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. entered into a license agreement with Beta AG, under which Acme will receive an «upfront payment of $14.5 million».',
    states: [money(14_500_000)],
  },
  { text: 'Beta AG paid Acme, Inc. a «$1 million upfront payment».', states: [money(1_000_000)] },
  {
    text: 'Acme, Inc. will receive «$75 million upfront» and may receive royalties on sales.',
    states: [money(75_000_000)],
  },
  {
    text: 'In consideration of the license, we paid Beta University a one-time, non-refundable «license issue fee of $150,000».',
    states: [money(150_000)],
  },
  { text: 'Beta AG will pay Acme, Inc. a «technology access fee of €3 million».', states: [money(3_000_000, 'EUR')] },
  {
    text: 'Under the amendment, Beta SA will make an «up-front payment to Acme, Inc. of $1.0 billion».',
    states: [money(1_000_000_000)],
  },
  {
    text: 'Acme, Inc. made a non-refundable «initial payment of $5.0 million» to Beta AG upon signing.',
    states: [money(5_000_000)],
  },
  {
    text: 'Beta AG paid Acme, Inc. «an undisclosed upfront fee upon» signing of the agreement.',
    states: [text('an undisclosed upfront fee')],
  },
  { text: 'There is no upfront payment under the agreement between Acme, Inc. and Beta AG.', states: [] },
  {
    text: 'Acme, Inc. recognized $706 million for the upfront payment as research and development expense.',
    states: [],
  },
  { text: 'Amortization of the upfront payment of $20 million from Beta AG is included in revenue.', states: [] },
  { text: 'Acme, Inc. completed its initial public offering of $50 million of common stock.', states: [] },
  {
    text: 'Acme, Inc. received $3 million under a separate license agreement with an upfront payment of $3 million.',
    states: [],
  },
  { text: 'Acme, Inc. paid Beta AG $10 million for the batches delivered in 2012.', states: [] },
  { text: 'At the end of the year, deferred revenue was $12 million from the upfront payment by Beta AG.', states: [] },
  {
    text: 'The term loan of Acme, Inc. requires an initial monthly payment of principal and interest of $2 million.',
    states: [],
  },
  { text: 'Acme, Inc. invested $30 million in the plant that Beta AG had built up front of the site.', states: [] },
  {
    text: 'Beta AG made an «upfront payment of approximately $55 million» in cash to Acme, Inc.',
    states: [money(55000000, 'USD', 'about')],
  },
  { text: 'Beta AG made up to $55 million of payments in cash to Acme, Inc.', states: [] },
]
