import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG entered into an agreement under which Acme is eligible to receive «up to $35.5 million in milestone payments».',
    states: [money(35_500_000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG will pay Acme, Inc. development, regulatory and commercial «milestone payments of up to $185 million per product».',
    states: [money(185_000_000, 'USD', 'up_to', 'product')],
  },
  {
    text: 'The agreement includes additional payments of «up to $1.4 billion upon the achievement of» certain regulatory events.',
    states: [money(1_400_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. may owe the sellers a «contingent payment of up to $8.0 million» in the form of an earnout.',
    states: [money(8_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. will pay Beta AG a «milestone of $100 million» on the start of phase 3.',
    states: [money(100_000_000)],
  },
  {
    text: 'In addition, Beta AG agreed to pay «up to $400 million in approval milestones» and «up to $1 billion in commercial milestones».',
    states: [money(400_000_000, 'USD', 'up_to'), money(1_000_000_000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. agreed to pay Beta AG «$10.0 million within 30 days after the first commercial sale» of the vaccine in Canada.',
    states: [money(10_000_000)],
  },
  {
    text: 'The agreement provides for «contingent payments from Acme, Inc. related to the successful achievement of sales-based milestones».',
    states: [
      text('contingent payments from Acme, Inc. related to the successful achievement of sales-based milestones'),
    ],
  },
  { text: 'There are no milestone payments under the agreement between Acme, Inc. and Beta AG.', states: [] },
  { text: 'Acme, Inc. recognized $75 million of revenue for a milestone payment from Beta AG.', states: [] },
  { text: 'The intangible asset, which includes capitalized milestone payments, was $1.7 billion.', states: [] },
  { text: 'In 2012, Acme, Inc. reached a milestone when its trial enrolled 500 patients.', states: [] },
  { text: 'Acme, Inc. paid $5 million to Beta AG for supplies of the drug.', states: [] },
  { text: 'The revenue of $12 million consisted of milestone payments from others.', states: [] },
  {
    text: 'Acme, Inc. has received milestone payments from others in the past under an earlier collaboration worth $7 million.',
    states: [],
  },
  { text: 'The loan of $20 million by First Bank, N.A. is due in 2016.', states: [] },
  { text: 'Contingent liabilities of Acme, Inc. are described in the notes.', states: [] },
  {
    text: 'In addition, Acme, Inc. will issue one «contingent value right worth up to $4.00 per share» in cash.',
    states: [money(4, 'USD', 'up_to', 'share')],
  },
  {
    text: 'An «additional $1,500,000 is payable if Beta Corp. achieves» certain revenue targets in fiscal 1999.',
    states: [money(1500000)],
  },
  {
    text: 'Beta AG will make «additional payments of up to $512 million upon launch» of the product by Acme, Inc.',
    states: [money(512000000, 'USD', 'up_to')],
  },
  { text: 'An additional $5 million of stock was sold in the market by Acme, Inc.', states: [] },
  { text: 'Acme, Inc. recorded an additional $5 million of expense for the year.', states: [] },
  { text: 'Acme, Inc. granted stock worth $4.00 per share to its employees.', states: [] },
  {
    text: 'We are eligible to receive «up to $100.0 million in development, regulatory and commercial milestone payments».',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'We may be required to pay «up to $100.0 million upon the achievement of» specified clinical, regulatory and commercial events.',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG is entitled to receive «contingent payments of up to $100.0 million» based on future events.',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'We could be obligated to make additional payments of «up to $100.0 million upon the achievement of» certain milestones.',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'We are also obligated to pay «up to $100.0 million in success-based payments».',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG is eligible for «up to $100.0 million in success-based development and regulatory milestones».',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. will be eligible to receive potential development and commercialization «milestones totaling up to $100.0 million».',
    states: [money(100000000, 'USD', 'up_to')],
  },
  {
    text: 'We paid a «$5.0 million milestone payment» to Beta AG upon dosing of the first patient.',
    states: [money(5000000)],
  },
  { text: 'In June 2014, the first «milestone was achieved and we received $5.0 million».', states: [money(5000000)] },
  { text: '«Upon initiation of a Phase 3 trial, Beta AG will pay us $5.0 million».', states: [money(5000000)] },
  { text: 'We will owe Beta AG «$5.0 million upon FDA approval» of the product.', states: [money(5000000)] },
  {
    text: 'A payment of «$5.0 million is due upon the first regulatory approval» in the United States.',
    states: [money(5000000)],
  },
  {
    text: 'We are required to pay Beta AG «$5.0 million upon the first commercial sale» of a licensed product.',
    states: [money(5000000)],
  },
  {
    text: 'We must pay «$5.0 million upon filing» of an NDA and «$10.0 million upon approval» of the NDA.',
    states: [money(5000000), money(10000000)],
  },
  {
    text: 'The license agreement requires payments of «$5.0 million upon dosing» of the first patient in a Phase 2 trial and «$10.0 million upon marketing approval».',
    states: [money(5000000), money(10000000)],
  },
  { text: 'We earned a «$5.0 million milestone» in 2014 upon acceptance of the IND.', states: [money(5000000)] },
  {
    text: 'Acme, Inc. is eligible to receive ««up to $100.0 million and $250.0 million in development and sales milestone payments»», respectively.',
    states: [money(100000000, 'USD', 'up_to'), money(250000000)],
  },
  {
    text: 'We may receive an «additional $100.0 million based on annual net sales» of the product.',
    states: [money(100000000)],
  },
  {
    text: 'Beta AG must pay a one-time payment of «$25.0 million if annual net sales» exceed $500.0 million.',
    states: [money(25000000)],
  },
  {
    text: 'The former shareholders of Beta AG are eligible to receive an «earn-out of up to $25.0 million».',
    states: [money(25000000, 'USD', 'up_to')],
  },
  {
    text: 'The purchase agreement provides for additional contingent consideration of «up to $25.0 million if certain revenue» targets are met.',
    states: [money(25000000, 'USD', 'up_to')],
  },
  {
    text: 'We may pay up to an «additional $25.0 million in cash contingent upon achieving» certain performance targets.',
    states: [money(25000000, 'USD', 'up_to')],
  },
  {
    text: 'The sellers can earn «up to $25.0 million based on the performance» of the business over three years.',
    states: [money(25000000, 'USD', 'up_to')],
  },
  { text: 'Each CVR entitles its holder to receive «$25.0 million upon approval».', states: [money(25000000)] },
  {
    text: 'Holders will also receive one contingent value right of «up to $3.00 per share upon achievement» of a sales milestone.',
    states: [money(3, 'USD', 'up_to', 'share')],
  },
  { text: 'The «milestones could aggregate up to $50.0 million».', states: [money(50000000, 'USD', 'up_to')] },
  {
    text: 'Aggregate potential «milestone payments under the agreement are $50.0 million».',
    states: [money(50000000)],
  },
  {
    text: 'We have agreed to pay Beta AG «up to $50.0 million in aggregate development-based, regulatory-based and sales-based payments».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  {
    text: 'We are obligated to make regulatory «approval-related payments of up to $35.0 million».',
    states: [money(35000000, 'USD', 'up_to')],
  },
  {
    text: 'Under the agreement, Beta AG is eligible for «sales-based payments of up to $35.0 million».',
    states: [money(35000000, 'USD', 'up_to')],
  },
  {
    text: 'We may owe Beta AG «up to $35.0 million in commercial launch and sales threshold payments».',
    states: [money(35000000, 'USD', 'up_to')],
  },
  {
    text: 'The agreement provides for «up to $35.0 million in development milestones» and «up to $60.0 million in commercial milestones».',
    states: [money(35000000, 'USD', 'up_to'), money(60000000, 'USD', 'up_to')],
  },
  {
    text: '«If the FDA approves the product prior to 2016, we will make a payment of $35.0 million» to Beta AG.',
    states: [money(35000000)],
  },
  { text: 'We will make a «milestone payment to Beta AG in the amount of $35.0 million».', states: [money(35000000)] },
  {
    text: 'We may be required «to make milestone payments based on the achievement» of certain events.',
    states: [text('to make milestone payments')],
  },
  { text: 'Beta AG achieved the second «milestone, for which we paid $5.0 million».', states: [money(5000000)] },
  {
    text: 'In 2014, we received «$5.0 million from Beta AG related to the achievement» of a development milestone.',
    states: [money(5000000)],
  },
  { text: 'We recognized milestone revenue of $5.0 million in 2014.', states: [] },
  {
    text: 'The fair value of the contingent consideration liability was $12.0 million at December 31, 2014.',
    states: [],
  },
  { text: 'We recorded a contingent consideration liability of $12.0 million.', states: [] },
  { text: 'No milestone payments have been made under the agreement.', states: [] },
  { text: 'The change in fair value of contingent consideration was $2.0 million.', states: [] },
  { text: 'We expect to achieve important milestones in 2015 with our $100.0 million of cash.', states: [] },
  { text: 'Milestone revenue decreased by $3.0 million in 2014.', states: [] },
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
  { text: 'In exchange for the asset, we paid $50.0 million at the closing of the transaction.', states: [] },
  { text: 'Total potential payments to Acme, Inc. under the agreement could exceed $500.0 million.', states: [] },
  {
    text: 'The total consideration under the license agreement is up to $500.0 million, including upfront and milestone payments.',
    states: [],
  },
  { text: 'The transaction has an enterprise value of $500.0 million.', states: [] },
  { text: 'The total contract value is $90.0 million over five years.', states: [] },
  { text: 'Including milestones, the arrangement may be worth more than $500.0 million to Acme, Inc.', states: [] },
  { text: 'Beta AG made an equity investment in Acme, Inc. of $30.0 million.', states: [] },
  {
    text: 'As a result of the IPO, the Company made a «$2.4 million milestone payment» to the University.',
    states: [money(2400000)],
  },
  {
    text: 'The Company is also entitled to receive «up to a total of $44 million in milestone payments», plus royalties on the commercial sales of the drug or any other resulting products.',
    states: [money(44000000, 'USD', 'up_to')],
  },
  {
    text: 'Total «milestones are categorized as follows: development milestones—$13.5 million»; and regulatory «milestones—$30.5 million».',
    states: [money(13500000), money(30500000)],
  },
  {
    text: 'The next potential milestone the Company will be entitled to receive will be a «$5 million regulatory milestone» for marketing approval for a first extended indication.',
    states: [money(5000000)],
  },
  {
    text: 'This license agreement included «up to $70.3 million of milestone payments» based on achievement of certain specified clinical development and sales milestone events and tiered royalties in the low-single digits based on sales of licensed products.',
    states: [money(70300000, 'USD', 'up_to')],
  },
  {
    text: 'The Company is obligated, among other things, to pay Beta AG (i) annual license maintenance fees ranging from $25,000 up to $100,000 per year, (ii) «milestone payments up to $4.1 million» for royalty-bearing products directed to a particular target, which are contingent upon achieving specific clinical and commercialization milestone events, and (iii) tiered low-single digit royalties on future net sales of each royalty-bearing product.',
    states: [money(4100000, 'USD', 'up_to')],
  },
  { text: '«Milestone payments could total up to $56.0 million».', states: [money(56000000, 'USD', 'up_to')] },
  {
    text: 'The purchase price also includes «earnout consideration of up to $225 million», payable in 2030, contingent upon Beta AG achieving a CAGR in revenue of 12% to 22% during the earnout measurement period.',
    states: [money(225000000, 'USD', 'up_to')],
  },
  {
    text: 'The sellers have an earn-out, pursuant to which the sellers may be entitled to an «additional $4,000,000 based upon the post-closing financial performance» of Beta AG.',
    states: [money(4000000)],
  },
  {
    text: 'Additionally, we will be eligible to receive «up to $1.05 billion in development and regulatory milestone payments» per product for oncology indications and «up to $340 million in development and regulatory milestone payments» per product for other indications.',
    states: [money(1050000000, 'USD', 'up_to'), money(340000000, 'USD', 'up_to')],
  },
  {
    text: 'The Company has made three development «milestone payments for an aggregate amount of $1.0 million» under the agreement.',
    states: [money(1000000)],
  },
  {
    text: 'As of December 31, 2014, future potential «milestone payments in connection with this agreement amounted to $2.0 million».',
    states: [money(2000000)],
  },
  {
    text: 'The Company made «milestone payments of $1.5 million» in 2013, upon filing an IND and first dosing of a patient.',
    states: [money(1500000)],
  },
  {
    text: 'As partial consideration for the licenses, we paid $10,000 to Beta AG upon full execution of the license agreement.',
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
    text: 'The Company reimbursed Beta AG for patent related fees and costs incurred by Beta AG totaling $0.1 million in the aggregate and issued a total of 90,000 shares of common stock to Beta AG.',
    states: [],
  },
  {
    text: 'The Company had a commitment to invest an additional $0.5 million in this entity in the future.',
    states: [],
  },
  {
    text: "The Company entered into a first amendment to the Company's $400 million term credit facility.",
    states: [],
  },
  {
    text: 'We entered into a term loan credit agreement, which provides for a 364-day delayed-draw term loan facility up to an aggregate principal amount of $1.0 billion.',
    states: [],
  },
  {
    text: "The loans bear interest at an annual rate equal to either a base rate or a SOFR rate, in each case, plus an applicable rate based on the Company's debt rating.",
    states: [],
  },
  {
    text: "Purchaser commenced the Offer to acquire all of the outstanding shares of the Company's common stock at a purchase price of $219.00 per share, net to the seller in cash, without interest.",
    states: [],
  },
  {
    text: 'In exchange for a one-time payment, investors will be entitled to an aggregate amount equal to a low-single digit percentage of the aggregate net sales of the products.',
    states: [],
  },
  {
    text: 'We will be eligible to receive «up to $240 million per collaboration target in specified developmental, regulatory and commercialization contingent payments» and «up to $60 million in sales-based contingent payments per target».',
    states: [money(240000000, 'USD', 'up_to', 'collaboration target'), money(60000000, 'USD', 'up_to', 'target')],
  },
  {
    text: 'Beta AG is eligible to receive payments of «up to $130 million based on the achievement of» specific development and regulatory milestones for a product in the first indication.',
    states: [money(130000000, 'USD', 'up_to')],
  },
  {
    text: 'Upon successful commercialization of a product, Beta AG is eligible to receive global milestone payments «up to $300.0 million if certain sales thresholds» are achieved as well as single digit tiered royalties on net sales of the approved product.',
    states: [money(300000000, 'USD', 'up_to')],
  },
  {
    text: 'Beta AG is eligible for an additional «$77.0 million in potential sales-based milestones», as well as royalty payments, at mid-single digit royalty rates, based on tiered sales of the first commercialized licensed product.',
    states: [money(77000000)],
  },
  {
    text: 'The Company is also required to pay Beta AG «up to an aggregate of $22.0 million upon the achievement», during the time the agreement remains in effect, of certain milestones relating to the clinical development and commercial sales of products.',
    states: [money(22000000, 'USD', 'up_to')],
  },
  {
    text: 'In April 2014 Acme, Inc. paid a «$3.0 million milestone» to Beta AG, based on FDA acceptance of the NDA application, and in December of 2014 Acme, Inc. paid a «$15.0 million milestone payment» to Beta AG, which was triggered by the FDA marketing approval.',
    states: [money(3000000), money(15000000)],
  },
  {
    text: 'In addition, «up to $2.0 million may be paid to us if the division achieves» certain revenue objectives for the year ending December 31, 2015.',
    states: [money(2000000, 'USD', 'up_to')],
  },
  {
    text: '«Contingent consideration of up to $3.4 million» is expected to be paid related to financial results for the twelve months ended December 31, 2015.',
    states: [money(3400000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. earned a «$10 million payment from Beta AG for the initiation» of the Phase 2 trial.',
    states: [money(10000000)],
  },
  {
    text: 'A «milestone payment of $10 million» became due upon the enrollment of the first patient.',
    states: [money(10000000)],
  },
  {
    text: 'We are obligated to pay milestones of «$1.0 million upon the filing» of an IND, «$2.0 million upon the start of a Phase 2 trial» and «$3.0 million upon the start of a Phase 3 trial».',
    states: [money(1000000), money(2000000), money(3000000)],
  },
  {
    text: 'We recognized $59.7 million of the aggregate milestones and services revenue as revenue in fiscal year 2009.',
    states: [],
  },
  {
    text: 'In connection with the closing of these transactions, the Company will make an equity investment of $20 million and an up-front payment of $8 million to Beta AG in consideration of the license and the options.',
    states: [],
  },
  {
    text: 'Beta AG provided to the Company a cash upfront payment of $20.0 million upon entering into the agreement and made a concurrent $10.0 million equity investment in the Company.',
    states: [],
  },
  {
    text: 'We also have the right to initiate six additional discovery projects for development subject to an upfront payment of $2.0 million for each project as well as additional global milestone payments.',
    states: [],
  },
  {
    text: 'As partial consideration for the rights granted to the Company, the Company made a one-time upfront payment to Beta AG of $0.8 million during the year ended December 31, 2016, which was recorded as research and development expense.',
    states: [],
  },
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
    text: 'Beta AG will be eligible to receive (i) «up to $40.0 million in development and regulatory milestone payments» and (ii) «up to $290.0 million in sales milestone payments».',
    states: [money(40000000, 'USD', 'up_to'), money(290000000, 'USD', 'up_to')],
  },
  {
    text: 'The aggregate potential «milestone payments are approximately $10.6 million».',
    states: [money(10600000, 'USD', 'about')],
  },
  {
    text: 'Payments included a «$3.5 million development milestone» and an «$8.0 million sales-based milestone» paid in 2014.',
    states: [money(3500000), money(8000000)],
  },
  {
    text: 'Acme, Inc. is eligible for contingent «milestone-based payments of as much as $500 million».',
    states: [money(500000000, 'USD', 'up_to')],
  },
  {
    text: 'On achievement of the first regulatory «milestone, a payment of $20 million» was made to Beta AG.',
    states: [money(20000000)],
  },
  { text: 'Beta AG paid Acme, Inc. «$20 million following FDA approval» of the product.', states: [money(20000000)] },
  {
    text: '«Following FDA approval of the product, Acme, Inc. received $20 million» from Beta AG.',
    states: [money(20000000)],
  },
  {
    text: 'In May 2014, the FDA approved the product, triggering a «$20 million milestone payment» to Beta AG.',
    states: [money(20000000)],
  },
  {
    text: 'Acme, Inc. is entitled to «$20 million upon the first commercial sale» in Japan.',
    states: [money(20000000)],
  },
  {
    text: 'Beta AG could receive regulatory and «launch-related payments of up to $1.5 billion».',
    states: [money(1500000000, 'USD', 'up_to')],
  },
  {
    text: 'Additional payments, which may total «$1.5 billion, are tied to the achievement» of development, regulatory and sales goals.',
    states: [money(1500000000)],
  },
  {
    text: 'Acme, Inc. would pay «$75 million if annual sales exceed» «$500 million and $150 million if annual sales exceed» $1 billion.',
    states: [money(75000000), money(150000000)],
  },
  { text: 'Annual sales exceeded $500 million in 2014.', states: [] },
  { text: 'Non-cash royalties of $25.3 million were recorded.', states: [] },
  {
    text: 'Acme, Inc. granted Beta AG 20% of its drug product revenue for a consideration of $50.0 million.',
    states: [],
  },
  { text: 'The purchase price, which was paid in cash, amounted to $40 million.', states: [] },
  { text: "This resulted in Beta AG receiving 191,000 shares of the Company's pre-seed preferred stock.", states: [] },
  { text: 'Beta AG has committed to invest $20 million in the next equity financing.', states: [] },
  { text: 'Beta AG paid an upfront fee to Acme, amounting to $15 million.', states: [] },
  { text: 'The agreement calls for a one-time signing payment of $12 million.', states: [] },
  {
    text: 'The agreement provides for a 5-year senior secured term loan facility of up to $250.0 million, divided into three committed tranches: (i) a Tranche A Loan in an aggregate principal amount of $125.0 million, which was funded at closing; (ii) a Tranche B Loan in an aggregate principal amount of $75.0 million, which is available at our option; and (iii) a Tranche C Loan in an aggregate principal amount of $50.0 million.',
    states: [],
  },
  { text: 'Beta AG shares in the profits from the sale of the product in Japan.', states: [] },
  { text: 'Beta AG agreed to pay Acme, Inc. $2.5 million for past infringement.', states: [] },
  { text: 'Acme, Inc. pays monthly rent of $45,000 for the premises.', states: [] },
  {
    text: 'The amendment reduced the total «milestone payments from $50.0 million to $40.0 million».',
    states: [money(40000000)],
  },
  {
    text: 'To date, we have paid «$5.0 million in milestones», and «up to $45.0 million of milestone payments» remain.',
    states: [money(5000000), money(45000000, 'USD', 'up_to')],
  },
  {
    text: '«Milestone payments of up to $30 million per product» are payable for up to three products.',
    states: [money(30000000, 'USD', 'up_to', 'product')],
  },
  {
    text: 'Beta AG will pay «««$10 million, $20 million and $30 million upon the achievement of»»» the first, second and third milestones, respectively.',
    states: [money(10000000), money(20000000), money(30000000)],
  },
  { text: 'The maximum aggregate amount of «milestone payments is $100 million».', states: [money(100000000)] },
  {
    text: 'Beta AG is obligated to pay Acme, Inc. «$7.0 million on the first anniversary of approval» of the product.',
    states: [money(7000000)],
  },
  {
    text: 'Licensee shall pay to Licensor «Two Million Five Hundred Thousand Dollars ($2,500,000) upon receipt of Regulatory Approval» in the United States.',
    states: [money(2500000)],
  },
  {
    text: '«Upon the earlier of the first commercial sale or June 30, 2016, Acme, Inc. will pay Beta AG $8 million».',
    states: [money(8000000)],
  },
  {
    text: 'In aggregate, Acme, Inc. could receive development, regulatory and commercial «milestones exceeding $250 million».',
    states: [money(250000000, 'USD', 'at_least')],
  },
  { text: 'A «$12 million payment is due when the product is launched» in Japan.', states: [money(12000000)] },
  {
    text: 'We received upfront payments of $10.0 million and $20.0 million from Beta AG and Gamma Corp., respectively.',
    states: [],
  },
  {
    text: 'Acme, Inc. received from Beta AG a payment of $10 million on the effective date of the agreement.',
    states: [],
  },
  {
    text: 'Licensee shall pay to Licensor an upfront payment of Ten Million Dollars ($10,000,000) within ten business days of the Effective Date.',
    states: [],
  },
  {
    text: 'The parties amended the agreement to reduce the purchase price from $50 million to $45 million.',
    states: [],
  },
  { text: 'Holders of Acme, Inc. common stock will receive $12.50 in cash for each share.', states: [] },
  {
    text: 'In July 2014, Acme, Inc. completed its acquisition of Beta AG. The total consideration was $65 million.',
    states: [],
  },
  { text: "Acme, Inc.'s underwriters purchased $10 million of additional shares.", states: [] },
  { text: 'The amendment increased the term loan from $60 million to $80 million.', states: [] },
  { text: 'Beta AG will lend Acme, Inc. up to $20 million in three tranches.', states: [] },
  { text: 'Acme, Inc. guaranteed a $20 million loan of its subsidiary.', states: [] },
  { text: 'During 2014, $3.2 million of milestone revenue was recognized.', states: [] },
  { text: 'Milestone expense of $5.0 million was included in research and development expense.', states: [] },
  {
    text: 'The estimated fair value of the contingent consideration was $14.6 million at the acquisition date.',
    states: [],
  },
  { text: 'The contingent consideration liability increased by $2.2 million.', states: [] },
  { text: 'The Company accrued $1.5 million for milestones that were probable.', states: [] },
  { text: 'The variable consideration of $20.0 million was constrained.', states: [] },
  { text: 'As of the balance sheet date, $2.0 million of milestones had been accrued.', states: [] },
  {
    text: 'As of December 31, 2014, total future contingent payments to us under all of these current collaborations could exceed «$144.0 million if all potential product candidates achieved» all of the payment triggering events.',
    states: [money(144000000, 'USD', 'at_least')],
  },
  {
    text: 'Of this amount, «up to $52 million relates to the achievement» of development events, «up to $53 million relates to the achievement» of regulatory events and «up to $37 million relates to the achievement» of certain commercial or launch events.',
    states: [money(52000000, 'USD', 'up_to'), money(53000000, 'USD', 'up_to'), money(37000000, 'USD', 'up_to')],
  },
  {
    text: 'The Company is currently entitled to potential development «milestones of $325 million» and sales «milestones of $200 million», as well as tiered royalties on annual net sales by Beta AG ranging from high single-digit to mid-teens percentages.',
    states: [money(325000000), money(200000000)],
  },
  {
    text: 'The Company is eligible to receive from Beta AG cash payments of «up to an aggregate of $207 million in clinical development, regulatory and commercial milestone payments».',
    states: [money(207000000, 'USD', 'up_to')],
  },
  {
    text: 'As additional consideration, the agreement provides for contingent milestone payments by the Company to the Seller upon achievement of development «milestones in an amount not to exceed $15 million».',
    states: [money(15000000, 'USD', 'up_to')],
  },
  {
    text: 'The agreement required the Company to pay Beta AG a «$50,000 milestone» fee upon a patent issuance for the product and a 6% royalty fee on net sales of the product, and a 3% royalty at all other times.',
    states: [money(50000)],
  },
  {
    text: 'The Company is eligible to receive «up to $1.1 billion in total milestone payments» across all programs, including «up to $350 million in option exercise, development and regulatory milestones».',
    states: [money(1100000000, 'USD', 'up_to'), money(350000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. may receive «up to $85 million in development milestones», «up to $200 million in sales milestones», and royalties in the low double digits.',
    states: [money(85000000, 'USD', 'up_to'), money(200000000, 'USD', 'up_to')],
  },
  {
    text: 'A «milestone of $10 million» was triggered by the first patient dosed in Europe.',
    states: [money(10000000)],
  },
  {
    text: 'The aggregate consideration for the Transaction was approximately $1.4 billion, including the assumption of $200 million of net debt.',
    states: [],
  },
  {
    text: 'At the Closing, Acme, Inc. received $250 million in cash, of which $25 million was placed in escrow to secure indemnification obligations.',
    states: [],
  },
  { text: 'Acme, Inc. expects to reach several milestones with its cash of $40 million.', states: [] },
  {
    text: 'Acme, Inc. paid the sellers $9 million upfront and «milestone payments of $6 million», in a combination of cash and shares.',
    states: [money(6000000)],
  },
  { text: 'The total amount of these «benchmark payments will be $6 million».', states: [money(6000000)] },
  {
    text: 'If milestones are achieved, we may receive «additional payments that may, in aggregate, total up to $180 million».',
    states: [money(180000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. met every benchmark with $6 million of spending.', states: [] },
  { text: 'We will share profits from U.S. sales in equal shares with Beta AG.', states: [] },
]
