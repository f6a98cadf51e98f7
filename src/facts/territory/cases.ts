import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG an exclusive «worldwide license» to the vaccine.',
    states: [text('worldwide')],
  },
  {
    text: 'Beta AG obtained the rights «to market the drug of Acme, Inc. in Japan, China and Korea».',
    states: [text('Japan, China and Korea')],
  },
  {
    text: 'Acme, Inc. retains all «rights to the compound outside the United States».',
    states: [text('outside the United States')],
  },
  { text: 'Beta AG «will commercialize the product in North America».', states: [text('North America')] },
  { text: 'Acme, Inc. and Beta AG formed a «global alliance» for vaccines.', states: [text('global')] },
  {
    text: 'Acme, Inc. received an exclusive license «to sell the device throughout Europe».',
    states: [text('Europe')],
  },
  {
    text: 'The license of Beta AG covers the «following countries: France, Germany, Italy and Spain».',
    states: [text('France, Germany, Italy and Spain')],
  },
  {
    text: 'Shares of Acme, Inc. may not be offered or sold in the United States absent registration under the Securities Act.',
    states: [],
  },
  { text: 'Acme, Inc. is incorporated in Canada and has offices in Germany.', states: [] },
  { text: 'The drug of Acme, Inc. was approved in the United States in 2012.', states: [] },
  { text: 'Net sales of the drug of Acme, Inc. in Europe grew by 5%.', states: [] },
  {
    text: 'Acme, Inc. prepares its statements under accounting principles generally accepted in the United States.',
    states: [],
  },
  { text: 'The courts in the United States have jurisdiction over the license of Acme, Inc.', states: [] },
  { text: 'Acme, Inc. conducts a trial at twenty sites in Germany and Italy.', states: [] },
  { text: 'The territory that Acme, Inc. and Beta AG agreed on is confidential.', states: [] },
  {
    text: 'The agreement was amended to add «rights to the Canadian market», said Acme, Inc. of Beta AG.',
    states: [text('Canadian')],
  },
  { text: 'Acme, Inc. obtained «rights with respect to the U.S. market» from Beta AG.', states: [text('U.S.')] },
  {
    text: 'Beta AG has an exclusive license to develop and sell the drug of Acme, Inc. «in and for the Beta Territory».',
    states: [text('the Beta Territory')],
  },
  { text: 'Acme, Inc. has rights in the Canadian courts.', states: [] },
  { text: 'The U.S. market rose, said Acme, Inc.', states: [] },
  { text: 'Acme, Inc. has a Canadian subsidiary.', states: [] },
]
