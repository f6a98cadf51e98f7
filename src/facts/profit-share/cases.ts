import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG agreed to «share equally the costs» and profits of the product.',
    states: [percent(50)],
  },
  {
    text: '«Profits from sales of the product are shared equally» between Acme, Inc. and Beta AG.',
    states: [percent(50)],
  },
  { text: 'The companies will «equally share worldwide development costs» and profits.', states: [percent(50)] },
  { text: 'Acme, Inc. will receive «40% of the profits» from sales of the product by Beta AG.', states: [percent(40)] },
  { text: 'We «evenly split profits» on sales of the drug with Beta AG.', states: [percent(50)] },
  {
    text: 'Acme, Inc. and Beta AG «will share development costs in accordance with the budget».',
    states: [text('share development costs in accordance with the budget')],
  },
  {
    text: 'Development «expenses will be shared by Acme, Inc. and Beta AG as set forth in the plan».',
    states: [text('expenses will be shared by Acme, Inc. and Beta AG as set forth in the plan')],
  },
  { text: 'Gross profit of Acme, Inc. was 45% of net sales in 2012.', states: [] },
  { text: 'Acme, Inc. records its share of the profit as alliance revenue.', states: [] },
  { text: 'Net profit per share of Acme, Inc. was $0.45.', states: [] },
  { text: 'Acme, Inc. and Beta AG share a common board member.', states: [] },
  { text: 'Employees of Acme, Inc. take part in a profit-sharing plan.', states: [] },
  { text: 'Each party bears its own costs of the arbitration between Acme, Inc. and Beta AG.', states: [] },
  { text: 'Operating expenses of Acme, Inc. increased by 12% because of higher costs.', states: [] },
  { text: 'Acme, Inc. will not share profits from the product with Beta AG.', states: [] },
  { text: 'Mr. Love receives from Acme, Inc. a bonus equal to 5% of the profits of the fund.', states: [] },
]
