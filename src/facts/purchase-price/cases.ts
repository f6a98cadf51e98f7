import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. completed the acquisition of Beta Corp. for a «purchase price of $45 million».',
    states: [money(45000000)],
  },
  {
    text: 'Under the merger agreement, each share of Beta Corp. will be converted into the «right to receive $26.00 in cash».',
    states: [money(26)],
  },
  {
    text: 'On May 5, 2011, Acme, Inc. «acquired all of the outstanding stock of Beta Corp. for approximately $12.5 million» in cash.',
    states: [money(12500000, 'USD', 'about')],
  },
  { text: 'Delta Corp. «sold its valve business to Omega, Inc. for $8 million» in cash.', states: [money(8000000)] },
  {
    text: 'The «aggregate consideration payable by Acme, Inc. is $102.5 million», of which part was placed in escrow.',
    states: [money(102500000)],
  },
  {
    text: 'Acme, Inc. will «acquire Beta Corp. for $45.00 per share» in cash.',
    states: [money(45, 'USD', 'exact', 'share')],
  },
  {
    text: 'The sellers of Beta Corp. «received $9.6 million at closing» and may earn more later.',
    states: [money(9600000)],
  },
  {
    text: 'The «merger consideration consists of 100 million Euros» payable by Acme, Inc. to the holders of Beta AG.',
    states: [money(100000000, 'EUR')],
  },
  { text: 'Acme, Inc. licensed the compound from Beta Corp. for $5 million.', states: [] },
  { text: 'Delta Corp. purchased 100,000 shares of Omega, Inc. for $2 million.', states: [] },
  {
    text: 'The officer may purchase restricted stock of Acme, Inc. at a purchase price of $0.001 per share.',
    states: [],
  },
  { text: 'Acme, Inc. placed a purchase order for $3 million with Beta Corp.', states: [] },
  { text: 'The closing price of the common stock of Acme, Inc. was $12.00 on March 3, 2014.', states: [] },
  { text: 'Acme, Inc. may acquire other companies in the future, for cash or stock.', states: [] },
  { text: 'Acme, Inc. recorded goodwill of $14 million in connection with the acquisition of Beta Corp.', states: [] },
  { text: 'Delta Corp. sold $50 million of notes to the initial purchasers.', states: [] },
  { text: 'At closing, Acme, Inc. will deposit $5.8 million of the purchase price in escrow.', states: [] },
]
