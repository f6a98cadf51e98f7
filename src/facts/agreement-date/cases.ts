import type { Case } from '../../extract/index.ts'
import { date } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: '«On March 3, 2014, Acme Pharma, Inc. entered into» a license agreement with Beta AG.',
    states: [date('2014-03-03')],
  },
  { text: '«In May 2019, we signed a supply agreement» with Beta AG.', states: [date('2019-05', 'month')] },
  {
    text: '«Effective January 1, 2020, Acme, Inc. and Beta AG entered into» a collaboration agreement.',
    states: [date('2020-01-01')],
  },
  {
    text: 'Acme, Inc. is party to the Stock Purchase «Agreement dated as of June 21, 2007», by and among Acme, Inc., Beta LLC and Gamma Communications, Inc.',
    states: [date('2007-06-21')],
  },
  {
    text: 'The agreement was «entered into by Acme, Inc. and Beta AG on August 14, 2006».',
    states: [date('2006-08-14')],
  },
  { text: '«In 2016, we out-licensed» the compound to Beta AG.', states: [date('2016', 'year')] },
  {
    text: '«On October 1, 2026, Acme Pharma, Inc., a Delaware corporation, Beta SAS, a société par actions simplifiée organized under the laws of France, and Beta SA entered into» the Sixth Amendment to the Collaboration Agreement.',
    states: [date('2026-10-01')],
  },
  { text: 'On March 3, 2014, Acme Pharma, Inc. announced its results for the year.', states: [] },
  {
    text: 'In May 2019, Acme, Inc. received a milestone payment under the agreement that it entered into with Beta AG.',
    states: [],
  },
  { text: 'The agreement between Acme, Inc. and Beta AG expires on December 31, 2030.', states: [] },
  {
    text: 'In June 2024, Acme, Inc. acquired all of the outstanding shares of Gamma Therapeutics, Inc., a clinical-stage company.',
    states: [],
  },
  { text: 'On May 9, 2011, the shareholders of Acme, Inc. approved the merger agreement.', states: [] },
  { text: 'In 2018, the parties amended the agreement that they had entered into.', states: [] },
  { text: 'The separate license agreement that Acme, Inc. entered into in 2003 has expired.', states: [] },
  { text: 'On March 3, 2014, the board of Acme, Inc. agreed with management on a budget.', states: [] },
  { text: 'As of December 31, 2015, Acme, Inc. had 300 employees who work at its plants in Boston.', states: [] },
  {
    text: 'Acme, Inc. is party to an exclusive license «agreement with Beta University, dated May 3, 2013».',
    states: [date('2013-05-03')],
  },
  { text: 'Acme, Inc. is party to a lease agreement that was terminated on May 3, 2013.', states: [] },
]
