import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. licensed its compound to Beta AG. Acme, Inc. «also entered into a clinical supply agreement with Beta AG».',
    states: [text('a clinical supply agreement with Beta AG')],
  },
  {
    text: '«In connection with the merger, Acme, Inc. entered into a voting agreement» with certain holders.',
    states: [text('a voting agreement')],
  },
  {
    text: 'Beta AG «entered into Amendment No. 1 to the Collaboration Agreement» with Acme, Inc.',
    states: [text('Amendment No. 1 to the Collaboration Agreement')],
  },
  {
    text: '«Beta AG is developing a second compound under a separate agreement with Acme, Inc.»',
    states: [text('Beta AG is developing a second compound under a separate agreement with Acme, Inc.')],
  },
  {
    text: 'The agreement «amends the License Agreement dated June 1, 2009» between Acme, Inc. and Beta AG.',
    states: [text('the License Agreement dated June 1, 2009')],
  },
  {
    text: 'Acme, Inc. and Beta Corp. entered into the purchase agreement and a «related escrow agreement».',
    states: [text('related escrow agreement')],
  },
  {
    text: '«Concurrently with the license, Acme, Inc. and Beta AG entered into a stock purchase agreement».',
    states: [text('a stock purchase agreement')],
  },
  { text: 'Acme, Inc. is not a party to any other agreement with Beta AG.', states: [] },
  { text: 'On March 3, 2014, Acme, Inc. entered into a license agreement with Beta AG.', states: [] },
  {
    text: 'The foregoing description of the agreement of Acme, Inc. is qualified by reference to the agreement.',
    states: [],
  },
  { text: 'Acme, Inc. and Beta AG are in agreement on the plan.', states: [] },
  { text: 'The officer signed an employment agreement with Acme, Inc.', states: [] },
  { text: 'There is no material relationship between Acme, Inc. and Beta AG other than the agreement.', states: [] },
  { text: 'Acme, Inc. also announced its results for the second quarter.', states: [] },
  { text: 'The statements are related to the business of Acme, Inc.', states: [] },
  {
    text: 'In connection with her appointment, Acme, Inc. and Ms. Smith entered into an employment agreement.',
    states: [],
  },
]
