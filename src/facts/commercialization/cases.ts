import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. entered into a license agreement with Beta AG. «Beta will be responsible for the marketing and sale of the product in Europe».',
    states: [text('Beta will be responsible for the marketing and sale of the product in Europe')],
  },
  {
    text: 'Under the agreement, Acme Pharma, Inc. and «Beta AG will jointly commercialize the vaccine in the United States».',
    states: [text('Beta AG will jointly commercialize the vaccine in the United States')],
  },
  {
    text: 'Under the license, «Gamma Biologics, Inc. has the exclusive right to market the drug in Japan».',
    states: [text('Gamma Biologics, Inc. has the exclusive right to market the drug in Japan')],
  },
  {
    text: 'Acme Pharma, Inc. has «appointed Delta Corp. as its exclusive distributor of the devices in Canada».',
    states: [text('appointed Delta Corp. as its exclusive distributor of the devices in Canada')],
  },
  {
    text: 'Under the agreement, «Beta AG will use commercially reasonable efforts to develop and commercialize the licensed product».',
    states: [
      text('Beta AG will use commercially reasonable efforts to develop and commercialize the licensed product'),
    ],
  },
  {
    text: 'The agreement «grants Delta Corp. the exclusive right to distribute the catheters in Germany».',
    states: [text('grants Delta Corp. the exclusive right to distribute the catheters in Germany')],
  },
  {
    text: 'Under the collaboration, «Gamma Biologics, Inc. will have commercialization rights in Asia».',
    states: [text('Gamma Biologics, Inc. will have commercialization rights in Asia')],
  },
  {
    text: 'Acme Pharma, Inc. and Beta AG formed an alliance. «Beta AG will lead the commercialization of the product globally».',
    states: [text('Beta AG will lead the commercialization of the product globally')],
  },
  {
    text: 'Following the closing, «Acme Pharma, Inc. assumed the sales and distribution of the drug in the United States».',
    states: [text('Acme Pharma, Inc. assumed the sales and distribution of the drug in the United States')],
  },
  { text: 'Acme Pharma, Inc. agreed to sell its diagnostics business to Beta AG for $12 million in cash.', states: [] },
  {
    text: 'Delta Corp. will distribute one share of Spinco common stock for each share of its common stock.',
    states: [],
  },
  { text: 'Acme Pharma, Inc. cannot assure you that any product will be commercialized.', states: [] },
  { text: 'Sales and marketing expenses of Acme Pharma, Inc. increased to $3.1 million in 2009.', states: [] },
  { text: 'The common stock of Acme Pharma, Inc. is listed on the Nasdaq Global Market.', states: [] },
  { text: 'Under the agreement, Beta AG is not responsible for the marketing of the product.', states: [] },
  { text: 'The underwriters agreed to sell the shares of Acme Pharma, Inc. at market price.', states: [] },
  { text: 'Beta AG markets a broad line of hearing aids.', states: [] },
  { text: 'Changes in market conditions may affect the value of the notes that Delta Corp. will issue.', states: [] },
  {
    text: '«Beta AG will be responsible, at its own expense, for the commercialization of the products of Acme, Inc. outside of Japan».',
    states: [
      text(
        'Beta AG will be responsible, at its own expense, for the commercialization of the products of Acme, Inc. outside of Japan',
      ),
    ],
  },
  {
    text: '«Acme, Inc. leads commercialization in the United States».',
    states: [text('Acme, Inc. leads commercialization in the United States')],
  },
  {
    text: '«Beta AG assumed full responsibility for the global commercialization of the drug of Acme, Inc.»',
    states: [text('Beta AG assumed full responsibility for the global commercialization of the drug of Acme, Inc.')],
  },
  {
    text: '«We will book all sales of the product in the United States», and Beta AG all others.',
    states: [text('We will book all sales of the product in the United States')],
  },
  {
    text: '«Acme, Inc. and Beta AG have agreed to collaborate on further development and potential commercialization of vaccines».',
    states: [
      text(
        'Acme, Inc. and Beta AG have agreed to collaborate on further development and potential commercialization of vaccines',
      ),
    ],
  },
  {
    text: '«Acme, Inc. will have primary responsibility for marketing the drug of Beta AG».',
    states: [text('Acme, Inc. will have primary responsibility for marketing the drug of Beta AG')],
  },
  { text: 'Acme, Inc. leads the market for pumps, said Beta AG.', states: [] },
  { text: 'Beta AG assumed the lease of Acme, Inc.', states: [] },
  { text: 'Acme, Inc. will book a room for the meeting with Beta AG.', states: [] },
  { text: 'Acme, Inc. and Beta AG collaborate on basic research.', states: [] },
  { text: 'Mr. Smith has responsibility for marketing at Acme, Inc.', states: [] },
  { text: 'The commercialization of new drugs is risky, Acme, Inc. said.', states: [] },
]
