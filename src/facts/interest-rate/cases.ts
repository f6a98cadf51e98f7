import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. issued notes to Omega Corp. that «bear interest at a rate of 6.5% per annum».',
    states: [percent(6.5)],
  },
  { text: 'The loan to Acme, Inc. has an «interest rate of 8%».', states: [percent(8)] },
  { text: 'Delta Corp. sold $200 million of its «5.625% Senior Notes» due 2026.', states: [percent(5.625)] },
  {
    text: 'Borrowings by Acme, Inc. will bear interest at «LIBOR plus 2.50% per annum».',
    states: [text('LIBOR plus 2.50% per annum')],
  },
  { text: 'The debentures of Delta Corp. «accrue interest at 4% per year».', states: [percent(4)] },
  {
    text: 'The credit agreement provides for an «applicable margin of 1.75%» on the loans to Acme, Inc.',
    states: [percent(1.75)],
  },
  {
    text: 'Advances to Delta Corp. will bear interest at the «prime rate plus one percent».',
    states: [text('prime rate plus one percent')],
  },
  { text: 'The note of Acme, Inc. carries a fixed «annual rate of 10%».', states: [percent(10)] },
  { text: 'Acme, Inc. acquired an interest of 50% in Omega, L.P.', states: [] },
  { text: 'Beta AG holds a 12% ownership interest in Acme, Inc.', states: [] },
  { text: 'Acme, Inc. will pay royalties of 5% on net sales to Beta AG.', states: [] },
  { text: 'Interest expense of Delta Corp. decreased by 12% in 2009.', states: [] },
  { text: 'Beta AG expressed interest in acquiring 20% of Acme, Inc.', states: [] },
  { text: 'Revenue of Delta Corp. grew at 8% per annum.', states: [] },
  { text: 'Delta Corp. will pay a commitment fee of 0.5% on the unused amount.', states: [] },
  { text: 'The notes were sold by Delta Corp. at 98% of par.', states: [] },
]
