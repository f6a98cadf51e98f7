import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. «entered into an exclusive license agreement» with Beta AG.',
    states: [text('exclusive license agreement')],
  },
  {
    text: 'In May 2019, we «entered into two collaboration and license agreements» with Beta AG.',
    states: [text('collaboration and license agreements')],
  },
  {
    text: 'On June 1, 2016, Acme, Inc. «entered into a definitive Agreement and Plan of Merger» with Gamma Corp.',
    states: [text('definitive Agreement and Plan of Merger')],
  },
  {
    text: 'Acme Pharma, Inc. and Beta AG «announced a strategic alliance» to develop vaccines.',
    states: [text('strategic alliance')],
  },
  {
    text: 'On November 1, 2023, Acme, Inc. «entered into an amended and restated credit agreement» with First Bank, N.A.',
    states: [text('amended and restated credit agreement')],
  },
  {
    text: 'In July 2018, Acme, Inc. «signed a binding letter of intent» with Delta Corp.',
    states: [text('binding letter of intent')],
  },
  {
    text: 'On May 9, 2011, Acme, Inc. and Beta AG «executed a manufacturing and supply agreement».',
    states: [text('manufacturing and supply agreement')],
  },
  {
    text: 'Acme, Inc. «entered into Amendment No. 2 to the Note Purchase Agreement» with the holders of its notes.',
    states: [text('Amendment No. 2 to the Note Purchase Agreement')],
  },
  {
    text: 'On March 3, 2014, Acme, Inc. entered into an employment agreement with its new chief executive officer.',
    states: [],
  },
  { text: 'Acme, Inc. has not entered into any definitive agreement with Beta AG.', states: [] },
  { text: 'The parties are in agreement about the next steps of the program.', states: [] },
  { text: 'Acme, Inc. may enter into license agreements with other companies in the future.', states: [] },
  { text: 'No definitive agreement was signed, and there can be no assurance that one will be.', states: [] },
  { text: 'In 2003, the earlier license agreement between Acme, Inc. and Beta AG expired.', states: [] },
  { text: 'Acme, Inc. entered into indemnification agreements with its directors.', states: [] },
  { text: 'The agreement contains customary representations, warranties and covenants of Acme, Inc.', states: [] },
  { text: 'Acme, Inc. complies with generally accepted accounting principles.', states: [] },
  { text: 'Acme, Inc., a Georgia corporation (“Acme”), confirms its agreement with the underwriters.', states: [] },
  {
    text: '«Pursuant to an Agreement and Plan of Reorganization dated» as of June 12, 1998, Acme, Inc. acquired Beta Corp.',
    states: [text('Agreement and Plan of Reorganization')],
  },
  { text: 'Acme, Inc. also entered into a Transition Services Agreement with Beta Corp.', states: [] },
  {
    text: 'Acme, Inc. «signed a five-year cooperative research and development agreement» with Beta AG.',
    states: [text('cooperative research and development agreement')],
  },
  {
    text: 'Acme, Inc. «reached an 11-year broadcasting and marketing agreement» with Beta AG.',
    states: [text('broadcasting and marketing agreement')],
  },
  { text: 'Acme, Inc. signed a five-year plan.', states: [] },
  { text: 'Acme, Inc. reached an agreement on the budget with its board.', states: [] },
]
