import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG a «license to its mRNA delivery technology».',
    states: [text('mRNA delivery technology')],
  },
  {
    text: "Beta AG may «use Acme, Inc.'s Tumor-Activated Prodrug technology» with antibodies.",
    states: [text('Tumor-Activated Prodrug technology')],
  },
  {
    text: 'Beta AG granted us an exclusive «license to certain patent rights».',
    states: [text('certain patent rights')],
  },
  {
    text: "Acme, Inc. will develop vaccines based on Beta AG's «proprietary antigen technology».",
    states: [text('proprietary antigen technology')],
  },
  {
    text: 'The acquisition gives Acme, Inc. the «proprietary liquid biopsy platform» of Gamma, Inc.',
    states: [text('proprietary liquid biopsy platform')],
  },
  {
    text: 'Acme, Inc. and Beta AG will collaborate «using our gene editing platform».',
    states: [text('gene editing platform')],
  },
  { text: 'The information technology of Acme, Inc. was moved to a new provider.', states: [] },
  { text: 'Acme, Inc. claims that Beta AG infringes its antibody patents.', states: [] },
  { text: 'Acme, Inc. is a technology company with offices in Boston.', states: [] },
  { text: 'Beta AG must keep proprietary information of Acme, Inc. confidential.', states: [] },
  { text: 'Technology stocks rose on the day that Acme, Inc. signed the agreement.', states: [] },
  { text: 'The agreement has no license to patents of Acme, Inc.', states: [] },
  { text: 'Acme, Inc. invested in new technologies at its plants.', states: [] },
  {
    text: 'None of the rights of Acme, Inc. in and to the intellectual property will be affected by the sale.',
    states: [],
  },
  {
    text: 'Acme, Inc. obtained a worldwide «license from Beta University to certain patents covering chimeric antigen receptors».',
    states: [text('certain patents covering chimeric antigen receptors')],
  },
  { text: 'Acme, Inc. sued Beta Corp. for infringing certain patents covering tires.', states: [] },
]
