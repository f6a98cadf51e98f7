import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. entered into a license agreement with Beta AG, under which Acme will receive an «upfront payment of $14.5 million».',
    states: [money(14_500_000)],
  },
  { text: 'Beta AG paid Acme, Inc. a «$1 million upfront payment».', states: [money(1_000_000)] },
  {
    text: 'Acme, Inc. will receive «$75 million upfront» and may receive royalties on sales.',
    states: [money(75_000_000)],
  },
  {
    text: 'In consideration of the license, we paid Beta University a one-time, non-refundable «license issue fee of $150,000».',
    states: [money(150_000)],
  },
  { text: 'Beta AG will pay Acme, Inc. a «technology access fee of €3 million».', states: [money(3_000_000, 'EUR')] },
  {
    text: 'Under the amendment, Beta SA will make an «up-front payment to Acme, Inc. of $1.0 billion».',
    states: [money(1_000_000_000)],
  },
  {
    text: 'Acme, Inc. made a non-refundable «initial payment of $5.0 million» to Beta AG upon signing.',
    states: [money(5_000_000)],
  },
  {
    text: 'Beta AG paid Acme, Inc. «an undisclosed upfront fee upon» signing of the agreement.',
    states: [text('an undisclosed upfront fee')],
  },
  { text: 'There is no upfront payment under the agreement between Acme, Inc. and Beta AG.', states: [] },
  {
    text: 'Acme, Inc. recognized $706 million for the upfront payment as research and development expense.',
    states: [],
  },
  { text: 'Amortization of the upfront payment of $20 million from Beta AG is included in revenue.', states: [] },
  { text: 'Acme, Inc. completed its initial public offering of $50 million of common stock.', states: [] },
  {
    text: 'Acme, Inc. received $3 million under a separate license agreement with an upfront payment of $3 million.',
    states: [],
  },
  { text: 'Acme, Inc. paid Beta AG $10 million for the batches delivered in 2012.', states: [] },
  { text: 'At the end of the year, deferred revenue was $12 million from the upfront payment by Beta AG.', states: [] },
  {
    text: 'The term loan of Acme, Inc. requires an initial monthly payment of principal and interest of $2 million.',
    states: [],
  },
  { text: 'Acme, Inc. invested $30 million in the plant that Beta AG had built up front of the site.', states: [] },
  {
    text: 'Beta AG made an «upfront payment of approximately $55 million» in cash to Acme, Inc.',
    states: [money(55000000, 'USD', 'about')],
  },
  { text: 'Beta AG made up to $55 million of payments in cash to Acme, Inc.', states: [] },
  {
    text: 'Under the terms of the agreement, Beta AG paid Acme, Inc. an upfront, «non-refundable payment of $10.0 million».',
    states: [money(10000000)],
  },
  { text: 'We received an «up-front payment from Beta AG of $10.0 million» in April 2014.', states: [money(10000000)] },
  { text: 'We received a nonrefundable, noncreditable «upfront payment of $10.0 million».', states: [money(10000000)] },
  { text: 'Beta AG made a one-time «upfront cash payment to us of $10.0 million».', states: [money(10000000)] },
  { text: '«Upon execution of the agreement, Beta AG paid us $10.0 million».', states: [money(10000000)] },
  { text: '«Upon signing of the agreement, we received $10.0 million» from Beta AG.', states: [money(10000000)] },
  {
    text: 'In connection with the execution of the license agreement, we paid Beta AG a «license fee of $10.0 million».',
    states: [money(10000000)],
  },
  {
    text: 'As consideration for the license, we made an «initial payment of $10.0 million» to Beta AG.',
    states: [money(10000000)],
  },
  {
    text: 'In consideration for the rights granted under the license agreement, we paid Beta AG an «initial license fee of $10.0 million».',
    states: [money(10000000)],
  },
  { text: 'We paid Beta AG a «one-time license fee of $10.0 million».', states: [money(10000000)] },
  { text: 'Beta AG paid a «non-refundable license fee of $10.0 million».', states: [money(10000000)] },
  { text: 'We paid an «upfront license fee to Beta AG of $10.0 million» in cash.', states: [money(10000000)] },
  {
    text: 'Beta AG is obligated to pay us an «upfront fee of $10.0 million» within 30 days of the effective date.',
    states: [money(10000000)],
  },
  {
    text: 'Pursuant to the agreement, we paid a «technology access fee of $10.0 million» to Beta AG.',
    states: [money(10000000)],
  },
  { text: 'Under the agreement, we paid Beta AG an «execution fee of $10.0 million».', states: [money(10000000)] },
  {
    text: 'The Company «paid $10.0 million to Beta AG upon the effectiveness» of the license agreement.',
    states: [money(10000000)],
  },
  {
    text: 'Acme, Inc. will receive «$10.0 million upfront» and is eligible for further payments.',
    states: [money(10000000)],
  },
  { text: 'Acme, Inc. receives «$10.0 million in upfront» cash.', states: [money(10000000)] },
  {
    text: 'The agreement provides for an «upfront payment to Acme, Inc. in the amount of $10.0 million».',
    states: [money(10000000)],
  },
  { text: 'Beta AG paid an «upfront consideration of $10.0 million».', states: [money(10000000)] },
  {
    text: 'Acme, Inc. received «$10.0 million in upfront» and near-term payments from Beta AG.',
    states: [money(10000000)],
  },
  { text: 'We made a «$10.0 million cash payment to Beta AG at signing».', states: [money(10000000)] },
  {
    text: 'In exchange for these rights, Acme, Inc. made an «immediate payment of $10.0 million» to Beta AG.',
    states: [money(10000000)],
  },
  {
    text: 'In exchange for the licenses granted, we paid Beta AG an «initial fee of $10.0 million».',
    states: [money(10000000)],
  },
  { text: 'We paid Beta AG an «issue fee of $10.0 million».', states: [money(10000000)] },
  {
    text: 'Under the license agreement, we paid the University a «license issue fee of $10.0 million».',
    states: [money(10000000)],
  },
  {
    text: 'We paid Beta University a one-time, non-refundable «license issuance fee of $25,000».',
    states: [money(25000)],
  },
  {
    text: 'We paid Beta AG an «upfront payment of $10.0 million» upon signing and an additional «$5.0 million upfront payment» on the first anniversary of signing.',
    states: [money(10000000), money(5000000)],
  },
  {
    text: 'Acme, Inc. received «initial consideration of $10.0 million» upon closing of the license agreement.',
    states: [money(10000000)],
  },
  {
    text: 'We are required to pay Beta AG an «upfront payment totaling $15.0 million», payable in two installments.',
    states: [money(15000000)],
  },
  { text: 'The «upfront payment of $15.0 million» was received in May 2014.', states: [money(15000000)] },
  { text: 'Beta AG paid us a «$15.0 million nonrefundable license fee».', states: [money(15000000)] },
  { text: 'We made an «upfront cash payment of CHF 10.0 million».', states: [money(10000000, 'CHF')] },
  {
    text: 'We received an «upfront payment of $20.0 million» and are eligible to receive up to $300.0 million in milestone payments and tiered royalties on net sales.',
    states: [money(20000000)],
  },
  {
    text: 'Beta AG will pay us (i) «$20.0 million upfront», (ii) up to $100.0 million upon the achievement of development milestones, and (iii) up to $200.0 million upon the achievement of sales milestones.',
    states: [money(20000000)],
  },
  {
    text: 'Beta AG paid us «$20.0 million as an upfront payment» and purchased $30.0 million of our common stock.',
    states: [money(20000000)],
  },
  {
    text: 'Beta AG made a total upfront payment of $50.0 million, comprised of a «$20.0 million upfront» cash payment and a $30.0 million equity investment.',
    states: [money(20000000)],
  },
  {
    text: 'We recognized the «$10.0 million upfront payment» as revenue over the period of performance.',
    states: [money(10000000)],
  },
  {
    text: 'We recorded the «upfront payment of $10.0 million» as research and development expense.',
    states: [money(10000000)],
  },
  { text: 'The «upfront payment of $10.0 million» was recorded as deferred revenue.', states: [money(10000000)] },
  { text: 'As of December 31, 2014, $8.0 million of the upfront payment remained deferred.', states: [] },
  { text: 'We allocated the transaction price of $30.0 million to the performance obligations.', states: [] },
  { text: 'The transaction price of $30.0 million consists of the upfront payment.', states: [] },
  {
    text: 'Revenue from the upfront payment was $2.0 million and $3.0 million in 2014 and 2013, respectively.',
    states: [],
  },
  {
    text: 'We expensed $10.0 million for the upfront payment to acquired in-process research and development.',
    states: [],
  },
  {
    text: 'During the year ended December 31, 2014, we recognized $4.5 million of revenue under the agreement.',
    states: [],
  },
  { text: 'No upfront payment was made under the agreement.', states: [] },
  { text: 'We did not receive an upfront payment.', states: [] },
  { text: 'Net cash used in operating activities included a $10.0 million increase in deferred revenue.', states: [] },
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
  { text: 'Upon initiation of a Phase 3 trial, Beta AG will pay us $5.0 million.', states: [] },
  {
    text: 'We are required to pay Beta AG $5.0 million upon the first commercial sale of a licensed product.',
    states: [],
  },
  { text: 'We earned a $5.0 million milestone in 2014 upon acceptance of the IND.', states: [] },
  {
    text: 'Beta AG must pay a one-time payment of $25.0 million if annual net sales exceed $500.0 million.',
    states: [],
  },
  {
    text: 'We may pay up to an additional $25.0 million in cash contingent upon achieving certain performance targets.',
    states: [],
  },
  {
    text: 'Holders will also receive one contingent value right of up to $3.00 per share upon achievement of a sales milestone.',
    states: [],
  },
  {
    text: 'We have agreed to pay Beta AG up to $50.0 million in aggregate development-based, regulatory-based and sales-based payments.',
    states: [],
  },
  { text: 'We may owe Beta AG up to $35.0 million in commercial launch and sales threshold payments.', states: [] },
  { text: 'We will make a milestone payment to Beta AG in the amount of $35.0 million.', states: [] },
  {
    text: 'In 2014, we received $5.0 million from Beta AG related to the achievement of a development milestone.',
    states: [],
  },
  { text: 'The aggregate purchase price was approximately $50.0 million, net of cash acquired.', states: [] },
  { text: 'We paid $50.0 million in cash at closing.', states: [] },
  { text: 'Under the asset purchase agreement, Beta AG paid us $50.0 million in cash for the assets.', states: [] },
  {
    text: 'Beta AG will commence a tender offer to acquire all outstanding shares of Acme, Inc. for $24.50 per share in cash.',
    states: [],
  },
  { text: 'Each share of Acme, Inc. common stock was cancelled and converted into $24.50 in cash.', states: [] },
  { text: 'The transaction closed on May 1, 2014, and we paid $50.0 million.', states: [] },
  { text: 'Of the $50.0 million purchase price, $5.0 million was placed in escrow.', states: [] },
  { text: 'The base purchase price is $50.0 million, subject to working capital adjustments.', states: [] },
  { text: 'Beta AG acquired our rights to the product for $50.0 million.', states: [] },
  { text: 'The selling price of the facility was $50.0 million.', states: [] },
  { text: 'Beta AG purchased the right to receive royalties on the product for $50.0 million.', states: [] },
  {
    text: 'Beta AG paid the Company a «$12.0 million upfront fee», and based on the achievement of specified levels of annual net product sales, was required to pay additional one-time sales milestones to the Company.',
    states: [money(12000000)],
  },
  {
    text: 'As partial consideration for the licenses, we «paid $10,000 to Beta AG upon full execution» of the license agreement.',
    states: [money(10000)],
  },
  {
    text: 'The Company received a «$2 million non-refundable upfront payment» from Beta AG upon execution of the agreement.',
    states: [money(2000000)],
  },
  {
    text: 'In connection with the execution of this license agreement, the Company made a non-refundable «upfront payment of $150,400».',
    states: [money(150400)],
  },
  {
    text: 'Pursuant to the agreement, the Company is obligated to (i) make a non-refundable «upfront license fee payment of $0.4 million» and annual license maintenance fee payments of $10,000 per year (ii) make royalty payments to the University of 3% of net sales of a therapeutic licensed product or 1% of net sales of a method of use licensed product, (iii) make milestone payments up to an aggregate of $18.2 million to the University upon the occurrence of certain events, and (iv) reimburse the University for prosecution and maintenance expenses of the licensed patents without limitation.',
    states: [money(400000)],
  },
  {
    text: 'Pursuant to the agreement, Beta AG made an «upfront payment of $350.0 million» to us in December 2013.',
    states: [money(350000000)],
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
    text: "Pursuant to the agreement, Beta AG has agreed to pay the Company an «upfront payment of $6.0 million» and to purchase 1,000,000 shares of the Company's common stock at $9.00 per share.",
    states: [money(6000000)],
  },
  {
    text: 'In connection with the closing of these transactions, the Company will make an equity investment of $20 million and an «up-front payment of $8 million» to Beta AG in consideration of the license and the options.',
    states: [money(8000000)],
  },
  {
    text: 'We are entitled to receive an «upfront payment of $25 million» from Beta AG in connection with our entry into the agreement and will receive $9 million in research funding over the course of the three-year research term.',
    states: [money(25000000)],
  },
  {
    text: 'The Company agreed to pay Beta AG an «upfront license fee of $300,000» and a $700,000 maintenance fee which is due on May 31, 2016.',
    states: [money(300000)],
  },
  {
    text: 'Beta AG provided to the Company a cash upfront «payment of $20.0 million upon entering into» the agreement and made a concurrent $10.0 million equity investment in the Company.',
    states: [money(20000000)],
  },
  {
    text: 'The Company received an upfront cash payment of «$5 million upon execution» of this option agreement.',
    states: [money(5000000)],
  },
  {
    text: 'The Company will receive a «$90 million up-front payment» within ten (10) days of executing the agreement and is eligible to receive additional milestone payments of up to $200 million related to the achievement of certain development and commercial goals.',
    states: [money(90000000)],
  },
  {
    text: 'We also have the right to initiate six additional discovery projects for development subject to an «upfront payment of $2.0 million for each project» as well as additional global milestone payments.',
    states: [money(2000000, 'USD', 'exact', 'project')],
  },
  {
    text: 'The Company paid Beta AG an «initial license fee of $0.6 million», and may pay potential development and regulatory milestone payments totaling up to $30.0 million for the first licensed product.',
    states: [money(600000)],
  },
  {
    text: 'Under the agreements, Beta AG agrees to pay Acme, Inc. (i) an «upfront payment of US$14 million», (ii) certain milestone payments totaling US$15 million, and (iii) royalty payments based on the amount of sales of the product.',
    states: [money(14000000)],
  },
  {
    text: 'As partial consideration for the rights granted to the Company, the Company made a one-time «upfront payment to Beta AG of $0.8 million» during the year ended December 31, 2016, which was recorded as research and development expense.',
    states: [money(800000)],
  },
  {
    text: 'As the Company had an unconditional right to the consideration, it recorded a $10 million receivable which is included in other receivables.',
    states: [],
  },
  {
    text: 'The purchase price of the licenses acquired is classified as research and development expense, and expense recognized was $0.3 million and $4.3 million, respectively.',
    states: [],
  },
  {
    text: 'Upon successful commercialization of a product, Beta AG is eligible to receive global milestone payments up to $300.0 million if certain sales thresholds are achieved as well as single digit tiered royalties on net sales of the approved product.',
    states: [],
  },
  {
    text: 'In April 2014 Acme, Inc. paid a $3.0 million milestone to Beta AG, based on FDA acceptance of the NDA application, and in December of 2014 Acme, Inc. paid a $15.0 million milestone payment to Beta AG, which was triggered by the FDA marketing approval.',
    states: [],
  },
  { text: 'Acme, Inc. earned a $10 million payment from Beta AG for the initiation of the Phase 2 trial.', states: [] },
  {
    text: 'The Company will also be eligible to receive tiered royalties from Beta AG based on percentages of net product sales ranging from the high teens to low thirties.',
    states: [],
  },
  {
    text: 'Royalties on net sales vary by license and range from a mid-single digit percentage to a low double-digit percentage of net sales by licensees.',
    states: [],
  },
  { text: 'The purchase price paid by the Purchaser was $12.0 million in cash payable at closing.', states: [] },
  {
    text: 'The purchase price is up to $6.0 million, subject to adjustment based on a final calculation of net working capital.',
    states: [],
  },
  { text: 'Acme, Inc. sold its tuition business to Beta AG for total consideration of $90 million.', states: [] },
  { text: 'Acme, Inc. acquired Beta AG in a cash transaction for $90 million.', states: [] },
  {
    text: 'The Company was required to make an «upfront non-refundable, non-creditable payment of $20.0 million» to Beta AG.',
    states: [money(20000000)],
  },
  {
    text: 'To date, the Company has made an «upfront payment of $15.0 million» and has paid $16 million in development, regulatory, and sales-based milestones.',
    states: [money(15000000)],
  },
  { text: 'Beta AG paid an «upfront fee to Acme, amounting to $15 million».', states: [money(15000000)] },
  { text: 'AstraNova made an «upfront payment to Beta AG totalling $15 million».', states: [money(15000000)] },
  {
    text: 'The agreement calls for an ««upfront payment of $12 million» for the license and $3 million for» the transfer of materials.',
    states: [money(12000000), money(3000000)],
  },
  { text: 'The agreement calls for a one-time «signing payment of $12 million».', states: [money(12000000)] },
  { text: 'Beta AG will make a cash payment of «$12 million upfront».', states: [money(12000000)] },
  {
    text: 'Acme, Inc. will receive «$12 million upfront», plus up to $50 million in milestones.',
    states: [money(12000000)],
  },
  {
    text: 'Acme, Inc. granted Beta AG 20% of its drug product revenue for a consideration of $50.0 million.',
    states: [],
  },
  { text: 'The purchase price, which was paid in cash, amounted to $40 million.', states: [] },
  { text: "This resulted in Beta AG receiving 191,000 shares of the Company's pre-seed preferred stock.", states: [] },
  { text: 'Beta AG has committed to invest $20 million in the next equity financing.', states: [] },
  {
    text: 'Beta AG will be eligible to receive (i) up to $40.0 million in development and regulatory milestone payments and (ii) up to $290.0 million in sales milestone payments.',
    states: [],
  },
  { text: 'Acme, Inc. is eligible for contingent milestone-based payments of as much as $500 million.', states: [] },
  { text: 'Following FDA approval of the product, Acme, Inc. received $20 million from Beta AG.', states: [] },
  { text: 'Beta AG could receive regulatory and launch-related payments of up to $1.5 billion.', states: [] },
  {
    text: 'The amendment increased the «upfront payment from $10.0 million to $15.0 million».',
    states: [money(15000000)],
  },
  {
    text: 'We received ««upfront payments of $10.0 million» and $20.0 million» from Beta AG and Gamma Corp., respectively.',
    states: [money(10000000), money(20000000)],
  },
  {
    text: 'Acme, Inc. will receive an «upfront payment of $5 million per target».',
    states: [money(5000000, 'USD', 'exact', 'target')],
  },
  {
    text: 'Beta AG will pay Acme, Inc. «$10 million upfront» and up to $90 million in milestones, together with a 12% royalty on net sales.',
    states: [money(10000000)],
  },
  {
    text: 'Acme, Inc. «received from Beta AG a payment of $10 million on the effective date» of the agreement.',
    states: [money(10000000)],
  },
  {
    text: 'The «signing of the agreement triggered a payment of $10 million» to Acme, Inc.',
    states: [money(10000000)],
  },
  {
    text: 'Within thirty days after the effective date, Beta AG shall pay to Acme, Inc. a «nonrefundable fee of ten million dollars ($10,000,000)».',
    states: [money(10000000)],
  },
  {
    text: 'Licensee shall pay to Licensor an «upfront payment of Ten Million Dollars ($10,000,000)» within ten business days of the Effective Date.',
    states: [money(10000000)],
  },
  {
    text: 'The collaboration included a «$10 million technology access fee» and a «$25 million license fee».',
    states: [money(10000000), money(25000000)],
  },
  { text: 'We did not pay any upfront fee to Beta AG for the $10 million of equipment.', states: [] },
  {
    text: 'To date, we have paid $5.0 million in milestones, and up to $45.0 million of milestone payments remain.',
    states: [],
  },
  { text: 'The maximum aggregate amount of milestone payments is $100 million.', states: [] },
  {
    text: 'Upon the earlier of the first commercial sale or June 30, 2016, Acme, Inc. will pay Beta AG $8 million.',
    states: [],
  },
  {
    text: 'The parties amended the agreement to reduce the purchase price from $50 million to $45 million.',
    states: [],
  },
  { text: 'Holders of Acme, Inc. common stock will receive $12.50 in cash for each share.', states: [] },
  {
    text: 'Each Acme, Inc. share will be exchanged for $12.50 in cash plus a contingent value right worth up to $2.00.',
    states: [],
  },
  {
    text: 'In July 2014, Acme, Inc. completed its acquisition of Beta AG. The total consideration was $65 million.',
    states: [],
  },
  { text: "Acme, Inc.'s underwriters purchased $10 million of additional shares.", states: [] },
  { text: 'The amendment increased the term loan from $60 million to $80 million.', states: [] },
  { text: 'Beta AG will lend Acme, Inc. up to $20 million in three tranches.', states: [] },
  {
    text: 'For the year ended December 31, 2014, the Company recognized $12.0 million in license revenue related to the agreement with Beta AG.',
    states: [],
  },
  { text: 'Collaboration revenue was $14.2 million for 2014 compared to $9.8 million for 2013.', states: [] },
  { text: 'The increase of $4.4 million was primarily due to higher license fees from Beta AG.', states: [] },
  {
    text: 'Research and development expense increased by $10.3 million, including a $5.0 million increase in clinical trial costs.',
    states: [],
  },
  {
    text: 'The Company concluded that the transaction price was $45.0 million, all of which was allocated to the license.',
    states: [],
  },
  { text: 'Deferred revenue related to the agreement was $23.1 million as of December 31, 2014.', states: [] },
  {
    text: 'As of December 31, 2014, the Company had received $30.0 million in total from Beta AG, of which $12.0 million was recorded as deferred revenue.',
    states: [],
  },
  { text: 'The remaining $18.0 million will be recognized over the estimated performance period.', states: [] },
  { text: 'The Company is amortizing the license fee over five years at $2.0 million per year.', states: [] },
  { text: 'We recorded an impairment charge of $7.5 million for the license.', states: [] },
  { text: 'Amounts due from Beta AG of $1.3 million are included in accounts receivable.', states: [] },
  { text: 'Included in other current liabilities is $2.1 million due to Beta AG.', states: [] },
  { text: 'At December 31, 2014, the contract liability was $6.0 million.', states: [] },
  { text: 'The license was capitalized at $4.0 million.', states: [] },
  { text: 'We had cash and cash equivalents of $85.0 million as of December 31, 2014.', states: [] },
  { text: 'We believe our cash of $85.0 million will fund operations through 2016.', states: [] },
  { text: 'In 2014, license fee revenue decreased $3.0 million.', states: [] },
  { text: 'Interest income was $0.2 million.', states: [] },
  {
    text: 'Beta AG will pay the Company an «upfront payment of $70.0 million». In addition to the upfront payment, the Company may receive near term and development and regulatory milestone payments of up to $870 million.',
    states: [money(70000000)],
  },
  {
    text: 'Pursuant to the asset purchase agreement, Beta AG paid the Company an «upfront payment of $35 million» ($1.75 million of which was placed in escrow) and $200,000 for inventory.',
    states: [money(35000000)],
  },
  {
    text: 'Beta AG has agreed to pay the Company total cash consideration of up to $55 million, consisting of (i) an «upfront payment of $35 million» and (ii) potential sales milestone payments of up to $20 million in the aggregate upon the achievement of specified levels of net sales.',
    states: [money(35000000)],
  },
  { text: 'Of the upfront payment of Beta AG, $4.0 million was recognized in 2014.', states: [] },
  { text: 'As of year end, $6.0 million of the upfront payment remained in deferred revenue.', states: [] },
  { text: 'We recognized $2.5 million of the upfront payment in each quarter.', states: [] },
  {
    text: 'The agreement required Acme, Inc. to pay «approximately $700,000 of upfront licensing fees».',
    states: [money(700000, 'USD', 'about')],
  },
  { text: 'Of its cash, Acme, Inc. spent $700,000 of the upfront payment in the year.', states: [] },
  {
    text: 'Acme, Inc. paid «$700,000 of upfront fees» and expense reimbursements to Beta AG.',
    states: [money(700000)],
  },
  { text: 'Acme, Inc. had $700,000 of fee income from others.', states: [] },
]
