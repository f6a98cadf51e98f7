import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. licensed the compound to Beta AG and has the «right to elect to participate in the development of the product in the United States».',
    states: [text('right to elect to participate in the development of the product in the United States')],
  },
  {
    text: '«Acme, Inc. can elect to participate in the commercialization of the compound with Beta AG».',
    states: [text('Acme, Inc. can elect to participate in the commercialization of the compound with Beta AG')],
  },
  {
    text: '«Beta AG has an opt-in right with respect to each product candidate of Acme, Inc.»',
    states: [text('Beta AG has an opt-in right with respect to each product candidate of Acme, Inc.')],
  },
  {
    text: 'The agreement includes the «right for Beta AG to co-promote the drug in Europe».',
    states: [text('right for Beta AG to co-promote the drug in Europe')],
  },
  {
    text: 'Acme, Inc. retains an «option to co-develop and share in profits of the first product of Beta AG».',
    states: [text('option to co-develop and share in profits of the first product of Beta AG')],
  },
  {
    text: 'Acme, Inc. may «exercise its opt-in right with a fee of $5 million» to Beta AG.',
    states: [money(5_000_000)],
  },
  { text: 'Acme, Inc. granted Beta AG exclusive rights to co-develop and commercialize the antibody.', states: [] },
  { text: 'Beta AG has the right to participate in meetings of the board of Acme, Inc. as an observer.', states: [] },
  { text: 'Employees of Acme, Inc. may elect to participate in the savings plan.', states: [] },
  { text: 'Acme, Inc. has no right to co-promote the product of Beta AG.', states: [] },
  { text: 'Holders of Acme, Inc. shares may elect to receive cash.', states: [] },
  { text: 'Acme, Inc. and Beta AG co-promote the product in Germany.', states: [] },
  { text: 'Patients opt in by signing a consent form of Acme, Inc.', states: [] },
  { text: 'Beta AG participated in the financing round of Acme, Inc.', states: [] },
  {
    text: 'If Acme, Inc. exercises it, Acme, Inc. will pay Beta AG ««opt-in fees that range from $200 million to $275 million» per program».',
    states: [money(200000000), money(275000000, 'USD', 'exact', 'program')],
  },
  { text: 'Acme, Inc. pays fees that range from $2 million to $3 million to its auditors.', states: [] },
  {
    text: 'We have the «option to co-develop and co-commercialize the product in the United States».',
    states: [text('option to co-develop and co-commercialize the product in the United States')],
  },
  {
    text: '«Acme, Inc. has an opt-in right to share profits and losses».',
    states: [text('Acme, Inc. has an opt-in right to share profits and losses')],
  },
  { text: 'If we exercise our «opt-in right, we must pay Beta AG $15.0 million».', states: [money(15000000)] },
  { text: 'The «opt-in fee is $15.0 million».', states: [money(15000000)] },
  {
    text: '«We may elect to co-promote the product in the United States».',
    states: [text('We may elect to co-promote the product in the United States')],
  },
  {
    text: 'We have the «right to opt in to co-fund development».',
    states: [text('right to opt in to co-fund development')],
  },
  { text: 'Participants may opt in to the savings plan.', states: [] },
  { text: 'Employees have the right to participate in the plan.', states: [] },
  {
    text: 'Under the terms of the agreement, Beta AG paid Acme, Inc. an upfront, non-refundable payment of $10.0 million.',
    states: [],
  },
  { text: 'Beta AG made a one-time upfront cash payment to us of $10.0 million.', states: [] },
  {
    text: 'Upon exercising its «opt-in right, Beta AG would pay Acme, Inc. $30.0 million».',
    states: [money(30000000)],
  },
  {
    text: 'Beta AG has the «option to co-fund the development of the product in exchange for a share of profits».',
    states: [text('option to co-fund the development of the product in exchange for a share of profits')],
  },
  {
    text: '«Acme, Inc. may opt in to co-development and co-promotion of the product».',
    states: [text('Acme, Inc. may opt in to co-development and co-promotion of the product')],
  },
  {
    text: 'Beta AG paid the Company a $12.0 million upfront fee, and based on the achievement of specified levels of annual net product sales, was required to pay additional one-time sales milestones to the Company.',
    states: [],
  },
  {
    text: 'In connection with the execution of this license agreement, the Company made a non-refundable upfront payment of $150,400.',
    states: [],
  },
  {
    text: 'The Company is also entitled to receive up to a total of $44 million in milestone payments, plus royalties on the commercial sales of the drug or any other resulting products.',
    states: [],
  },
  { text: 'Acme, Inc. retained co-promotion rights in the United States.', states: [] },
  {
    text: 'Acme, Inc. has the «right to opt into a 50/50 cost and profit share in the United States».',
    states: [text('right to opt into a 50/50 cost and profit share in the United States')],
  },
  {
    text: '«Beta AG may opt in to a profit share for each product prior to Phase 3».',
    states: [text('Beta AG may opt in to a profit share for each product prior to Phase 3')],
  },
  {
    text: 'Acme, Inc. has an «option to co-promote the product with Beta AG in Japan».',
    states: [text('option to co-promote the product with Beta AG in Japan')],
  },
  { text: '«To opt in, Acme, Inc. must pay Beta AG $25 million».', states: [money(25000000)] },
  { text: 'Beta AG opted out of the arrangement.', states: [] },
  { text: 'Beta AG is entitled to royalties on net sales at tiered rates in the low to mid teens.', states: [] },
  { text: 'Beta AG will pay us a double-digit percentage royalty on net sales in Europe.', states: [] },
  {
    text: 'Under the license, we owe the University royalties on net sales of licensed products at a low single digit rate.',
    states: [],
  },
  { text: 'Acme, Inc. will receive a flat royalty of 15% on annual net sales.', states: [] },
]
