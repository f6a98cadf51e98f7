import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG a license, and Beta will pay «royalties of 8%» on net sales of the product.',
    states: [percent(8)],
  },
  {
    text: 'Acme, Inc. is entitled to receive «tiered royalties on net sales of any products that Beta AG sells».',
    states: [text('tiered royalties on net sales of any products that Beta AG sells')],
  },
  { text: 'Beta AG will pay us «royalties ranging from 5% to 12%» of net sales.', states: [percent(5, 12)] },
  {
    text: 'Acme, Inc. is eligible for «royalties on the sales of any resulting products».',
    states: [text('royalties on the sales of any resulting products')],
  },
  { text: 'Acme, Inc. will pay Beta AG a «3% royalty» on sales of the device.', states: [percent(3)] },
  {
    text: 'Beta AG will pay Acme, Inc. «tiered royalties based on annual net sales of the assets».',
    states: [text('tiered royalties based on annual net sales of the assets')],
  },
  {
    text: 'Under the agreement, Acme, Inc. is entitled to receive a «royalty from Beta AG».',
    states: [text('royalty from Beta AG')],
  },
  { text: 'Acme, Inc. granted Beta AG a royalty-free license to its patents.', states: [] },
  { text: 'No royalties are payable by Beta AG to Acme, Inc. under the agreement.', states: [] },
  { text: 'Royalty revenue of Acme, Inc. increased to $12 million compared to $10 million in 2012.', states: [] },
  { text: 'We must pay such royalties on a product-by-product basis until the last patent expires.', states: [] },
  { text: 'Acme, Inc. chose to share profits in lieu of receiving royalties from Beta AG.', states: [] },
  { text: 'Acme, Inc. recognized royalty income of $3 million from Beta AG.', states: [] },
  { text: 'Net sales of Acme, Inc. grew by 12% in 2013.', states: [] },
  { text: 'The notes of Acme, Inc. bear interest at 8% per year.', states: [] },
  { text: 'We will pay Beta AG a «royalty of 10%» on net sales.', states: [percent(10)] },
  {
    text: 'We will pay «tiered royalties on net sales at percentages ranging from the mid single digits to the low double digits».',
    states: [
      text('tiered royalties on net sales at percentages ranging from the mid single digits to the low double digits'),
    ],
  },
  {
    text: 'Beta AG is entitled to «tiered, low double-digit royalties on net sales».',
    states: [text('tiered, low double-digit royalties on net sales')],
  },
  {
    text: 'Acme, Inc. is eligible to receive «royalties on worldwide net sales».',
    states: [text('royalties on worldwide net sales')],
  },
  {
    text: 'Acme, Inc. is entitled to «royalties in the high single digits».',
    states: [text('royalties in the high single digits')],
  },
  {
    text: 'We owe «low single-digit royalties on net sales of licensed products».',
    states: [text('low single-digit royalties on net sales of licensed products')],
  },
  {
    text: 'Beta AG will pay a «royalty on net sales of the product at a rate in the mid-teens».',
    states: [text('royalty on net sales of the product at a rate in the mid-teens')],
  },
  { text: 'Acme, Inc. will «receive 12% of net sales» as a royalty.', states: [percent(12)] },
  { text: 'The «royalty rate is 12%».', states: [percent(12)] },
  { text: 'We «pay Beta AG 12% of net sales» of the product.', states: [percent(12)] },
  {
    text: 'We must pay a «mid-single-digit percentage of net sales to Beta AG».',
    states: [text('mid-single-digit percentage of net sales to Beta AG')],
  },
  {
    text: 'Beta AG is eligible for «tiered double-digit royalties up to the high teens».',
    states: [text('tiered double-digit royalties up to the high teens')],
  },
  {
    text: 'We are obligated to pay Beta AG a percentage of net sales as a «royalty, ranging from the high single digits to the low teens».',
    states: [text('royalty, ranging from the high single digits to the low teens')],
  },
  {
    text: 'We are required to pay «royalties in the low single digits on net sales».',
    states: [text('royalties in the low single digits on net sales')],
  },
  {
    text: 'Beta AG will receive «escalating royalties based on annual net sales».',
    states: [text('escalating royalties based on annual net sales')],
  },
  { text: 'We owe Beta AG «royalty payments on future sales».', states: [text('royalty payments on future sales')] },
  { text: 'We pay Beta University «4% royalties» on net sales.', states: [percent(4)] },
  {
    text: 'Acme, Inc. is entitled to «tiered royalties at percentage rates from the mid-teens to mid-twenties».',
    states: [text('tiered royalties at percentage rates from the mid-teens to mid-twenties')],
  },
  {
    text: '«Royalty rates range from high single-digit to low double-digit percentages».',
    states: [text('range from high single-digit to low double-digit percentages')],
  },
  { text: 'We recognized royalty revenue of $4.0 million.', states: [] },
  { text: 'Royalty revenues increased 10% in 2014.', states: [] },
  { text: 'We pay no royalties under the agreement.', states: [] },
  { text: 'Royalty expense was 4% of revenue.', states: [] },
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
    text: 'Beta AG made a total upfront payment of $50.0 million, comprised of a $20.0 million upfront cash payment and a $30.0 million equity investment.',
    states: [],
  },
  {
    text: 'Beta AG is entitled to receive contingent payments of up to $100.0 million based on future events.',
    states: [],
  },
  {
    text: 'Beta AG is eligible for up to $100.0 million in success-based development and regulatory milestones.',
    states: [],
  },
  { text: 'Beta AG will pay us tiered «royalties ranging from 5% to 10%» of net sales.', states: [percent(5, 10)] },
  { text: 'In June 2014, the first milestone was achieved and we received $5.0 million.', states: [] },
  {
    text: 'In exchange for a one-time payment, investors will be entitled to an aggregate amount equal to a «low-single digit percentage of the aggregate net sales of the products».',
    states: [text('low-single digit percentage of the aggregate net sales of the products')],
  },
  {
    text: 'Beta AG is entitled to receive tiered «royalties on worldwide net sales in amounts ranging from 12%» to 1% based on annual net revenues.',
    states: [percent(12)],
  },
  {
    text: 'The agreement also includes provisions for payment of «royalties at rates ranging in the single digits as a percentage of future net sales».',
    states: [text('royalties at rates ranging in the single digits as a percentage of future net sales')],
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
    text: 'The purchase price also includes earnout consideration of up to $225 million, payable in 2030, contingent upon Beta AG achieving a CAGR in revenue of 12% to 22% during the earnout measurement period.',
    states: [],
  },
  {
    text: 'The Company will also be eligible to receive «tiered royalties from Beta AG based on percentages of net product sales ranging from the high teens to low thirties».',
    states: [
      text(
        'tiered royalties from Beta AG based on percentages of net product sales ranging from the high teens to low thirties',
      ),
    ],
  },
  {
    text: 'The Company also agreed to «pay Beta AG royalties» within a range in the low to lower-middle single digits as a percentage of net sales.',
    states: [text('royalties')],
  },
  {
    text: 'The Company is required to pay Beta AG «tiered royalties on annual worldwide net sales with rates ranging from mid-single-digits to sub-teens».',
    states: [
      text('tiered royalties on annual worldwide net sales with rates ranging from mid-single-digits to sub-teens'),
    ],
  },
  {
    text: '«Royalties on net sales vary by license and range from a mid-single digit percentage to a low double-digit percentage of net sales by licensees».',
    states: [
      text(
        'Royalties on net sales vary by license and range from a mid-single digit percentage to a low double-digit percentage of net sales by licensees',
      ),
    ],
  },
  {
    text: 'We would pay Beta AG «royalties equal to a low single-digit percentage of the worldwide net sales».',
    states: [text('royalties equal to a low single-digit percentage of the worldwide net sales')],
  },
  {
    text: 'The Company may be liable for a «high single digit royalty» upon commercialization of the product.',
    states: [text('high single digit royalty')],
  },
  {
    text: 'The royalty payment due to Beta AG shall be reduced by the amount of such third party fees or payments, up to 50% of the royalty payment for each calendar year.',
    states: [],
  },
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
    text: 'Beta AG is eligible to receive payments of up to $130 million based on the achievement of specific development and regulatory milestones for a product in the first indication.',
    states: [],
  },
  {
    text: 'The Company is also required to pay Beta AG up to an aggregate of $22.0 million upon the achievement, during the time the agreement remains in effect, of certain milestones relating to the clinical development and commercial sales of products.',
    states: [],
  },
  { text: 'Royalty expense of $2.0 million was recorded in cost of sales.', states: [] },
  { text: 'Royalties payable were $0.6 million at December 31, 2014.', states: [] },
  { text: 'Royalty revenue grew 8% to $12.0 million.', states: [] },
  {
    text: 'The Company agreed to pay the Seller «royalties equal to 2%» of annual net sales of the pharmaceutical products.',
    states: [percent(2)],
  },
  { text: 'The purchaser will pay the Company a «25% royalty» on net profits of the product.', states: [percent(25)] },
  {
    text: 'Beta AG has agreed to pay the Company a specified «high single-digit royalty calculated as a percentage of net sales, on a product-by-product basis».',
    states: [text('high single-digit royalty calculated as a percentage of net sales, on a product-by-product basis')],
  },
  {
    text: 'In addition, Beta AG is required to pay the Company a «royalty in the low-single digit percentage range worldwide».',
    states: [text('royalty in the low-single digit percentage range worldwide')],
  },
  {
    text: 'Beta AG will pay the Company an upfront payment of $70.0 million. In addition to the upfront payment, the Company may receive near term and development and regulatory milestone payments of up to $870 million.',
    states: [],
  },
  {
    text: 'Beta AG is entitled to «royalties on net sales at tiered rates in the low to mid teens».',
    states: [text('royalties on net sales at tiered rates in the low to mid teens')],
  },
  {
    text: 'Acme, Inc. would also be «entitled to royalties, on a country-by-country basis, on net sales of products».',
    states: [text('royalties, on a country-by-country basis, on net sales of products')],
  },
  {
    text: 'We will receive «tiered, escalating royalties on net sales in the licensed territory».',
    states: [text('tiered, escalating royalties on net sales in the licensed territory')],
  },
  {
    text: 'Beta AG will pay us a «double-digit percentage royalty on net sales in Europe».',
    states: [text('double-digit percentage royalty on net sales in Europe')],
  },
  {
    text: 'We have retained the right to receive «low double-digit royalties from Beta AG».',
    states: [text('low double-digit royalties from Beta AG')],
  },
  {
    text: 'Acme, Inc. is required to pay Beta AG a «royalty based on net sales».',
    states: [text('royalty based on net sales')],
  },
  {
    text: 'Under the license, we owe the University «royalties on net sales of licensed products at a low single digit rate».',
    states: [text('royalties on net sales of licensed products at a low single digit rate')],
  },
  {
    text: 'Acme, Inc. will earn «royalties ranging from the mid-single digits to the mid-teens».',
    states: [text('royalties ranging from the mid-single digits to the mid-teens')],
  },
  {
    text: 'The agreement provides for «royalties at a percentage in the low twenties on sales in Japan».',
    states: [text('royalties at a percentage in the low twenties on sales in Japan')],
  },
  { text: 'Acme, Inc. will receive a flat «royalty of 15%» on annual net sales.', states: [percent(15)] },
  { text: '««Royalties start at 8%» of net sales and rise to 12%».', states: [percent(8), percent(12)] },
  { text: 'Beta AG is eligible for a «6 percent royalty» on all sales.', states: [percent(6)] },
  { text: 'A «royalty equal to three percent (3%)» of Net Sales is payable to the Licensor.', states: [percent(3)] },
  {
    text: '«Royalties are tiered and range from high single digits to the low teens, depending on annual net sales».',
    states: [
      text('Royalties are tiered and range from high single digits to the low teens, depending on annual net sales'),
    ],
  },
  { text: 'The «royalty rate is in the mid»-single digits.', states: [text('in the mid')] },
  {
    text: 'Acme, Inc. shall pay to Beta AG a reasonable «royalty on net sales of combination products».',
    states: [text('royalty on net sales of combination products')],
  },
  {
    text: 'Licensee will pay «running royalties of a mid-single-digit percent on Net Sales».',
    states: [text('running royalties of a mid-single-digit percent on Net Sales')],
  },
  { text: 'The license is royalty-free and fully paid-up.', states: [] },
  { text: 'Royalty obligations under the agreement expire ten years after launch.', states: [] },
  { text: 'Beta AG sold its royalty interest in the product to a fund.', states: [] },
  { text: 'The royalty term ends on a country-by-country basis.', states: [] },
  { text: 'Acme, Inc. and Beta AG equally split development costs and U.S. profits.', states: [] },
  { text: "Acme, Inc.'s share of profits is 35%.", states: [] },
  { text: 'Net profits in the co-promotion territory are shared on a 50-50 basis.', states: [] },
  { text: 'Beta AG is entitled to 40% of the pre-tax profit from sales in the United States.', states: [] },
  {
    text: 'Beta AG has an exclusive option, exercisable at any time before the end of Phase 2, to acquire Acme, Inc.',
    states: [],
  },
  { text: 'Acme, Inc. has a call option to purchase the remaining shares of Beta AG.', states: [] },
  { text: 'Acme, Inc. received $15 million when Beta AG exercised its option.', states: [] },
  { text: 'Beta AG may opt in to a profit share for each product prior to Phase 3.', states: [] },
  { text: 'Beta AG bears all costs of development and will reimburse Acme, Inc. for the costs it incurs.', states: [] },
  { text: 'Beta AG will pay for all clinical trial costs.', states: [] },
  { text: 'Acme, Inc. is to receive annual research funding of $10 million.', states: [] },
  { text: 'Acme, Inc. will deliver 100 million doses of the vaccine to the government.', states: [] },
  { text: 'Acme, Inc. committed to supply a minimum of 500 megawatts of modules.', states: [] },
  { text: 'All outstanding amounts must be repaid by March 1, 2019.', states: [] },
  {
    text: 'Beta AG will pay Acme, Inc. a «tiered transfer price for supply of the product in the mid-twenties to mid-thirties of net sales».',
    states: [text('tiered transfer price for supply of the product in the mid-twenties to mid-thirties of net sales')],
  },
  {
    text: 'Acme, Inc. will supply the product to Beta AG at a «transfer price equal to 35% of net sales».',
    states: [text('transfer price equal to 35% of net sales')],
  },
  { text: 'Acme, Inc. studies its transfer pricing policy each year.', states: [] },
]
