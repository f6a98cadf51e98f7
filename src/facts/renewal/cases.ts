import type { Case } from '../../extract/index.ts'
import { duration, money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG signed an agreement that may be «renewed for an additional three-year period».',
    states: [duration('P3Y')],
  },
  {
    text: 'The agreement of Acme, Inc. «automatically renews unless a party objects».',
    states: [text('automatically renews unless a party objects')],
  },
  { text: 'The lease of Acme, Inc. has a «two-year renewal option».', states: [duration('P2Y')] },
  { text: 'Beta AG may «extend the agreement by twelve months» upon notice to Acme, Inc.', states: [duration('P12M')] },
  {
    text: 'Genova, Inc. may have the research term «renewed for an additional technology access fee».',
    states: [text('renewed for an additional technology access fee')],
  },
  { text: 'The agreement with Delta Corp. is «renewable for successive one-year terms».', states: [duration('P1Y')] },
  {
    text: 'The credit agreement of Acme, Inc. provides for certain «extension rights in the discretion of each lender».',
    states: [text('extension rights in the discretion of each lender')],
  },
  { text: 'Acme, Inc. owes Beta AG a «renewal fee of $250,000».', states: [money(250000)] },
  { text: 'Delta Corp. develops renewable energy projects over 20 years.', states: [] },
  { text: 'Acme, Inc. sells an extended release tablet with a shelf life of two years.', states: [] },
  { text: 'The parties extended the closing date of the merger by 30 days.', states: [] },
  { text: 'The agreement between Acme, Inc. and Beta AG may not be renewed.', states: [] },
  { text: 'Beta Corp. extended its offer for Acme, Inc. until May 3, 2014.', states: [] },
  { text: 'Acme, Inc. renewed its focus on research in the last two years.', states: [] },
  { text: 'Acme, Inc. hired the extension staff of Beta AG.', states: [] },
  { text: 'The warranty of Delta Corp. extends for a period of 90 days.', states: [] },
  { text: 'Section 9.4 Extension; waiver of the agreement of Acme, Inc.', states: [] },
  { text: 'The employment agreement of Acme, Inc. may be extended for additional one-year terms.', states: [] },
  {
    text: 'The agreement of Acme, Inc. has a term of five years, subject to successive «renewals of two years» each.',
    states: [duration('P2Y')],
  },
  { text: 'Acme, Inc. had successive losses in two years.', states: [] },
]
