import type { Case } from '../../extract/index.ts'
import { date, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. agreed to buy Beta Corp. The «transaction is expected to close in the third quarter of 2014».',
    states: [date('2014-Q3', 'quarter')],
  },
  { text: '«On May 5, 2011, Acme, Inc. completed its acquisition» of Beta Corp.', states: [date('2011-05-05')] },
  {
    text: 'The «offering closed on June 10, 2008», and Acme, Inc. received the proceeds.',
    states: [date('2008-06-10')],
  },
  {
    text: 'The merger of Acme, Inc. and Beta Corp. is «subject to customary closing conditions, including regulatory approval».',
    states: [text('subject to customary closing conditions, including regulatory approval')],
  },
  { text: '«In January 2013, Acme, Inc. acquired all» of the stock of Beta Corp.', states: [date('2013-01', 'month')] },
  {
    text: '«Upon the closing of the transaction on January 4, 2012», Acme, Inc. paid Beta Corp.',
    states: [date('2012-01-04')],
  },
  { text: 'Acme, Inc. «expects the sale to be completed by December 31, 2015».', states: [date('2015-12-31')] },
  {
    text: 'The merger of Acme, Inc. and Beta Corp. is «conditioned upon approval of the stockholders».',
    states: [text('conditioned upon approval of the stockholders')],
  },
  { text: 'The closing price of the stock of Acme, Inc. on March 3, 2014 was $12.00.', states: [] },
  { text: 'Acme, Inc. closed its plant in Ohio in March 2009.', states: [] },
  { text: 'Holders of record of Acme, Inc. at the close of business on May 3, 2014 may vote.', states: [] },
  { text: 'Acme, Inc. completed enrollment of the trial in June 2010.', states: [] },
  { text: 'In closing, Acme, Inc. thanks its shareholders.', states: [] },
  { text: 'In March 2011, Acme, Inc. acquired an exclusive license from Beta AG.', states: [] },
  { text: 'The products of Beta AG are subject to approval by the authorities.', states: [] },
  { text: 'Acme, Inc. completed the fiscal year on June 30, 2010.', states: [] },
  { text: 'In November 2004, Acme, Inc. sold a building and recorded a gain.', states: [] },
  { text: 'The merger of Acme, Inc. is not conditioned on the receipt of financing.', states: [] },
  {
    text: 'On July 31, 1998, pursuant to an Agreement and Plan of Reorganization dated as of June 12, 1998, Acme, Inc. completed the acquisition of Beta Corp.',
    states: [],
  },
  {
    text: 'The Merger Agreement may be terminated by Acme, Inc. if the merger has not been consummated by September 3, 2014.',
    states: [],
  },
  {
    text: 'Acme, Inc. and Beta AG «expect to close the transaction in the third quarter of 2020».',
    states: [date('2020-Q3', 'quarter')],
  },
  {
    text: 'Acme, Inc. licensed the drug of Beta AG «upon closing in the fourth quarter of 2021».',
    states: [date('2021-Q4', 'quarter')],
  },
  { text: 'Acme, Inc. expects to close its plant in the third quarter of 2020, Beta AG said.', states: [] },
  { text: 'Acme, Inc. and Beta AG expect the price to rise upon closing of the market in 2021.', states: [] },
  {
    text: '«On October 2, 2001, most customer accounts of Acme, Inc. were transferred to Beta Securities, Inc.»',
    states: [date('2001-10-02')],
  },
  {
    text: '«Effective May 1, 2019, Acme, Inc. completed the sale» of its plant to Beta AG.',
    states: [date('2019-05-01')],
  },
  { text: 'On October 2, 2001, employees of Acme, Inc. were transferred to a new office.', states: [] },
  { text: 'On March 29, 2023, we closed our office in Boston, Beta AG said.', states: [] },
  { text: 'On May 1, 2019, Acme, Inc. completed its annual review with Beta AG.', states: [] },
  {
    text: '«On February 12, 2024, Acme, Inc. completed its previously announced acquisition» of Beta Corp.',
    states: [date('2024-02-12')],
  },
  { text: 'Acme, Inc. has not completed its previously announced acquisition of Beta Corp.', states: [] },
  {
    text: '«On March 29, 2023, we entered into and closed» a purchase agreement with Beta AG.',
    states: [date('2023-03-29')],
  },
  {
    text: 'The «merger of Acme, Inc. is subject to the expiration of waiting periods under the antitrust act and other conditions».',
    states: [text('subject to the expiration of waiting periods under the antitrust act and other conditions')],
  },
  { text: 'The lease of Acme, Inc. is subject to the expiration of its term.', states: [] },
]
