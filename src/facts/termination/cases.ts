import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. entered into a license with Beta AG. «Either party may terminate the agreement upon 90 days written notice».',
    states: [text('Either party may terminate the agreement upon 90 days written notice')],
  },
  {
    text: '«Beta AG has the right to terminate the agreement for convenience at any time».',
    states: [text('Beta AG has the right to terminate the agreement for convenience at any time')],
  },
  {
    text: 'The «agreement may be terminated by Acme, Inc. if Beta AG fails to pay».',
    states: [text('agreement may be terminated by Acme, Inc. if Beta AG fails to pay')],
  },
  {
    text: 'The contract of Acme, Inc. is «terminable by the customer on short notice».',
    states: [text('terminable by the customer on short notice')],
  },
  {
    text: 'The merger agreement between Acme, Inc. and Beta Corp. contains «certain termination rights for both parties».',
    states: [text('certain termination rights for both parties')],
  },
  {
    text: 'The license «agreement will terminate upon termination of the supply contract».',
    states: [text('agreement will terminate upon termination of the supply contract')],
  },
  {
    text: 'If Beta AG challenges the patents, «Acme, Inc. may immediately terminate the license».',
    states: [text('Acme, Inc. may immediately terminate the license')],
  },
  { text: 'Acme, Inc. terminated 45 employees in the quarter.', states: [] },
  { text: 'Acme, Inc. may terminate the employment of Mr. Smith for cause.', states: [] },
  { text: 'Acme, Inc. and Beta AG have not terminated the agreement.', states: [] },
  { text: 'Neither party may terminate the agreement before the third year.', states: [] },
  { text: 'Item 1.02 Termination of a Material Definitive Agreement by Acme, Inc. is not applicable.', states: [] },
  { text: 'The trial of Acme, Inc. was terminated in 2009.', states: [] },
  { text: 'The waiting period under the Hart-Scott-Rodino Act was terminated early for Acme, Inc.', states: [] },
  { text: 'The cable of Delta Corp. terminates in a plug.', states: [] },
  { text: 'The Board of Acme, Inc. may at any time terminate the stock plan.', states: [] },
  {
    text: 'The right to terminate this agreement shall not be available to a party of Acme, Inc. that is in breach.',
    states: [],
  },
  {
    text: '«In October 2021, Beta AG notified us that it was terminating the license agreement».',
    states: [text('In October 2021, Beta AG notified us that it was terminating the license agreement')],
  },
  {
    text: '«On March 3, 2022, Acme, Inc. and Beta AG mutually agreed to terminate the collaboration agreement».',
    states: [text('On March 3, 2022, Acme, Inc. and Beta AG mutually agreed to terminate the collaboration agreement')],
  },
  {
    text: 'The «license agreement of Acme, Inc. with Beta AG was terminated in March 2019».',
    states: [text('license agreement of Acme, Inc. with Beta AG was terminated in March 2019')],
  },
  {
    text: '«Acme, Inc. elected to terminate the agreement in November 2018», and the rights went back to Beta AG.',
    states: [text('Acme, Inc. elected to terminate the agreement in November 2018')],
  },
  {
    text: '«Beta AG provided notice of termination of the collaboration agreement to Acme, Inc.»',
    states: [text('Beta AG provided notice of termination of the collaboration agreement to Acme, Inc.')],
  },
  {
    text: 'The «agreement of Acme, Inc. terminates automatically if the closing has not occurred by December 31, 2019».',
    states: [
      text('agreement of Acme, Inc. terminates automatically if the closing has not occurred by December 31, 2019'),
    ],
  },
  { text: 'Acme, Inc. terminated the employment of Mr. Smith at Beta AG in March 2019.', states: [] },
  { text: 'Acme, Inc. notified Beta AG that it will exercise the option under the agreement.', states: [] },
  { text: 'Acme, Inc. and Beta AG agreed on the terms of the agreement in November 2018.', states: [] },
  { text: 'The plan of Acme, Inc. was terminated in March 2019.', states: [] },
  { text: 'Acme, Inc. elected a chairman in November 2018.', states: [] },
  { text: 'Acme, Inc. gave notice of the meeting to Beta AG.', states: [] },
  {
    text: '«Beta AG may withdraw from the collaboration with Acme, Inc. at any time on six months written notice».',
    states: [
      text('Beta AG may withdraw from the collaboration with Acme, Inc. at any time on six months written notice'),
    ],
  },
  { text: 'Beta AG may withdraw cash from the account of Acme, Inc.', states: [] },
]
