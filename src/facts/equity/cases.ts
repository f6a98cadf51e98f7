import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Beta AG agreed to make a «$30 million equity investment» in Acme Pharma, Inc.',
    states: [money(30000000)],
  },
  {
    text: 'Beta AG will purchase «1,250,000 shares of Acme Pharma, Inc. common stock» under a stock purchase agreement.',
    states: [text('1,250,000 shares of Acme Pharma, Inc. common stock')],
  },
  {
    text: 'Gamma Biologics, Inc. invested «$10 million in preferred shares» of Delta Corp. in connection with the collaboration.',
    states: [money(10000000)],
  },
  { text: 'Under the agreement, Beta AG «acquired a 9.8% stake» in Acme Pharma, Inc.', states: [text('a 9.8% stake')] },
  {
    text: 'Acme Pharma, Inc. issued to the lender a «warrant to purchase 50,000 shares of common stock».',
    states: [text('warrant to purchase 50,000 shares of common stock')],
  },
  { text: 'In the offering, Delta Corp. received «gross proceeds of $42 million».', states: [money(42000000)] },
  {
    text: 'As part of the transaction, Acme Pharma, Inc. acquired «a minority equity interest in Beta AG».',
    states: [text('a minority equity interest in Beta AG')],
  },
  {
    text: 'The consideration for Omega, Inc. includes «approximately 5.84 million shares of common stock of Delta Corp.»',
    states: [text('5.84 million shares of common stock of Delta Corp.')],
  },
  { text: 'As of March 1, 2010, Acme Pharma, Inc. had 25,000,000 shares of common stock outstanding.', states: [] },
  { text: 'The board of Acme Pharma, Inc. declared a two-for-one stock split of its common stock.', states: [] },
  { text: 'Delta Corp. granted the officer an option to purchase 40,000 shares of its common stock.', states: [] },
  { text: 'Acme Pharma, Inc. repurchased 200,000 shares of its common stock for the treasury.', states: [] },
  { text: 'The stockholders approved an increase to 50,000,000 authorized shares of common stock.', states: [] },
  { text: 'Delta Corp. will invest $20 million in a new plant in Ohio.', states: [] },
  { text: 'Beta AG will share equally in the profits of the program with Acme Pharma, Inc.', states: [] },
  { text: 'Acme Pharma, Inc. recognized a gain on its investments of $3 million.', states: [] },
  {
    text: 'Kappa shareholders will receive $6.00 cash and «.7676 shares of Acme Corp. common stock» for each share of Kappa.',
    states: [text('.7676 shares of Acme Corp. common stock')],
  },
  { text: 'The authorized capital stock of Beta Corp. consists of 1,000 shares of common stock.', states: [] },
  {
    text: "The officer's trading plan covers the sale of up to 120,000 shares of common stock of Acme, Inc.",
    states: [],
  },
  {
    text: 'Beta AG purchased «««1,470,588 shares of the common stock of Acme, Inc.» at $15.13 per share, for an aggregate price of $22.2 million»».',
    states: [
      text('1,470,588 shares of the common stock of Acme, Inc.'),
      money(15.13, 'USD', 'exact', 'share'),
      money(22200000),
    ],
  },
  {
    text: 'The «shares issued in the merger of Acme, Inc. may decrease by up to 350,032 shares».',
    states: [text('350,032 shares')],
  },
  { text: 'Acme, Inc. repurchased notes for an aggregate price of $22.2 million.', states: [] },
  {
    text: 'Beta AG «purchased 15.9 million of the ADSs of Acme, Inc. for approximately $2.78 billion» in cash.',
    states: [money(2780000000, 'USD', 'about')],
  },
  { text: 'Acme, Inc. purchased 15.9 million of its own bonds for $2 million.', states: [] },
  { text: 'Beta AG also purchased «$30.0 million of our common stock».', states: [money(30000000)] },
  { text: 'Beta AG made an «equity investment in Acme, Inc. of $30.0 million».', states: [money(30000000)] },
  { text: 'Beta AG made a «$30.0 million equity investment» in us.', states: [money(30000000)] },
  {
    text: 'Beta AG purchased ««2,000,000 shares of our common stock» for an aggregate purchase price of $30.0 million».',
    states: [text('2,000,000 shares of our common stock'), money(30000000)],
  },
  {
    text: 'We sold ««2,000,000 shares of common stock» to Beta AG for $30.0 million».',
    states: [text('2,000,000 shares of common stock'), money(30000000)],
  },
  {
    text: 'Beta AG has agreed to «invest $30.0 million in Acme, Inc.» through the purchase of Series B preferred stock.',
    states: [money(30000000)],
  },
  { text: 'Beta AG will «invest up to $30.0 million in Acme, Inc.»', states: [money(30000000, 'USD', 'up_to')] },
  {
    text: 'In connection with the agreement, we issued Beta AG «500,000 shares of our common stock».',
    states: [text('500,000 shares of our common stock')],
  },
  {
    text: "As partial consideration, we issued to Beta AG «500,000 shares of Acme, Inc.'s Series A preferred stock».",
    states: [text("500,000 shares of Acme, Inc.'s Series A preferred stock")],
  },
  {
    text: 'Beta AG received a «warrant to purchase 250,000 shares» of our common stock.',
    states: [text('warrant to purchase 250,000 shares')],
  },
  {
    text: 'We issued Beta AG warrants to purchase «up to 250,000 shares of our common stock» at an «exercise price of $4.50 per share».',
    states: [text('250,000 shares of our common stock'), money(4.5, 'USD', 'exact', 'share')],
  },
  { text: 'Beta AG «acquired a 10% equity interest» in Acme, Inc.', states: [text('a 10% equity interest')] },
  { text: 'We «acquired a 19.9% ownership interest» in Beta AG.', states: [text('a 19.9% ownership interest')] },
  {
    text: 'Beta AG «owns approximately 15% of our outstanding common stock».',
    states: [text('approximately 15% of our outstanding common stock')],
  },
  {
    text: 'Concurrently, we entered into a stock «purchase agreement under which Beta AG purchased shares of our common stock for $30.0 million».',
    states: [money(30000000)],
  },
  {
    text: 'Beta AG «purchased shares of our common stock for an aggregate purchase price of $30.0 million» at a premium.',
    states: [money(30000000)],
  },
  {
    text: 'Acme, Inc. «raised $30.0 million in a private placement» of its common stock to Beta AG.',
    states: [money(30000000)],
  },
  { text: 'We closed a «$30.0 million private placement».', states: [money(30000000)] },
  {
    text: 'The private placement resulted in «gross proceeds of approximately $30.0 million».',
    states: [money(30000000, 'USD', 'about')],
  },
  { text: 'The aggregate «gross proceeds from the offering were $30.0 million».', states: [money(30000000)] },
  {
    text: 'We received «net proceeds of $27.0 million from the offering», after deducting underwriting discounts.',
    states: [money(27000000)],
  },
  {
    text: 'Beta AG agreed to purchase «up to $30.0 million of our common stock» over 24 months.',
    states: [money(30000000, 'USD', 'up_to')],
  },
  { text: 'Beta AG «subscribed for shares in Acme, Inc. for $30.0 million».', states: [money(30000000)] },
  {
    text: 'Beta AG made a «strategic investment of $30.0 million» in our Series C financing.',
    states: [money(30000000)],
  },
  {
    text: 'We «sold shares of Series C preferred stock to Beta AG for proceeds of $30.0 million».',
    states: [money(30000000)],
  },
  { text: 'The «shares were sold at $16.00 per share».', states: [money(16, 'USD', 'exact', 'share')] },
  {
    text: 'We sold «1,250,000 shares of common stock» at a «public offering price of $16.00 per share».',
    states: [text('1,250,000 shares of common stock'), money(16, 'USD', 'exact', 'share')],
  },
  {
    text: 'Beta AG committed to purchase «$30.0 million of shares» in our initial public offering.',
    states: [money(30000000)],
  },
  {
    text: 'We contributed certain assets to NewCo «in exchange for 40% of its outstanding shares».',
    states: [text('40% of its outstanding shares')],
  },
  { text: 'We repurchased $30.0 million of our common stock under the buyback program.', states: [] },
  { text: 'There were 12,000,000 shares of common stock outstanding as of May 1, 2014.', states: [] },
  { text: 'We granted options to purchase 100,000 shares of common stock to our employees.', states: [] },
  { text: 'The fair value of the shares issued was $30.0 million.', states: [] },
  { text: 'Stock-based compensation expense was $3.0 million.', states: [] },
  { text: 'We recorded an unrealized gain of $3.0 million on our equity investment in Beta AG.', states: [] },
  { text: 'The carrying value of our equity investment was $8.0 million.', states: [] },
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
    text: 'Beta AG is entitled to receive contingent payments of up to $100.0 million based on future events.',
    states: [],
  },
  {
    text: 'Beta AG is eligible for up to $100.0 million in success-based development and regulatory milestones.',
    states: [],
  },
  { text: 'In June 2014, the first milestone was achieved and we received $5.0 million.', states: [] },
  { text: 'A payment of $5.0 million is due upon the first regulatory approval in the United States.', states: [] },
  {
    text: 'The license agreement requires payments of $5.0 million upon dosing of the first patient in a Phase 2 trial and $10.0 million upon marketing approval.',
    states: [],
  },
  { text: 'We may receive an additional $100.0 million based on annual net sales of the product.', states: [] },
  {
    text: 'The purchase agreement provides for additional contingent consideration of up to $25.0 million if certain revenue targets are met.',
    states: [],
  },
  { text: 'Each CVR entitles its holder to receive $25.0 million upon approval.', states: [] },
  { text: 'Aggregate potential milestone payments under the agreement are $50.0 million.', states: [] },
  { text: 'Under the agreement, Beta AG is eligible for sales-based payments of up to $35.0 million.', states: [] },
  {
    text: 'If the FDA approves the product prior to 2016, we will make a payment of $35.0 million to Beta AG.',
    states: [],
  },
  {
    text: 'As part of these agreements, the Company issued «530,000 shares of common stock» to Beta AG and «130,000 shares of common stock» to an academic institution.',
    states: [text('530,000 shares of common stock'), text('130,000 shares of common stock')],
  },
  {
    text: 'The Company had a commitment to «invest an additional $0.5 million in this entity» in the future.',
    states: [money(500000)],
  },
  {
    text: 'Each Warrant entitles the holder to purchase one share of common stock for an «exercise price per share equal to $1.49».',
    states: [money(1.49, 'USD', 'exact', 'share')],
  },
  {
    text: 'Each Warrant has an «exercise price of $31.50 per share», subject to adjustment for stock splits.',
    states: [money(31.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'The new note was exchanged concurrently for «approximately 2.5 million newly issued shares of common stock».',
    states: [text('2.5 million newly issued shares of common stock')],
  },
  {
    text: 'The warrants to be issued in the Offering will have a five-year term and an «exercise price of $0.50 per share».',
    states: [money(0.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Beta AG «holds approximately 12% of the outstanding shares» of Acme, Inc.',
    states: [text('approximately 12% of the outstanding shares')],
  },
  {
    text: 'The Company «issued «140,000 unregistered shares of Common Stock» to Beta AG for $21.50 per share».',
    states: [money(21.5, 'USD', 'exact', 'share'), text('140,000 unregistered shares of Common Stock')],
  },
  {
    text: 'In connection with the collaboration, Beta AG purchased «««3,600,000 shares of our common stock» at $4.12 per share for total proceeds of $15.0 million»».',
    states: [text('3,600,000 shares of our common stock'), money(4.12, 'USD', 'exact', 'share'), money(15000000)],
  },
  {
    text: 'Pursuant to a stock purchase agreement entered into concurrently with the collaboration agreement, Beta AG made a «$30.0 million equity investment» in our common stock at a 20% premium.',
    states: [money(30000000)],
  },
  {
    text: 'As additional consideration, the Company issued to Beta AG «250,000 restricted shares of its common stock» and a warrant.',
    states: [text('250,000 restricted shares of its common stock')],
  },
  {
    text: 'We issued «1,000,000 shares of our Series A-1 convertible preferred stock» to Beta AG.',
    states: [text('1,000,000 shares of our Series A-1 convertible preferred stock')],
  },
  { text: 'The 5,000,000 shares held by directors are not subject to the agreement.', states: [] },
  { text: 'The exercise price of the stock options was $4.00 per share.', states: [] },
  { text: 'At the closing the officers owned 12,000 shares.', states: [] },
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
    text: 'The purchase price also includes earnout consideration of up to $225 million, payable in 2030, contingent upon Beta AG achieving a CAGR in revenue of 12% to 22% during the earnout measurement period.',
    states: [],
  },
  {
    text: 'Pursuant to the purchase agreement, the purchase price consisted of (i) $275 million in cash payable at closing, subject to customary post-closing adjustments, and (ii) earnout consideration of up to $225 million, payable in 2030.',
    states: [],
  },
  {
    text: 'The cash consideration was subject to adjustment based on closing working capital, and $1,500,000 of the cash consideration was placed into a third-party escrow account by us.',
    states: [],
  },
  {
    text: 'After 2017 and until the first sale to a third party of any licensed product, the minimum annual payment will be $75,000.',
    states: [],
  },
  {
    text: 'As consideration for the license, Acme, Inc. issued «a total of 380,000 shares of common stock».',
    states: [text('380,000 shares of common stock')],
  },
  {
    text: "This resulted in Beta AG receiving «191,000 shares of the Company's pre-seed preferred stock».",
    states: [text("191,000 shares of the Company's pre-seed preferred stock")],
  },
  {
    text: "Beta AG participated in Acme, Inc.'s Series B «financing with a $20 million investment».",
    states: [money(20000000)],
  },
  {
    text: "Beta AG invested «$20 million in Acme, Inc.'s Series B preferred stock» financing.",
    states: [money(20000000)],
  },
  { text: 'Beta AG has committed to «invest $20 million in the next equity» financing.', states: [money(20000000)] },
  {
    text: 'The total purchase price was $15 million, including $5 million that was held back for 18 months.',
    states: [],
  },
  {
    text: 'To date, the Company has made an upfront payment of $15.0 million and has paid $16 million in development, regulatory, and sales-based milestones.',
    states: [],
  },
  {
    text: 'The agreement calls for an upfront payment of $12 million for the license and $3 million for the transfer of materials.',
    states: [],
  },
  { text: 'Acme, Inc. will receive $12 million upfront, plus up to $50 million in milestones.', states: [] },
  {
    text: 'Payments included a $3.5 million development milestone and an $8.0 million sales-based milestone paid in 2014.',
    states: [],
  },
  {
    text: 'Beta AG ««purchased «500,000 shares of Acme, Inc. common stock» for $6 million, or $12.00» per share», representing a 25% premium.',
    states: [money(6000000), money(12, 'USD', 'exact', 'share'), text('500,000 shares of Acme, Inc. common stock')],
  },
  { text: "Acme, Inc.'s underwriters purchased «$10 million of additional shares».", states: [money(10000000)] },
  {
    text: 'Following the transaction, Beta AG will «own approximately 35% of the combined company».',
    states: [text('approximately 35% of the combined company')],
  },
  {
    text: 'Acme, Inc. will issue «0.45 of a share of its common stock for each share» of Beta AG common stock.',
    states: [text('0.45 of a share of its common stock for each share')],
  },
  { text: 'Acme, Inc. has 50,000,000 authorized shares of common stock.', states: [] },
  { text: "The closing price of Acme, Inc.'s common stock was $8.15 per share.", states: [] },
  { text: 'The amendment increased the upfront payment from $10.0 million to $15.0 million.', states: [] },
  {
    text: 'Beta AG will pay Acme, Inc. $10 million upfront and up to $90 million in milestones, together with a 12% royalty on net sales.',
    states: [],
  },
  { text: 'Acme, Inc. paid dividends of $0.10 per share.', states: [] },
  { text: 'Stock-based compensation of $2.0 million was recognized.', states: [] },
  { text: 'The shares had a fair value of $12.00 per share on the date of issue.', states: [] },
  {
    text: 'We recorded a premium of $3.0 million on the sale of the shares as part of the transaction price.',
    states: [],
  },
  { text: 'Net loss per share was $0.45.', states: [] },
  { text: 'As of December 31, 2014, $40.0 million remained available under our at-the-market program.', states: [] },
  { text: 'Directors held options to purchase 300,000 shares at an average exercise price of $5.20.', states: [] },
  { text: 'The warrants were valued at $1.2 million using the Black-Scholes model.', states: [] },
  { text: 'We withheld shares worth $0.5 million to cover taxes.', states: [] },
  {
    text: 'The Underwriters agreed to purchase «6,000,000 shares of common stock» at a «price to the public of $14.00 per share», less underwriting discounts.',
    states: [text('6,000,000 shares of common stock'), money(14, 'USD', 'exact', 'share')],
  },
  {
    text: 'Acme, Inc. agreed to issue and sell to Beta AG ««1,600,000 shares of common stock» for an aggregate purchase price of $20 million».',
    states: [text('1,600,000 shares of common stock'), money(20000000)],
  },
  {
    text: 'As partial consideration, Acme, Inc. issued Beta AG «750,000 shares of common stock» and a five-year «warrant to purchase 200,000 shares».',
    states: [text('750,000 shares of common stock'), text('warrant to purchase 200,000 shares')],
  },
]
