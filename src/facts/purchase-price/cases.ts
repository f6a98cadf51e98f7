import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'At closing, Acme, Inc. will deposit «$5.8 million of the purchase price» in escrow.',
    states: [money(5_800_000)],
  },
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
  {
    text: 'In December 2020, Acme, Inc. «acquired Beta Corp. for a closing amount of $22.50 per share in cash».',
    states: [money(22.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Acme, Inc. agreed to ««acquire Beta Corp. for $235.00 per share» in cash, or approximately $8.0 billion».',
    states: [money(235, 'USD', 'exact', 'share'), money(8000000000, 'USD', 'about')],
  },
  {
    text: 'The «shareholders of Beta Corp. received an aggregate of 1,850,000 shares of common stock of Acme, Inc. and $4.2 million in cash».',
    states: [money(4200000)],
  },
  {
    text: 'Approximately $162 million in shares of Acme, Inc. common stock will be payable at the closing.',
    states: [],
  },
  {
    text: 'The «cash paid in the merger with Beta Corp. may increase by up to $15 million».',
    states: [money(15000000, 'USD', 'up_to')],
  },
  { text: 'The stockholders of Acme, Inc. approved a plan to issue $5 million in stock options.', states: [] },
  { text: 'Acme, Inc. sold to First Securities LLC $40 million of its notes.', states: [] },
  { text: 'Acme, Inc. acquired a license from Beta AG for $3 million in cash.', states: [] },
  { text: 'The shareholders of Acme, Inc. received a dividend of $4 million in the year.', states: [] },
  {
    text: 'Acme, Inc. «sold its division to Beta Ltd. for $23,750,000», of which «$20,000,000 was paid in cash at closing».',
    states: [money(23750000), money(20000000)],
  },
  {
    text: 'Acme, Inc. agreed to sell to Beta Fund, L.P. an aggregate of 4,000,000 shares of its stock at a purchase price of $2.50 per share.',
    states: [],
  },
  {
    text: 'Beta AG purchased 15.9 million of the ADSs of Acme, Inc. for approximately $2.78 billion in cash.',
    states: [],
  },
]
