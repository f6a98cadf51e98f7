import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'Under the merger agreement of March 3, 2014, Acme, Inc. must pay Beta Corp. a «termination fee of $12 million».',
    states: [money(12000000)],
  },
  { text: 'Beta Corp. would owe a «$5 million break-up fee» to Acme, Inc.', states: [money(5000000)] },
  {
    text: 'The agreement requires Acme, Inc. to pay a reverse «termination fee equal to $40 million».',
    states: [money(40000000)],
  },
  {
    text: 'Acme, Inc. will pay a «fee of $3 million if the merger agreement is terminated» under certain circumstances.',
    states: [money(3000000)],
  },
  {
    text: 'If the contract is cancelled, Delta Corp. owes a «cancellation fee of up to $750,000».',
    states: [money(750000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. could be liable to Beta Corp. for a «$20 million reverse termination fee».',
    states: [money(20000000)],
  },
  {
    text: 'No termination fee is payable by Acme, Inc. under the agreement, which has a value of $5 million.',
    states: [],
  },
  { text: 'Acme, Inc. recorded a lease termination fee of $2 million as an expense in 2009.', states: [] },
  { text: 'Acme, Inc. will pay Mr. Smith a termination payment of $400,000.', states: [] },
  { text: 'Severance and termination payments to employees of Delta Corp. were $1.1 million.', states: [] },
  { text: 'Acme, Inc. may terminate the agreement upon payment of all fees then due.', states: [] },
  { text: 'Acme, Inc. will pay a license fee of $3 million to Beta AG.', states: [] },
  { text: 'The fees of the law firm of Acme, Inc. were $1 million.', states: [] },
  {
    text: 'Acme, Inc. will be required to pay Beta AG a «termination fee of $12.0 million».',
    states: [money(12000000)],
  },
  {
    text: 'If the merger agreement is terminated under specified circumstances, we must pay a «break-up fee equal to $12.0 million».',
    states: [money(12000000)],
  },
  {
    text: 'The agreement provides for a reverse «termination fee of $12.0 million» payable by Beta AG.',
    states: [money(12000000)],
  },
  {
    text: 'Acme, Inc. would owe Beta AG a «termination fee in the amount of $12.0 million».',
    states: [money(12000000)],
  },
  { text: 'A «$12.0 million termination fee» is payable.', states: [money(12000000)] },
  { text: 'Beta AG «paid us $12.0 million upon termination of the agreement».', states: [money(12000000)] },
  { text: '«If we terminate the agreement early, we will pay Beta AG $12.0 million».', states: [money(12000000)] },
  { text: 'An «early termination fee of $12.0 million» applies.', states: [money(12000000)] },
  {
    text: "The Company must reimburse Beta AG's expenses and pay a «fee of $12.0 million if it accepts a superior proposal».",
    states: [money(12000000)],
  },
  { text: 'We paid a one-time «termination payment of $12.0 million».', states: [money(12000000)] },
  { text: 'We recorded a loss on termination of $12.0 million.', states: [] },
  { text: 'Upon termination of employment, Mr. Roe will be paid $500,000.', states: [] },
  {
    text: 'Under the terms of the agreement, Beta AG paid Acme, Inc. an upfront, non-refundable payment of $10.0 million.',
    states: [],
  },
  { text: 'Beta AG made a one-time upfront cash payment to us of $10.0 million.', states: [] },
  {
    text: 'In connection with the execution of the license agreement, we paid Beta AG a license fee of $10.0 million.',
    states: [],
  },
  { text: 'We paid Beta AG a one-time license fee of $10.0 million.', states: [] },
  {
    text: 'Beta AG is obligated to pay us an upfront fee of $10.0 million within 30 days of the effective date.',
    states: [],
  },
  { text: 'The Company paid $10.0 million to Beta AG upon the effectiveness of the license agreement.', states: [] },
  { text: 'The agreement provides for an upfront payment to Acme, Inc. in the amount of $10.0 million.', states: [] },
  {
    text: 'In connection with such termination the Company must pay a «termination fee of $0.8 million» to the Buyer.',
    states: [money(800000)],
  },
  {
    text: 'Acme, Inc. would pay Beta AG a «termination fee of $40 million» and Beta AG would pay Acme, Inc. a reverse «termination fee of $60 million».',
    states: [money(40000000), money(60000000)],
  },
  {
    text: '«Upon termination of the merger agreement under certain circumstances, Acme, Inc. will be obligated to pay Beta AG $25 million».',
    states: [money(25000000)],
  },
  { text: 'Beta AG may be entitled to receive a «termination payment of $25 million».', states: [money(25000000)] },
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
  {
    text: 'This license agreement included up to $70.3 million of milestone payments based on achievement of certain specified clinical development and sales milestone events and tiered royalties in the low-single digits based on sales of licensed products.',
    states: [],
  },
  {
    text: 'The Merger Agreement contains certain termination rights for the Company and Parent and provides that, upon termination of the Merger Agreement under specified circumstances, the Company will be required to pay Parent a «termination fee of $45 million», and Parent will be required to pay the Company a reverse «termination fee of $90 million».',
    states: [money(45000000), money(90000000)],
  },
  {
    text: '«Upon termination of the Merger Agreement in specified circumstances, a fee of $45 million is payable» by the Company to Parent.',
    states: [money(45000000)],
  },
  {
    text: 'If the license is terminated by Acme, Inc. for convenience, Acme, Inc. shall pay Beta AG an «early termination fee equal to $6 million».',
    states: [money(6000000)],
  },
  {
    text: 'On the terms and subject to the conditions set forth in the Merger Agreement, at the effective time of the Merger (the "Effective Time"), each share of Company common stock issued and outstanding immediately prior to the Effective Time (other than shares held by the Company, Parent or Merger Sub) will be cancelled and converted into the right to receive $32.50 in cash, without interest (the "Merger Consideration").',
    states: [],
  },
  {
    text: 'Pursuant to the Purchase Agreement, Acme, Inc. sold to Beta AG all of the outstanding capital stock of its subsidiary for aggregate cash consideration of $250 million.',
    states: [],
  },
  {
    text: 'Each share of Beta AG common stock will be exchanged for $34.00 in cash and 0.25 shares of Acme, Inc. common stock.',
    states: [],
  },
]
