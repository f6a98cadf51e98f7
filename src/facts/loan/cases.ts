import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. entered into a «$50 million revolving credit facility» with Omega Corp.',
    states: [money(50000000)],
  },
  {
    text: 'Delta Corp. issued «$300 million aggregate principal amount» of its debt securities.',
    states: [money(300000000)],
  },
  {
    text: 'Under the agreement, Omega Corp. made a term «loan of $15 million» to Acme, Inc.',
    states: [money(15000000)],
  },
  {
    text: 'Omega Corp. agreed to «lend up to $5 million» to Acme, Inc. for working capital.',
    states: [money(5000000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. executed a promissory note in favor of Omega Corp. in the original «principal amount of $750,000».',
    states: [money(750000)],
  },
  {
    text: 'Acme, Inc. and Omega Corp. signed a «line of credit in the amount of $15.0 million».',
    states: [money(15000000)],
  },
  {
    text: 'Delta Corp. has obtained a «commitment to provide up to $100 million» from Omega Corp. in connection with the merger.',
    states: [money(100000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. repaid the loan of $15 million to Omega Corp. in 2009.', states: [] },
  { text: 'Acme, Inc. had $10.3 million outstanding under the line of credit.', states: [] },
  { text: 'Omega Corp. increased its allowance for loan losses to $3 million.', states: [] },
  {
    text: 'Beta AG provides Acme, Inc. with a loan of employees for the research program, at a cost of $1 million.',
    states: [],
  },
  { text: 'The notes to the financial statements of Delta Corp. describe revenue of $12 million.', states: [] },
  { text: 'Acme, Inc. made a commitment to diversity.', states: [] },
  { text: 'The total loans of Omega Bank, Inc. were $500 million at year end.', states: [] },
  {
    text: 'The debentures of Delta Corp. convert at 51.3736 shares of common stock per $1,000 principal amount of debentures.',
    states: [],
  },
  { text: 'Acme, Inc. may borrow in minimum increments of $10 million.', states: [] },
  {
    text: 'The agreement of Acme, Inc. provides for a term loan in the original «principal amount of $12,500,000», which is to be repaid in installments.',
    states: [money(12500000)],
  },
  { text: 'The loan of Acme, Inc. in the amount of $12,500,000 was repaid in 2003.', states: [] },
  {
    text: 'We entered into a loan agreement with Beta AG providing for a term «loan of up to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  { text: 'Beta AG provided us a «$50.0 million senior secured term loan».', states: [money(50000000)] },
  {
    text: 'The «credit agreement provides for a revolving credit facility of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'The credit agreement provides for a «$50.0 million revolving credit facility».', states: [money(50000000)] },
  {
    text: 'We issued «$50.0 million aggregate principal amount» of 5.00% convertible senior notes due 2021.',
    states: [money(50000000)],
  },
  {
    text: 'We issued «$50.0 million aggregate principal amount» of 5.00% Convertible Senior Notes due 2021.',
    states: [money(50000000)],
  },
  { text: 'We «borrowed $50.0 million» under the term loan.', states: [money(50000000)] },
  { text: 'Beta AG agreed to «lend us up to $50.0 million».', states: [money(50000000, 'USD', 'up_to')] },
  {
    text: 'The Lenders agreed to make term «loans to the Borrower in an aggregate amount of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'The facility provides for «borrowings of up to $50.0 million».', states: [money(50000000, 'USD', 'up_to')] },
  { text: 'The revolver has a maximum «borrowing capacity of $50.0 million».', states: [money(50000000)] },
  {
    text: 'The «loan facility of $50.0 million» consists of a «$20.0 million term loan» and a «$30.0 million revolving line of credit».',
    states: [money(50000000), money(20000000), money(30000000)],
  },
  {
    text: 'We issued a promissory note to Beta AG in the «principal amount of $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'We issued a convertible promissory «note to Beta AG for $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG purchased a «$50.0 million convertible note» from us.', states: [money(50000000)] },
  { text: 'The amendment increased the «commitments to $50.0 million».', states: [money(50000000)] },
  {
    text: 'The amendment increased the revolving «commitment from $50.0 million to $75.0 million».',
    states: [money(75000000)],
  },
  { text: 'The agreement provides for a letter of credit «sublimit of $50.0 million».', states: [money(50000000)] },
  {
    text: 'An accordion feature allows us to increase the «facility by up to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  {
    text: '«Availability under the line of credit is limited to $50.0 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  { text: 'The «first tranche of $10.0 million» was funded at closing.', states: [money(10000000)] },
  { text: 'We entered into a «$50.0 million debt financing» agreement with Beta AG.', states: [money(50000000)] },
  { text: 'We completed an offering of «$50.0 million of 6% senior notes».', states: [money(50000000)] },
  { text: 'Beta AG advanced «$50.0 million to Acme, Inc. under the loan».', states: [money(50000000)] },
  { text: 'The total «commitment under the facility is $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG extended a bridge «loan to Acme, Inc. of $50.0 million».', states: [money(50000000)] },
  { text: 'We had $50.0 million outstanding under the credit facility as of December 31, 2014.', states: [] },
  { text: 'We repaid the $50.0 million term loan in full.', states: [] },
  { text: 'Interest expense on the loan was $2.0 million.', states: [] },
  { text: 'The carrying amount of the notes was $48.0 million.', states: [] },
  { text: 'We must maintain minimum liquidity of $5.0 million under the credit agreement.', states: [] },
  { text: 'Debt issuance costs of $1.0 million were recorded as a discount to the term loan.', states: [] },
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
  { text: 'Upon initiation of a Phase 3 trial, Beta AG will pay us $5.0 million.', states: [] },
  {
    text: 'We are required to pay Beta AG $5.0 million upon the first commercial sale of a licensed product.',
    states: [],
  },
  { text: 'We earned a $5.0 million milestone in 2014 upon acceptance of the IND.', states: [] },
  {
    text: 'The term loan is available in two ««tranches: $10.0 million at closing and $40.0 million»» upon approval.',
    states: [money(10000000), money(40000000)],
  },
  {
    text: 'Beta AG must pay a one-time payment of $25.0 million if annual net sales exceed $500.0 million.',
    states: [],
  },
  {
    text: 'The accordion feature provides for an increase in borrowing capacity under the «Revolving Facility of up to $600 million» in addition to the borrowing capacity under the «$1.2 billion Revolving Commitments» (i.e. «up to an aggregate borrowing capacity of $1.8 billion»).',
    states: [money(600000000, 'USD', 'up_to'), money(1200000000), money(1800000000)],
  },
  {
    text: 'The existing term loan agreement provided for an unsecured term loan facility in a «principal amount of $300 million» and matures on September 15, 2023.',
    states: [money(300000000)],
  },
  {
    text: "The Company entered into a first amendment to the Company's «$400 million term credit facility».",
    states: [money(400000000)],
  },
  {
    text: 'The term loan agreement provides for term loans in the aggregate «principal amount of $100 million».',
    states: [money(100000000)],
  },
  {
    text: 'The revolving loan agreement provides for revolving loans «up to an aggregate principal amount of $50 million».',
    states: [money(50000000, 'USD', 'up_to')],
  },
  {
    text: 'We entered into a term loan credit agreement, which provides for a 364-day delayed-draw term loan facility «up to an aggregate principal amount of $1.0 billion».',
    states: [money(1000000000, 'USD', 'up_to')],
  },
  {
    text: 'The purchase price covered the purchase of «$2,400,000 aggregate principal amount» of notes.',
    states: [money(2400000)],
  },
  {
    text: 'The Company issued «an aggregate of $6,000,000 principal amount» of senior secured convertible notes.',
    states: [money(6000000)],
  },
  {
    text: 'The Issuer agreed to issue and sell to Beta AG a Convertible Promissory Note in the «principal amount of $5,000,000».',
    states: [money(5000000)],
  },
  {
    text: 'Beta AG agreed to «lend up to $3,000,000» to Acme, Inc. on a revolving line of credit basis to partially fund development.',
    states: [money(3000000, 'USD', 'up_to')],
  },
  {
    text: 'The Company issued 13% convertible promissory notes in an aggregate «principal amount of $3,100,000» to the subscribers.',
    states: [money(3100000)],
  },
  {
    text: 'The Credit Agreement provides for a «$250 million term loan» and a «$100 million revolving credit facility», each maturing on March 3, 2019 and bearing interest at LIBOR plus a margin of 1.75%.',
    states: [money(250000000), money(100000000)],
  },
  {
    text: 'Under the loan agreement, the lender agreed to provide term loans in an aggregate «principal amount of up to $25.0 million», of which «$15.0 million was funded» at closing and «$10.0 million may be drawn» upon achievement of a milestone.',
    states: [money(25000000, 'USD', 'up_to'), money(15000000), money(10000000)],
  },
  { text: 'Beta AG advanced the Company «$2.5 million under a secured promissory note».', states: [money(2500000)] },
  {
    text: 'The «line of credit was increased from $1.0 million to $2.0 million».',
    states: [money(2000000)],
  },
  { text: 'As of March 31, 2014, the outstanding principal balance of the term loan was $300 million.', states: [] },
  { text: 'The principal, $6,000,000, and interest, $280,000, were converted into shares.', states: [] },
  { text: 'The notes are convertible at a conversion price of $1.49 per share.', states: [] },
  { text: 'Interest on principal amounted to $54,000 during the period.', states: [] },
  { text: 'Interest expense was $1.2 million for the quarter.', states: [] },
  { text: 'The Company is required to maintain a cash balance of $5.0 million at all times.', states: [] },
  { text: 'If the Company raises more than $3,000,000 in an equity financing, the notes convert.', states: [] },
  {
    text: 'As partial consideration for the licenses, we paid $10,000 to Beta AG upon full execution of the license agreement.',
    states: [],
  },
  {
    text: 'Pursuant to the agreement, the Company is obligated to (i) make a non-refundable upfront license fee payment of $0.4 million and annual license maintenance fee payments of $10,000 per year (ii) make royalty payments to the University of 3% of net sales of a therapeutic licensed product or 1% of net sales of a method of use licensed product, (iii) make milestone payments up to an aggregate of $18.2 million to the University upon the occurrence of certain events, and (iv) reimburse the University for prosecution and maintenance expenses of the licensed patents without limitation.',
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
    text: 'The agreement provides for a 5-year senior secured term «loan facility of up to $250.0 million», divided into three committed tranches: (i) a Tranche A Loan in an aggregate «principal amount of $125.0 million», which was funded at closing; (ii) a Tranche B Loan in an aggregate «principal amount of $75.0 million», which is available at our option; and (iii) a Tranche C Loan in an aggregate «principal amount of $50.0 million».',
    states: [money(250000000, 'USD', 'up_to'), money(125000000), money(75000000), money(50000000)],
  },
  {
    text: 'Acme, Inc. granted Beta AG 20% of its drug product revenue for a consideration of $50.0 million.',
    states: [],
  },
  { text: 'The amendment increased the term «loan from $60 million to $80 million».', states: [money(80000000)] },
  {
    text: 'The lenders made an «$80 million term loan» to Acme, Inc. that matures in June 2019 and bears interest at SOFR plus 6.5%.',
    states: [money(80000000)],
  },
  { text: 'Acme, Inc. sold «$40 million of 12% senior secured notes» to Beta AG.', states: [money(40000000)] },
  {
    text: 'Beta AG will «lend Acme, Inc. up to $20 million» in three tranches.',
    states: [money(20000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. may «draw up to $20 million» under the facility.', states: [money(20000000, 'USD', 'up_to')] },
  { text: 'Acme, Inc. obtained a «$20 million loan» from Beta AG.', states: [money(20000000)] },
  { text: 'Acme, Inc. guaranteed a «$20 million loan» of its subsidiary.', states: [money(20000000)] },
  { text: 'Beta AG provided «debt financing of $20 million».', states: [money(20000000)] },
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
  { text: 'As of December 31, 2014, $25.0 million was outstanding under the term loan.', states: [] },
  { text: 'The unamortized discount on the notes was $2.0 million.', states: [] },
  { text: 'Interest expense on the notes was $3.1 million in 2014.', states: [] },
  { text: 'We made principal payments of $5.0 million in 2014.', states: [] },
  { text: 'The fair value of the notes was $52.0 million.', states: [] },
  { text: 'Future principal payments are $10.0 million in 2015 and $15.0 million in 2016.', states: [] },
  { text: 'We were in compliance with the covenant to maintain $10.0 million in cash.', states: [] },
  { text: 'Our debt was $80 million at year end.', states: [] },
  {
    text: 'The Credit Agreement provides for a senior secured term loan facility in the aggregate ««principal amount of $150.0 million, $100.0 million»» of which was funded on the closing date.',
    states: [money(150000000), money(100000000)],
  },
  {
    text: 'On May 3, 2014, the Company issued «$200 million aggregate principal amount» of 5.75% Senior Notes due 2024 in a private offering.',
    states: [money(200000000)],
  },
  {
    text: 'The Company entered into a Loan and Security Agreement with Beta Bank providing for a term «loan of $35 million» maturing on June 1, 2019.',
    states: [money(35000000)],
  },
  {
    text: 'The «loan agreement provides for term loans of up to $15.0 million», of which «$10.0 million was drawn» at closing and «$5.0 million is available» until June 30, 2015.',
    states: [money(15000000, 'USD', 'up_to'), money(10000000), money(5000000)],
  },
  {
    text: 'The Company entered into a five-year, «$500 million unsecured revolving credit agreement».',
    states: [money(500000000)],
  },
  {
    text: 'The Company may request an increase in the «commitments of up to $75 million».',
    states: [money(75000000, 'USD', 'up_to')],
  },
  {
    text: 'The initial conversion rate is 25.5100 shares of common stock per $1,000 principal amount of Notes, which is equivalent to an initial conversion price of approximately $39.20 per share.',
    states: [],
  },
  {
    text: '«Up to $12 million may be used under the facility for the issuance of letters of credit».',
    states: [money(12000000, 'USD', 'up_to')],
  },
  { text: 'Acme, Inc. had $3 million of letters of credit outstanding.', states: [] },
]
