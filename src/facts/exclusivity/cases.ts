import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG an «exclusive license» to its patents.',
    states: [text('exclusive')],
  },
  {
    text: 'Beta AG granted us a «non-exclusive, worldwide license» to its technology.',
    states: [text('non-exclusive')],
  },
  { text: 'The «rights granted to Beta AG are co-exclusive» with Acme, Inc.', states: [text('co-exclusive')] },
  { text: 'Acme, Inc. appointed Beta AG as its «exclusive distributor» in Japan.', states: [text('exclusive')] },
  {
    text: 'Acme, Inc. obtained the «sole and exclusive right» to sell the device.',
    states: [text('sole and exclusive')],
  },
  { text: 'The «license of Beta AG to Acme, Inc. is non-exclusive».', states: [text('non-exclusive')] },
  {
    text: 'Acme, Inc. «licensed the patents of Beta University exclusively for» the development of a vaccine.',
    states: [text('exclusive')],
  },
  { text: 'The price payable by Acme, Inc. is exclusive of taxes.', states: [] },
  {
    text: 'The courts of New York have exclusive jurisdiction over the rights of Acme, Inc. and Beta AG under the license.',
    states: [],
  },
  { text: 'Acme, Inc. focuses exclusively on rare diseases.', states: [] },
  { text: 'Indemnification is the exclusive remedy of Acme, Inc. against Beta AG.', states: [] },
  { text: 'The directors of Acme, Inc. may decide in their sole discretion.', states: [] },
  { text: 'Regulatory exclusivity of the drug of Acme, Inc. ends in 2024.', states: [] },
  { text: 'Acme, Inc. and Gamma Corp. agreed on an exclusive negotiation period of 30 days.', states: [] },
  { text: 'Acme, Inc. has filed patents on the compound that Beta AG sells.', states: [] },
]
