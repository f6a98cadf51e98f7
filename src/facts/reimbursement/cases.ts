import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'Under the agreement of March 3, 2014, «Beta AG will reimburse Acme Pharma, Inc. for the cost of the clinical trial».',
    states: [text('Beta AG will reimburse Acme Pharma, Inc. for the cost of the clinical trial')],
  },
  {
    text: 'Under the license agreement, «Acme Pharma, Inc. will be reimbursed for any preclinical materials that it makes».',
    states: [text('Acme Pharma, Inc. will be reimbursed for any preclinical materials that it makes')],
  },
  {
    text: 'Beta AG agreed to provide «$6 million in research funding» to Acme Pharma, Inc. over three years.',
    states: [money(6000000)],
  },
  {
    text: 'Under the collaboration, Beta AG will pay Acme Pharma, Inc. «$300,000 per FTE» for its scientists.',
    states: [money(300000, 'USD', 'exact', 'FTE')],
  },
  {
    text: '«Delta Corp. will «reimburse up to $1.5 million» of the expenses of the transfer».',
    states: [
      text('Delta Corp. will reimburse up to $1.5 million of the expenses of the transfer'),
      money(1500000, 'USD', 'up_to'),
    ],
  },
  {
    text: 'Under the agreement, «Gamma Biologics, Inc. will fund the research costs of the first two programs».',
    states: [text('Gamma Biologics, Inc. will fund the research costs of the first two programs')],
  },
  {
    text: 'Acme Pharma, Inc. will receive «research support of up to $2 million» from Beta AG under the agreement.',
    states: [money(2000000, 'USD', 'up_to')],
  },
  {
    text: "«Acme Pharma, Inc. is responsible for the University's out-of-pocket expenses related to the licensed patents».",
    states: [
      text(
        "Acme Pharma, Inc. is responsible for the University's out-of-pocket expenses related to the licensed patents",
      ),
    ],
  },
  {
    text: 'The price depends on reimbursement by third-party payors in the territory of Acme Pharma, Inc.',
    states: [],
  },
  { text: 'Acme Pharma, Inc. will reimburse Mr. Smith for his relocation expenses.', states: [] },
  {
    text: 'Acme Pharma, Inc. recorded reimbursements of $2.4 million as a reduction of research expenses in 2009.',
    states: [],
  },
  { text: 'Medicare reimbursement rates for the device of Delta Corp. were cut by 5%.', states: [] },
  { text: 'Research and development expenses were $12.3 million in the third quarter.', states: [] },
  { text: 'Each party will bear its own costs under the agreement between Acme Pharma, Inc. and Beta AG.', states: [] },
  { text: 'The offering will fund the operations of Acme Pharma, Inc. for twelve months.', states: [] },
  { text: 'Delta Corp. reimburses its employees for tuition of up to $5,000.', states: [] },
  { text: 'Acme Pharma, Inc. and Beta AG jointly fund the development costs of the antibody.', states: [] },
  {
    text: '«Acme, Inc. will reimburse Beta University for its patent prosecution costs».',
    states: [text('Acme, Inc. will reimburse Beta University for its patent prosecution costs')],
  },
  {
    text: '«We reimburse Beta University for patent prosecution costs».',
    states: [text('We reimburse Beta University for patent prosecution costs')],
  },
  {
    text: 'Acme, Inc. «received funding to support development of examplumab from Beta AG».',
    states: [text('received funding to support development of examplumab from Beta AG')],
  },
  { text: 'Acme, Inc. reimburses its employees for travel.', states: [] },
  { text: 'Acme, Inc. received funding of its pension plan from Beta AG.', states: [] },
  {
    text: 'Beta AG will provide Acme, Inc. with «up to $4.0 million in research funding».',
    states: [money(4000000, 'USD', 'up_to')],
  },
  {
    text: '«Beta AG will «reimburse us for up to $4.0 million» of development costs».',
    states: [
      text('Beta AG will reimburse us for up to $4.0 million of development costs'),
      money(4000000, 'USD', 'up_to'),
    ],
  },
  {
    text: 'Beta AG agreed to «fund research at Acme, Inc. of $4.0 million per year».',
    states: [money(4000000, 'USD', 'exact', 'year')],
  },
  {
    text: 'Beta AG is responsible for «funding up to $4.0 million of development» costs.',
    states: [money(4000000, 'USD', 'up_to')],
  },
  {
    text: '«Beta AG will reimburse us for our research and development costs».',
    states: [text('Beta AG will reimburse us for our research and development costs')],
  },
  {
    text: '«We are reimbursed for all external costs incurred in connection with the program».',
    states: [text('We are reimbursed for all external costs incurred in connection with the program')],
  },
  {
    text: '«Beta AG will reimburse Acme, Inc. for all costs incurred under the research plan».',
    states: [text('Beta AG will reimburse Acme, Inc. for all costs incurred under the research plan')],
  },
  { text: 'We will receive «research support payments totaling $4.0 million».', states: [money(4000000)] },
  { text: 'Beta AG pays us «$250,000 per FTE».', states: [money(250000, 'USD', 'exact', 'FTE')] },
  { text: 'Beta AG will «pay for the first $4.0 million of development» expenses.', states: [money(4000000)] },
  { text: 'Beta AG committed to provide «$4.0 million in funding» for the collaboration.', states: [money(4000000)] },
  { text: 'The «grant provides up to $4.0 million» to support development.', states: [money(4000000, 'USD', 'up_to')] },
  { text: 'We were «awarded a $4.0 million grant» from Beta AG.', states: [money(4000000)] },
  {
    text: 'Beta AG agreed to «contribute $4.0 million toward the cost» of the clinical trial.',
    states: [money(4000000)],
  },
  { text: 'We «reimbursed Beta AG $40,000» for past patent expenses.', states: [money(40000)] },
  {
    text: '«We are obligated to reimburse the University for patent prosecution costs».',
    states: [text('We are obligated to reimburse the University for patent prosecution costs')],
  },
  {
    text: "Acme, Inc.'s «research costs will be fully funded by Beta AG».",
    states: [text('research costs will be fully funded by Beta AG')],
  },
  {
    text: 'All «development costs are to be borne by Beta AG».',
    states: [text('development costs are to be borne by Beta AG')],
  },
  { text: 'BARDA will provide «up to $4.0 million of funding».', states: [money(4000000, 'USD', 'up_to')] },
  {
    text: 'We recognized $4.0 million of reimbursement as a reduction of research and development expense.',
    states: [],
  },
  { text: 'We did not receive any reimbursement under the agreement.', states: [] },
  { text: 'Research and development expenses were $4.0 million.', states: [] },
  { text: 'Reimbursement from third-party payors is uncertain.', states: [] },
  { text: 'We received an up-front payment from Beta AG of $10.0 million in April 2014.', states: [] },
  { text: 'Upon execution of the agreement, Beta AG paid us $10.0 million.', states: [] },
  { text: 'As consideration for the license, we made an initial payment of $10.0 million to Beta AG.', states: [] },
  { text: 'Beta AG paid a non-refundable license fee of $10.0 million.', states: [] },
  { text: 'Pursuant to the agreement, we paid a technology access fee of $10.0 million to Beta AG.', states: [] },
  { text: 'Acme, Inc. will receive $10.0 million upfront and is eligible for further payments.', states: [] },
  { text: 'Beta AG paid an upfront consideration of $10.0 million.', states: [] },
  {
    text: 'In exchange for these rights, Acme, Inc. made an immediate payment of $10.0 million to Beta AG.',
    states: [],
  },
  { text: 'Under the license agreement, we paid the University a license issue fee of $10.0 million.', states: [] },
  {
    text: 'Acme, Inc. received initial consideration of $10.0 million upon closing of the license agreement.',
    states: [],
  },
  { text: 'Beta AG paid us a $15.0 million nonrefundable license fee.', states: [] },
  {
    text: 'Beta AG will pay us (i) $20.0 million upfront, (ii) up to $100.0 million upon the achievement of development milestones, and (iii) up to $200.0 million upon the achievement of sales milestones.',
    states: [],
  },
  {
    text: 'We are eligible to receive up to $100.0 million in development, regulatory and commercial milestone payments.',
    states: [],
  },
  {
    text: 'We could be obligated to make additional payments of up to $100.0 million upon the achievement of certain milestones.',
    states: [],
  },
  {
    text: 'Acme, Inc. will be eligible to receive potential development and commercialization milestones totaling up to $100.0 million.',
    states: [],
  },
  {
    text: 'The Company is also required to «reimburse the University for patent costs incurred».',
    states: [text('reimburse the University for patent costs incurred')],
  },
  {
    text: 'During 2013 and 2012, the Company ««reimbursed the University $210,500 and $104,300»», respectively, for patent costs.',
    states: [money(210500), money(104300)],
  },
  {
    text: 'The Company «reimbursed Beta AG for patent related fees and costs incurred by Beta AG totaling $0.1 million» in the aggregate and issued a total of 90,000 shares of common stock to Beta AG.',
    states: [money(100000)],
  },
  {
    text: 'The Company also agreed to «provide funding to Beta AG for research and development work performed at a cost of up to $2.0 million» through February 2015.',
    states: [money(2000000, 'USD', 'up_to')],
  },
  {
    text: '«The Company is obligated to «reimburse Beta AG for certain development costs incurred by Beta AG under the collaboration plan, subject to a cap of $25,000»».',
    states: [
      text(
        'The Company is obligated to reimburse Beta AG for certain development costs incurred by Beta AG under the collaboration plan, subject to a cap of $25,000',
      ),
      money(25000, 'USD', 'up_to'),
    ],
  },
  {
    text: 'Beta AG will provide «up to $40.0 million in research and development funding» over four years.',
    states: [money(40000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG will pay Acme, Inc. «$400,000 per full-time equivalent» per year.',
    states: [money(400000, 'USD', 'exact', 'full-time equivalent per year')],
  },
  {
    text: 'Beta AG is responsible for all development costs and will «reimburse Acme, Inc. for its costs».',
    states: [text('reimburse Acme, Inc. for its costs')],
  },
  {
    text: 'The government agency awarded Acme, Inc. a contract of «up to $12 million to fund the development» of the vaccine.',
    states: [money(12000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG agreed to «pay up to $1.5 million of the costs» of the study.',
    states: [money(1500000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. is «entitled to reimbursement of its out-of-pocket expenses».',
    states: [text('entitled to reimbursement of its out-of-pocket expenses')],
  },
  {
    text: '«We will be reimbursed by Beta AG for the cost of manufacturing the clinical supply».',
    states: [text('We will be reimbursed by Beta AG for the cost of manufacturing the clinical supply')],
  },
  { text: 'The agency audits the reimbursement of expenses.', states: [] },
  { text: 'Our product is not eligible for reimbursement of costs by insurers.', states: [] },
  {
    text: 'As partial consideration for the licenses, we paid $10,000 to Beta AG upon full execution of the license agreement.',
    states: [],
  },
  {
    text: 'Total milestones are categorized as follows: development milestones—$13.5 million; and regulatory milestones—$30.5 million.',
    states: [],
  },
  {
    text: 'The Company is obligated, among other things, to pay Beta AG (i) annual license maintenance fees ranging from $25,000 up to $100,000 per year, (ii) milestone payments up to $4.1 million for royalty-bearing products directed to a particular target, which are contingent upon achieving specific clinical and commercialization milestone events, and (iii) tiered low-single digit royalties on future net sales of each royalty-bearing product.',
    states: [],
  },
  {
    text: 'The sellers have an earn-out, pursuant to which the sellers may be entitled to an additional $4,000,000 based upon the post-closing financial performance of Beta AG.',
    states: [],
  },
  {
    text: 'The Company purchased the entire share capital of Beta AG for an aggregate purchase price of approximately £13.3 million (equivalent to approximately $17.4 million USD), subject to certain adjustments.',
    states: [],
  },
  {
    text: 'We concurrently closed upon the acquisition of all of the issued and outstanding membership interests of Beta AG for $5,200,000.',
    states: [],
  },
  {
    text: 'The Company is required to pay low single-digit running royalties on aggregate worldwide net sales of certain licensed products, subject to a minimum royalty payment that ranges from $200,000 to $500,000.',
    states: [],
  },
  {
    text: 'The Company began paying Beta AG a promotion fee equal to 80% of the gross margin earned from net sales of the product in the United States.',
    states: [],
  },
  {
    text: 'If the Company sublicenses its rights, it is obligated to pay the University a percentage of the total gross proceeds received in consideration of the grant of the sublicense.',
    states: [],
  },
  {
    text: 'The Company had a commitment to invest an additional $0.5 million in this entity in the future.',
    states: [],
  },
  {
    text: "«Beta AG has agreed to fund all of the Company's collaboration activities for an exclusive four-year research term».",
    states: [
      text(
        "Beta AG has agreed to fund all of the Company's collaboration activities for an exclusive four-year research term",
      ),
    ],
  },
  {
    text: 'In connection with the closing of these transactions, the Company will make an equity investment of $20 million and an up-front payment of $8 million to Beta AG in consideration of the license and the options.',
    states: [],
  },
  { text: 'Reimbursable costs of $2.0 million were recorded as a reduction of expense.', states: [] },
  { text: 'The Company recognized grant income of $1.0 million.', states: [] },
  {
    text: "Beta AG's share of costs was $4.0 million, which we recorded as a reduction in research and development expense.",
    states: [],
  },
  { text: 'For 2014, we recorded $4.0 million of cost reimbursement from Beta AG.', states: [] },
  {
    text: 'Beta AG bears all costs of development and will «reimburse Acme, Inc. for the costs it incurs».',
    states: [text('reimburse Acme, Inc. for the costs it incurs')],
  },
  {
    text: '«Beta AG reimburses Acme, Inc. for its personnel at an agreed rate».',
    states: [text('Beta AG reimburses Acme, Inc. for its personnel at an agreed rate')],
  },
  { text: 'The «cost of the trial is funded by Beta AG».', states: [text('cost of the trial is funded by Beta AG')] },
  {
    text: '«Beta AG will pay for all clinical trial costs».',
    states: [text('Beta AG will pay for all clinical trial costs')],
  },
  {
    text: 'Beta AG will «cover up to $10 million of the costs» of the trial.',
    states: [money(10000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG will provide «research funding of at least $10 million» over three years.',
    states: [money(10000000, 'USD', 'at_least')],
  },
  { text: 'Acme, Inc. is to receive annual «research funding of $10 million».', states: [money(10000000)] },
  {
    text: '«Acme, Inc. shall reimburse Licensor for all reasonable patent expenses».',
    states: [text('Acme, Inc. shall reimburse Licensor for all reasonable patent expenses')],
  },
  { text: 'Acme, Inc. bears its own legal fees.', states: [] },
  { text: 'Patients may receive reimbursement for travel.', states: [] },
  {
    text: 'Acme, Inc. would also be entitled to royalties, on a country-by-country basis, on net sales of products.',
    states: [],
  },
  { text: 'We have retained the right to receive low double-digit royalties from Beta AG.', states: [] },
  {
    text: '«Beta AG will fund research and development costs of twelve targets», and «a portion of the research costs associated with three others».',
    states: [
      text('Beta AG will fund research and development costs of twelve targets'),
      text('a portion of the research costs associated with three others'),
    ],
  },
  {
    text: 'The merger consideration consists of (i) up to approximately 3,000,000 shares of Acme, Inc. common stock, part of which will be placed into escrow on the closing date to secure the indemnity obligations of the Beta AG stockholders under the merger agreement, and (ii) a payment of $7 million in cash, subject to adjustment.',
    states: [],
  },
  {
    text: 'Acme, Inc. is required to ««pay $300,000 per quarter ($1,200,000 per year) for support of clinical activities»».',
    states: [money(300000, 'USD', 'exact', 'quarter'), money(1200000, 'USD', 'exact', 'year')],
  },
  { text: 'We will share profits from U.S. sales in equal shares with Beta AG.', states: [] },
]
