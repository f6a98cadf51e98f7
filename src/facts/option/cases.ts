import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG an «option to obtain an exclusive license to a second compound».',
    states: [text('option to obtain an exclusive license to a second compound')],
  },
  {
    text: 'Beta AG has a «right of first negotiation to acquire the vaccine business of Acme, Inc.»',
    states: [text('right of first negotiation to acquire the vaccine business of Acme, Inc.')],
  },
  {
    text: 'Upon exercise, Beta AG will pay an «option exercise fee of $250 million» to Acme, Inc.',
    states: [money(250_000_000)],
  },
  { text: 'Beta AG paid us «$0.5 million to secure the exclusive option».', states: [money(500_000)] },
  {
    text: 'Acme, Inc. acquired an exclusive call «option through April 2018 to purchase all of the outstanding securities of Gamma, Inc.»',
    states: [text('option through April 2018 to purchase all of the outstanding securities of Gamma, Inc.')],
  },
  {
    text: 'The agreement gives Beta AG «options to license additional antibodies from Acme, Inc.»',
    states: [text('options to license additional antibodies from Acme, Inc.')],
  },
  {
    text: 'Acme, Inc. exercised its «option for the cancer vaccine program of Beta AG».',
    states: [text('option for the cancer vaccine program of Beta AG')],
  },
  { text: 'Acme, Inc. granted stock options to its executive officers under the plan.', states: [] },
  { text: 'Holders have options to purchase 500,000 shares of common stock of Acme, Inc.', states: [] },
  { text: 'Beta AG has no option to extend the agreement with Acme, Inc.', states: [] },
  { text: 'Acme, Inc. is considering its strategic options for the unit.', states: [] },
  { text: 'Beta AG let its option expire unexercised in an earlier collaboration with Acme, Inc.', states: [] },
  { text: 'The option grants of Acme, Inc. vest over four years.', states: [] },
  { text: 'Treatment options for patients with the disease are limited, Acme, Inc. said.', states: [] },
  {
    text: 'The fair value of the option to purchase the shares was determined by Acme, Inc. with a model.',
    states: [],
  },
  { text: 'Ms. Chen was granted an option to purchase 35,000 shares of the common stock of Acme, Inc.', states: [] },
  {
    text: 'Beta AG has an «option to acquire an exclusive license to the product».',
    states: [text('option to acquire an exclusive license to the product')],
  },
  {
    text: 'We granted Beta AG an exclusive «option to license up to three targets».',
    states: [text('option to license up to three targets')],
  },
  {
    text: 'Acme, Inc. has the «option to purchase the facility at the end of the lease».',
    states: [text('option to purchase the facility at the end of the lease')],
  },
  {
    text: 'Beta AG has the «right, but not the obligation, to acquire Acme, Inc.»',
    states: [text('right, but not the obligation, to acquire Acme, Inc.')],
  },
  { text: 'If Beta AG exercises the «option, it will pay us $20.0 million».', states: [money(20000000)] },
  { text: 'Beta AG exercised its «option and paid us $20.0 million».', states: [money(20000000)] },
  { text: 'We received a «$20.0 million option fee».', states: [money(20000000)] },
  { text: 'Beta AG «paid $20.0 million to exercise its option».', states: [money(20000000)] },
  {
    text: 'Acme, Inc. is entitled to an «option exercise payment of $20.0 million per program».',
    states: [money(20000000, 'USD', 'exact', 'program')],
  },
  { text: 'Beta AG paid a «$5.0 million option extension fee».', states: [money(5000000)] },
  {
    text: 'Beta AG has a «right of first negotiation for the product».',
    states: [text('right of first negotiation for the product')],
  },
  {
    text: 'Beta AG holds an «option, exercisable until 2016, to obtain a worldwide license».',
    states: [text('option, exercisable until 2016, to obtain a worldwide license')],
  },
  {
    text: 'The agreement provides Beta AG with an «option to expand the field».',
    states: [text('option to expand the field')],
  },
  {
    text: 'The underwriters have an «option to purchase additional shares».',
    states: [text('option to purchase additional shares')],
  },
  { text: 'Options to purchase 200,000 shares were granted to directors.', states: [] },
  { text: 'The stock option plan was amended.', states: [] },
  { text: 'We have no option to renew.', states: [] },
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
  { text: 'We made a $10.0 million cash payment to Beta AG at signing.', states: [] },
  { text: 'We paid Beta AG an issue fee of $10.0 million.', states: [] },
  {
    text: 'Upon exercise of its option, Beta AG is obligated to pay an «exercise fee of $20.0 million».',
    states: [money(20000000)],
  },
  {
    text: 'We paid Beta AG an upfront payment of $10.0 million upon signing and an additional $5.0 million upfront payment on the first anniversary of signing.',
    states: [],
  },
  {
    text: 'If Beta AG elects to «exercise its option, Beta AG will be required to make a $50.0 million payment».',
    states: [money(50000000)],
  },
  {
    text: 'Beta AG may exercise the «option for each target by paying a fee of $25.0 million».',
    states: [money(25000000)],
  },
  {
    text: 'We granted Beta AG an exclusive «option, exercisable for 90 days after the end of Phase 2, to license the product».',
    states: [text('option, exercisable for 90 days after the end of Phase 2, to license the product')],
  },
  {
    text: 'Beta AG obtained a «right of first refusal to license any follow-on compound».',
    states: [text('right of first refusal to license any follow-on compound')],
  },
  { text: 'The lease has an option to renew for five years.', states: [] },
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
    text: 'Beta AG «exercised its «option to license the program for $50 million»».',
    states: [money(50000000), text('option to license the program for $50 million')],
  },
  {
    text: 'Beta AG has an ««option, for a fee of $50 million», to license the program».',
    states: [money(50000000), text('option, for a fee of $50 million, to license the program')],
  },
  {
    text: 'Beta AG has the «option to acquire Acme, Inc. for $50 million».',
    states: [text('option to acquire Acme, Inc. for $50 million')],
  },
  {
    text: 'The merger consideration included the issuance of 320,000 shares of Acme, Inc. common stock to Beta AG, cash consideration of $600,000 and the assumption of approximately $136,000 of debt.',
    states: [],
  },
  {
    text: 'The total purchase price was $15 million, including $5 million that was held back for 18 months.',
    states: [],
  },
  {
    text: 'As consideration for the license, Acme, Inc. issued a total of 380,000 shares of common stock.',
    states: [],
  },
  {
    text: 'Under the agreement, Beta AG may acquire an «option to license up to two additional programs».',
    states: [text('option to license up to two additional programs')],
  },
  {
    text: 'Beta AG has an exclusive «option, exercisable at any time before the end of Phase 2, to acquire Acme, Inc.»',
    states: [text('option, exercisable at any time before the end of Phase 2, to acquire Acme, Inc.')],
  },
  {
    text: 'Acme, Inc. granted Beta AG the «exclusive right to negotiate a license for a period of 90 days».',
    states: [text('exclusive right to negotiate a license for a period of 90 days')],
  },
  {
    text: 'Beta AG received an «option for exclusive worldwide rights to the product».',
    states: [text('option for exclusive worldwide rights to the product')],
  },
  {
    text: 'Acme, Inc. has a call «option to purchase the remaining shares of Beta AG».',
    states: [text('option to purchase the remaining shares of Beta AG')],
  },
  {
    text: 'Each party has a «right of first offer on a sale of the product».',
    states: [text('right of first offer on a sale of the product')],
  },
  {
    text: 'Beta AG must pay an «option exercise fee of $40 million for each program» that it licenses.',
    states: [money(40000000, 'USD', 'exact', 'program')],
  },
  { text: 'Acme, Inc. «received $15 million when Beta AG exercised its option».', states: [money(15000000)] },
  { text: 'Employees exercised options to purchase 50,000 shares.', states: [] },
  { text: 'There is no other option available to patients.', states: [] },
  { text: 'Beta AG is entitled to royalties on net sales at tiered rates in the low to mid teens.', states: [] },
  { text: 'Beta AG will pay us a double-digit percentage royalty on net sales in Europe.', states: [] },
  {
    text: 'Under the license, we owe the University royalties on net sales of licensed products at a low single digit rate.',
    states: [],
  },
  { text: 'Acme, Inc. will receive a flat royalty of 15% on annual net sales.', states: [] },
  { text: 'Beta AG is eligible for a 6 percent royalty on all sales.', states: [] },
  { text: 'The royalty rate is in the mid-single digits.', states: [] },
  {
    text: 'Acme, Inc. has the «exclusive right to license up to four targets».',
    states: [text('exclusive right to license up to four targets')],
  },
  {
    text: 'Costs of further trials are shared, with Beta AG reimbursing Acme, Inc. for 30% of such costs.',
    states: [],
  },
]
