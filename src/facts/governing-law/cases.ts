import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'The agreement of March 3, 2014 between Acme, Inc. and Beta AG is «governed by the laws of the State of New York».',
    states: [text('New York')],
  },
  {
    text: 'The contract of Acme, Inc. shall be «governed by and construed in accordance with the laws of the State of Delaware», without regard to conflicts of law.',
    states: [text('Delaware')],
  },
  {
    text: 'The license between Acme, Inc. and Beta AG is «governed by the law of England and Wales».',
    states: [text('England and Wales')],
  },
  { text: '«California law governs» the agreement between Acme, Inc. and Delta Corp.', states: [text('California')] },
  { text: 'The notes of Acme, Inc. and the indenture are «governed by New York law».', states: [text('New York')] },
  {
    text: 'The agreement with Beta AG shall be «construed under the laws of Switzerland».',
    states: [text('Switzerland')],
  },
  {
    text: 'The «laws of the Commonwealth of Massachusetts govern» the agreement of Acme, Inc. with Delta Corp.',
    states: [text('Massachusetts')],
  },
  { text: 'Acme, Inc. is a corporation organized under the laws of the State of Delaware.', states: [] },
  { text: 'Acme, Inc. retained the law firm of Smith and Jones in New York.', states: [] },
  { text: 'The merger of Acme, Inc. will be effected in accordance with Delaware law.', states: [] },
  { text: 'Acme, Inc. must comply with the laws of the United States on exports.', states: [] },
  { text: 'The rights of holders of Acme, Inc. are governed by the indenture.', states: [] },
  { text: 'Section 203 of the laws of Delaware restricts certain business combinations with Acme, Inc.', states: [] },
  { text: 'Acme, Inc. brought a suit under the laws of Texas against Delta Corp.', states: [] },
]
