import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG agreed to «share equally the costs» and profits of the product.',
    states: [percent(50)],
  },
  {
    text: '«Profits from sales of the product are shared equally» between Acme, Inc. and Beta AG.',
    states: [percent(50)],
  },
  { text: 'The companies will «equally share worldwide development costs» and profits.', states: [percent(50)] },
  { text: 'Acme, Inc. will receive «40% of the profits» from sales of the product by Beta AG.', states: [percent(40)] },
  { text: 'We «evenly split profits» on sales of the drug with Beta AG.', states: [percent(50)] },
  {
    text: 'Acme, Inc. and Beta AG «will share development costs in accordance with the budget».',
    states: [text('share development costs in accordance with the budget')],
  },
  {
    text: 'Development «expenses will be shared by Acme, Inc. and Beta AG as set forth in the plan».',
    states: [text('expenses will be shared by Acme, Inc. and Beta AG as set forth in the plan')],
  },
  { text: 'Gross profit of Acme, Inc. was 45% of net sales in 2012.', states: [] },
  { text: 'Acme, Inc. records its share of the profit as alliance revenue.', states: [] },
  { text: 'Net profit per share of Acme, Inc. was $0.45.', states: [] },
  { text: 'Acme, Inc. and Beta AG share a common board member.', states: [] },
  { text: 'Employees of Acme, Inc. take part in a profit-sharing plan.', states: [] },
  { text: 'Each party bears its own costs of the arbitration between Acme, Inc. and Beta AG.', states: [] },
  { text: 'Operating expenses of Acme, Inc. increased by 12% because of higher costs.', states: [] },
  { text: 'Acme, Inc. will not share profits from the product with Beta AG.', states: [] },
  { text: 'Mr. Love receives from Acme, Inc. a bonus equal to 5% of the profits of the fund.', states: [] },
  { text: 'We «share profits and losses equally» with Beta AG.', states: [percent(50)] },
  { text: 'The parties will «share development costs 50/50».', states: [percent(50)] },
  { text: 'Beta AG bears ««60% of the development costs» and we bear 40%».', states: [percent(60), percent(40)] },
  { text: '««Profits and losses are shared 60% to Beta AG and 40%»» to us.', states: [percent(60), percent(40)] },
  { text: 'Acme, Inc. will receive «50% of the profits» in the United States.', states: [percent(50)] },
  { text: '«The parties share in profits and losses».', states: [text('share in profits and losses')] },
  { text: '«Costs will be split equally» between the parties.', states: [percent(50)] },
  { text: 'Each party is «responsible for 50% of development expenses».', states: [percent(50)] },
  { text: 'We are responsible for «35% of the development costs».', states: [percent(35)] },
  { text: 'Beta AG will receive «30% of sublicensing revenue».', states: [percent(30)] },
  { text: 'We must pay Beta AG «30% of any sublicense income».', states: [percent(30)] },
  {
    text: 'We will pay Beta AG «a percentage of sublicense income».',
    states: [text('a percentage of sublicense income')],
  },
  { text: 'We «equally share all commercialization costs».', states: [percent(50)] },
  { text: 'Pre-tax «profits are split 50/50».', states: [percent(50)] },
  { text: 'Beta AG «receives a share of net profits».', states: [text('a share of net profits')] },
  { text: 'Under the cost-sharing arrangement, «each party bears half of the costs».', states: [percent(50)] },
  { text: 'Gross profit was 50% of revenue.', states: [] },
  { text: 'Operating profits of our segments are shared with employees.', states: [] },
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
    text: 'We paid Beta AG an upfront payment of $10.0 million upon signing and an additional $5.0 million upfront payment on the first anniversary of signing.',
    states: [],
  },
  { text: 'The upfront payment of $15.0 million was received in May 2014.', states: [] },
  {
    text: 'We received an upfront payment of $20.0 million and are eligible to receive up to $300.0 million in milestone payments and tiered royalties on net sales.',
    states: [],
  },
  {
    text: 'If the Company sublicenses the technologies to a third party, the Company is required to pay Beta University a mid-single digit to mid-double digit «percentage of Sublicense Income».',
    states: [text('percentage of Sublicense Income')],
  },
  {
    text: 'The Company began paying Beta AG a promotion fee equal to «80% of the gross margin» earned from net sales of the product in the United States.',
    states: [percent(80)],
  },
  {
    text: 'The promotion fee was reduced to «75% of gross margin» beginning in the fourth quarter of 2013.',
    states: [percent(75)],
  },
  { text: 'External study «costs are otherwise shared equally».', states: [percent(50)] },
  {
    text: 'If the Company sublicenses its rights, it is obligated to pay the University a «percentage of the total gross proceeds received in consideration of the grant of the sublicense».',
    states: [text('percentage of the total gross proceeds received in consideration of the grant of the sublicense')],
  },
  { text: 'During 2013 the Company recognized $27.3 million in promotion fee expense.', states: [] },
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
    text: 'Sublicense fees vary by license and range from a mid-single digit percentage to a low-double digit «percentage of license fees received by licensees as a result of sublicenses».',
    states: [text('percentage of license fees received by licensees as a result of sublicenses')],
  },
  {
    text: 'Beta AG is responsible for ««65% of development costs» and Acme, Inc. is responsible for 35%».',
    states: [percent(65), percent(35)],
  },
  { text: 'Acme, Inc. will bear «40% of the shared development costs».', states: [percent(40)] },
  { text: 'Acme, Inc. and Beta AG will «split profits 50/50» in the United States.', states: [percent(50)] },
  { text: 'Acme, Inc. is entitled to «50% of net profits» in the United States.', states: [percent(50)] },
  { text: 'Acme, Inc. receives ««55% of the profits» and Beta AG 45%».', states: [percent(55), percent(45)] },
  {
    text: "Pursuant to the agreement, Beta AG has agreed to pay the Company an upfront payment of $6.0 million and to purchase 1,000,000 shares of the Company's common stock at $9.00 per share.",
    states: [],
  },
  {
    text: 'The Company agreed to pay Beta AG an upfront license fee of $300,000 and a $700,000 maintenance fee which is due on May 31, 2016.',
    states: [],
  },
  {
    text: 'The Company will receive a $90 million up-front payment within ten (10) days of executing the agreement and is eligible to receive additional milestone payments of up to $200 million related to the achievement of certain development and commercial goals.',
    states: [],
  },
  {
    text: 'Under the agreements, Beta AG agrees to pay Acme, Inc. (i) an upfront payment of US$14 million, (ii) certain milestone payments totaling US$15 million, and (iii) royalty payments based on the amount of sales of the product.',
    states: [],
  },
  {
    text: 'Beta AG is eligible to receive payments of up to $130 million based on the achievement of specific development and regulatory milestones for a product in the first indication.',
    states: [],
  },
  {
    text: 'The Company is also required to pay Beta AG up to an aggregate of $22.0 million upon the achievement, during the time the agreement remains in effect, of certain milestones relating to the clinical development and commercial sales of products.',
    states: [],
  },
  {
    text: 'The Company has agreed to pay Beta AG royalties of 4% of net sales and is obligated to pay Beta AG «25% of any sublicensing income» received.',
    states: [percent(25)],
  },
  { text: '«Gross margins are shared equally» between the parties.', states: [percent(50)] },
  {
    text: '«Beta AG shares in the profits from the sale of the product in Japan».',
    states: [text('shares in the profits from the sale of the product in Japan')],
  },
  { text: 'Acme, Inc. retains «60% of profits» and Beta AG the remainder.', states: [percent(60)] },
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
  { text: "Beta AG invested $20 million in Acme, Inc.'s Series B preferred stock financing.", states: [] },
  { text: 'Gross margin was 62% in 2014.', states: [] },
  { text: "Our share of Beta AG's net loss was $1.0 million.", states: [] },
  { text: 'Cost of sales was 40% of net sales.', states: [] },
  {
    text: 'Beta AG will pay «25% of any upfront, license, milestone, maintenance or fixed payment received by Beta AG in connection with any license» or sublicense of the assets.',
    states: [percent(25)],
  },
  {
    text: 'The Company agreed to pay the Seller «50% of all royalties received by the Company from the licensing» agreement.',
    states: [percent(50)],
  },
  { text: 'Acme, Inc. and Beta AG «equally split development costs» and U.S. profits.', states: [percent(50)] },
  { text: 'U.S. «profits and losses are to be shared equally».', states: [percent(50)] },
  {
    text: 'Development ««costs will be borne 70% by Beta AG and 30%»» by Acme, Inc.',
    states: [percent(70), percent(30)],
  },
  { text: "Acme, Inc.'s «share of profits is 35%».", states: [percent(35)] },
  { text: 'Acme, Inc. will reimburse Beta AG for «20% of the development costs».', states: [percent(20)] },
  { text: 'The parties will «co-fund development on a 50/50 basis».', states: [percent(50)] },
  { text: '«Net profits in the co-promotion territory are shared on a 50-50 basis».', states: [percent(50)] },
  {
    text: 'Under the collaboration, Acme, Inc. and «Beta AG share development costs and future profits».',
    states: [text('share development costs and future profits')],
  },
  {
    text: 'Beta AG will receive «a portion of the net profits from sales of the product».',
    states: [text('a portion of the net profits from sales of the product')],
  },
  {
    text: 'Beta AG is entitled to «40% of the pre-tax profit» from sales in the United States.',
    states: [percent(40)],
  },
  { text: 'Acme, Inc. pays the University «12.5% of any sublicense fees» it receives.', states: [percent(12.5)] },
  { text: 'We share our results with our shareholders.', states: [] },
  { text: 'Operating profit rose 20% in the year.', states: [] },
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
    text: 'Beta AG has an exclusive option, exercisable at any time before the end of Phase 2, to acquire Acme, Inc.',
    states: [],
  },
  { text: 'Acme, Inc. has a call option to purchase the remaining shares of Beta AG.', states: [] },
]
