import type { Case } from '../../extract/index.ts'
import { date } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'The «license agreement between Acme, Inc. and Beta AG became effective on September 1, 2022».',
    states: [date('2022-09-01')],
  },
  { text: 'The «effective date of the agreement is January 15, 2010».', states: [date('2010-01-15')] },
  { text: 'The contract with Beta AG «takes effect on July 1, 2008».', states: [date('2008-07-01')] },
  {
    text: '«In August 2018, a research arrangement with Beta AG went into effect».',
    states: [date('2018-08', 'month')],
  },
  { text: 'The «amendment is effective as of April 1, 2017».', states: [date('2017-04-01')] },
  {
    text: 'On «November 1, 2023 (the “Effective Date»”), Acme, Inc. and Beta AG entered into the second amendment.',
    states: [date('2023-11-01')],
  },
  { text: 'The «collaboration agreement entered into force on February 1, 1999».', states: [date('1999-02-01')] },
  { text: 'Ms. Smith resigned from the board of Acme, Inc. effective March 31, 2015.', states: [] },
  { text: 'The registration statement of Acme, Inc. became effective on June 1, 2010.', states: [] },
  { text: 'The license agreement with Beta AG will become effective upon clearance under antitrust law.', states: [] },
  { text: 'The drug of Acme, Inc. was effective in a study that ended on May 2, 2011.', states: [] },
  { text: 'The effective tax rate of Acme, Inc. was 35% for the year ended December 31, 2012.', states: [] },
  { text: 'The bylaws of Acme, Inc. were amended effective May 9, 2013.', states: [] },
  {
    text: 'Acme, Inc. maintains effective internal control over financial reporting as of December 31, 2014.',
    states: [],
  },
  { text: 'On March 3, 2014, Acme, Inc. entered into a license agreement with Beta AG.', states: [] },
  { text: 'Beta AG told Acme, Inc. that it was terminating the agreement, effective January 12, 2022.', states: [] },
  { text: 'Acme, Inc. and Beta AG terminated the collaboration agreement effective as of June 30, 2020.', states: [] },
]
