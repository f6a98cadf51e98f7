import type { Case } from '../../extract/index.ts'
import { date } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On «March 5, 2014, Acme Pharma, Inc. announced» that it had entered into a license agreement with Beta AG.',
    states: [date('2014-03-05')],
  },
  {
    text: '«On July 11, 2006, we issued a press release» regarding the license agreement with Beta AG.',
    states: [date('2006-07-11')],
  },
  {
    text: '«May 8, 2000 - Acme, Inc. and Beta AG today announced» a second collaboration.',
    states: [date('2000-05-08')],
  },
  { text: 'Acme, Inc. «announced the merger with Gamma Corp. on June 21, 2007».', states: [date('2007-06-21')] },
  {
    text: 'A copy of the «press release dated October 2, 2007» about the agreement with Beta AG is attached.',
    states: [date('2007-10-02')],
  },
  {
    text: '«In March 2023, we and Gamma Corp. announced» that the companies entered into a merger agreement.',
    states: [date('2023-03', 'month')],
  },
  { text: 'On March 5, 2014, Acme, Inc. announced its financial results for the fourth quarter.', states: [] },
  { text: 'On May 9, 2011, Acme, Inc. announced top-line data of its phase 3 trial.', states: [] },
  { text: 'On June 1, 2016, Acme, Inc. entered into an agreement with Beta AG.', states: [] },
  {
    text: 'On July 1, 2012, Acme, Inc. announced that Mr. Smith had been appointed chief executive officer.',
    states: [],
  },
  { text: 'Acme, Inc. will announce the date of its annual meeting.', states: [] },
  {
    text: 'On March 3, 2014, the board of Acme, Inc. declared and announced a dividend of $0.10 per share.',
    states: [],
  },
  { text: 'The press release contains statements about the plans of Acme, Inc. for 2015.', states: [] },
  { text: 'On May 9, 2011, Acme, Inc. issued a press release on its earnings for the first quarter.', states: [] },
  { text: 'Acme, Inc. announced that it will host a webcast on October 11, 2023.', states: [] },
  { text: 'On February 12, 2024, Acme, Inc. completed its previously announced acquisition of Beta Corp.', states: [] },
]
