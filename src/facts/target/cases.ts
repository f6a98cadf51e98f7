import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG a license to use its technology with antibodies «to an undisclosed target».',
    states: [text('an undisclosed target')],
  },
  {
    text: 'Acme, Inc. and Beta AG will develop «antibodies targeting interleukin-13».',
    states: [text('interleukin-13')],
  },
  {
    text: 'The collaboration of Acme, Inc. and Beta AG covers therapies «directed at up to six targets».',
    states: [text('up to six targets')],
  },
  { text: 'Beta AG licensed from Acme, Inc. «an estrogen receptor degrader».', states: [text('estrogen receptor')] },
  { text: 'Acme, Inc. and Beta AG will study an «anti-CD39 antibody».', states: [text('anti-CD39')] },
  { text: 'The agreement gives Beta AG access to «inhibitors directed against KRAS».', states: [text('KRAS')] },
  { text: 'The stockholders of the target company approved the merger with Acme, Inc.', states: [] },
  { text: 'Acme, Inc. missed its target for net sales in 2012.', states: [] },
  { text: 'The target date for closing of the merger of Acme, Inc. is May 1, 2014.', states: [] },
  { text: 'Acme, Inc. targets customers in the food industry.', states: [] },
  { text: 'The bonus of the chief executive of Acme, Inc. has a target of 60% of salary.', states: [] },
  { text: 'Acme, Inc. will not disclose the price target of the analysts.', states: [] },
  { text: 'Targeted delivery dates for Beta AG are set forth in the contract with Acme, Inc.', states: [] },
  {
    text: 'Beta AG received the right to develop one «exclusive target, the human neonatal Fc receptor FcRn», from Acme, Inc.',
    states: [text('human neonatal Fc receptor FcRn')],
  },
  { text: 'Beta AG has an option to select two additional targets from Acme, Inc.', states: [] },
]
