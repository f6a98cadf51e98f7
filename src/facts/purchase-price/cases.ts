import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'At closing, Acme, Inc. will deposit «$5.8 million of the purchase price» in escrow.',
    states: [money(5_800_000)],
  },
  {
    text: 'On March 3, 2014, Acme, Inc. completed the acquisition of Beta Corp. for a «purchase price of $45 million».',
    states: [money(45000000)],
  },
  {
    text: 'Under the merger agreement, each share of Beta Corp. will be converted into the «right to receive $26.00 in cash».',
    states: [money(26)],
  },
  {
    text: 'On May 5, 2011, Acme, Inc. «acquired all of the outstanding stock of Beta Corp. for approximately $12.5 million» in cash.',
    states: [money(12500000, 'USD', 'about')],
  },
  { text: 'Delta Corp. «sold its valve business to Omega, Inc. for $8 million» in cash.', states: [money(8000000)] },
  {
    text: 'The «aggregate consideration payable by Acme, Inc. is $102.5 million», of which part was placed in escrow.',
    states: [money(102500000)],
  },
  {
    text: 'Acme, Inc. will «acquire Beta Corp. for $45.00 per share» in cash.',
    states: [money(45, 'USD', 'exact', 'share')],
  },
  {
    text: 'The sellers of Beta Corp. «received $9.6 million at closing» and may earn more later.',
    states: [money(9600000)],
  },
  {
    text: 'The «merger consideration consists of 100 million Euros» payable by Acme, Inc. to the holders of Beta AG.',
    states: [money(100000000, 'EUR')],
  },
  { text: 'Acme, Inc. licensed the compound from Beta Corp. for $5 million.', states: [] },
  { text: 'Delta Corp. purchased 100,000 shares of Omega, Inc. for $2 million.', states: [] },
  {
    text: 'The officer may purchase restricted stock of Acme, Inc. at a purchase price of $0.001 per share.',
    states: [],
  },
  { text: 'Acme, Inc. placed a purchase order for $3 million with Beta Corp.', states: [] },
  { text: 'The closing price of the common stock of Acme, Inc. was $12.00 on March 3, 2014.', states: [] },
  { text: 'Acme, Inc. may acquire other companies in the future, for cash or stock.', states: [] },
  { text: 'Acme, Inc. recorded goodwill of $14 million in connection with the acquisition of Beta Corp.', states: [] },
  { text: 'Delta Corp. sold $50 million of notes to the initial purchasers.', states: [] },
  {
    text: 'In December 2020, Acme, Inc. «acquired Beta Corp. for a closing amount of $22.50 per share in cash».',
    states: [money(22.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Acme, Inc. agreed to ««acquire Beta Corp. for $235.00 per share» in cash, or approximately $8.0 billion».',
    states: [money(235, 'USD', 'exact', 'share'), money(8000000000, 'USD', 'about')],
  },
  {
    text: 'The «shareholders of Beta Corp. received an aggregate of 1,850,000 shares of common stock of Acme, Inc. and $4.2 million in cash».',
    states: [money(4200000)],
  },
  {
    text: 'Approximately $162 million in shares of Acme, Inc. common stock will be payable at the closing.',
    states: [],
  },
  {
    text: 'The «cash paid in the merger with Beta Corp. may increase by up to $15 million».',
    states: [money(15000000, 'USD', 'up_to')],
  },
  { text: 'The stockholders of Acme, Inc. approved a plan to issue $5 million in stock options.', states: [] },
  { text: 'Acme, Inc. sold to First Securities LLC $40 million of its notes.', states: [] },
  { text: 'Acme, Inc. acquired a license from Beta AG for $3 million in cash.', states: [] },
  { text: 'The shareholders of Acme, Inc. received a dividend of $4 million in the year.', states: [] },
  {
    text: 'Acme, Inc. «sold its division to Beta Ltd. for $23,750,000», of which «$20,000,000 was paid in cash at closing».',
    states: [money(23750000), money(20000000)],
  },
  {
    text: 'Acme, Inc. agreed to sell to Beta Fund, L.P. an aggregate of 4,000,000 shares of its stock at a purchase price of $2.50 per share.',
    states: [],
  },
  {
    text: 'Beta AG purchased 15.9 million of the ADSs of Acme, Inc. for approximately $2.78 billion in cash.',
    states: [],
  },
  { text: 'We «acquired Beta AG for $50.0 million» in cash.', states: [money(50000000)] },
  {
    text: 'On May 1, 2014, we acquired 100% of the outstanding equity of Beta AG for «total consideration of $50.0 million».',
    states: [money(50000000)],
  },
  {
    text: 'The aggregate «purchase price was approximately $50.0 million», net of cash acquired.',
    states: [money(50000000, 'USD', 'about')],
  },
  { text: 'The total «purchase consideration was $50.0 million», consisting of cash.', states: [money(50000000)] },
  {
    text: 'The «««purchase price of $50.0 million» consisted of $30.0 million in cash and $20.0 million»» in shares of our common stock.',
    states: [money(50000000), money(30000000), money(20000000)],
  },
  { text: 'We «paid $50.0 million in cash at closing».', states: [money(50000000)] },
  { text: 'We paid «cash consideration of $50.0 million» upon closing of the acquisition.', states: [money(50000000)] },
  { text: '«At the closing, we paid the sellers $50.0 million» in cash.', states: [money(50000000)] },
  {
    text: 'Under the asset purchase agreement, Beta AG «paid us $50.0 million in cash for the assets».',
    states: [money(50000000)],
  },
  { text: 'We «sold our diagnostics business to Beta AG for $50.0 million» in cash.', states: [money(50000000)] },
  {
    text: 'We completed the «sale of our diagnostics business to Beta AG for gross proceeds of $50.0 million».',
    states: [money(50000000)],
  },
  {
    text: 'Beta AG will commence a tender offer to «acquire all outstanding shares of Acme, Inc. for $24.50 per share» in cash.',
    states: [money(24.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Each outstanding share of Acme, Inc. common stock will be converted into the «right to receive $24.50 in cash», without interest.',
    states: [money(24.5)],
  },
  {
    text: '«Stockholders of Acme, Inc. will receive $24.50 per share» in cash.',
    states: [money(24.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Each share of Acme, Inc. common stock was cancelled and «converted into $24.50 in cash».',
    states: [money(24.5)],
  },
  {
    text: 'Beta AG will «acquire Acme, Inc. for $24.50 per share» in cash, for a total equity value of approximately $1.2 billion.',
    states: [money(24.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'We «acquired substantially all of the assets of Beta AG in exchange for $50.0 million» in cash.',
    states: [money(50000000)],
  },
  { text: 'The «transaction closed on May 1, 2014, and we paid $50.0 million».', states: [money(50000000)] },
  {
    text: 'Pursuant to the stock purchase agreement, we purchased all of the issued and outstanding capital stock of Beta AG for an aggregate «purchase price of $50.0 million», subject to customary adjustments.',
    states: [money(50000000)],
  },
  {
    text: 'We entered into a definitive agreement to «acquire Beta AG for approximately $50.0 million».',
    states: [money(50000000, 'USD', 'about')],
  },
  {
    text: 'At closing, «$5.0 million of the cash consideration» was deposited into an escrow account.',
    states: [money(5000000)],
  },
  {
    text: 'Acme, Inc. «acquired Beta AG for $50.0 million» in cash plus up to $20.0 million in contingent payments.',
    states: [money(50000000)],
  },
  {
    text: 'The base «purchase price is $50.0 million», subject to working capital adjustments.',
    states: [money(50000000)],
  },
  { text: '«Consideration for the acquisition was $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG has agreed to «purchase the property for $50.0 million».', states: [money(50000000)] },
  { text: 'Beta AG «acquired our rights to the product for $50.0 million».', states: [money(50000000)] },
  { text: 'The «acquisition cost was $50.0 million».', states: [money(50000000)] },
  { text: 'The «sale price was $50.0 million».', states: [money(50000000)] },
  { text: 'The «selling price of the facility was $50.0 million».', states: [money(50000000)] },
  { text: 'We «acquired the remaining 40% interest in Beta AG for $50.0 million».', states: [money(50000000)] },
  { text: 'We «acquired the royalty interest from Beta AG for $50.0 million».', states: [money(50000000)] },
  {
    text: 'Beta AG «purchased the right to receive royalties on the product for $50.0 million».',
    states: [money(50000000)],
  },
  { text: 'We «sold our future royalty rights to Beta AG for $50.0 million».', states: [money(50000000)] },
  {
    text: 'Under the royalty purchase agreement, Beta AG «paid us $50.0 million in exchange for the royalty rights».',
    states: [money(50000000)],
  },
  {
    text: 'In exchange for the asset, we «paid $50.0 million at the closing» of the transaction.',
    states: [money(50000000)],
  },
  { text: 'We allocated $30.0 million of the purchase price to goodwill.', states: [] },
  { text: 'We recorded goodwill of $30.0 million and intangible assets of $20.0 million.', states: [] },
  { text: 'The acquired business had revenue of $30.0 million in 2013.', states: [] },
  { text: 'Transaction costs of $2.0 million were expensed as incurred.', states: [] },
  { text: 'We recorded a gain of $12.0 million on the sale of the business.', states: [] },
  { text: 'The fair value of the assets acquired was $50.0 million.', states: [] },
  { text: 'We purchased property and equipment for $4.0 million.', states: [] },
  { text: 'We purchased $50.0 million of marketable securities.', states: [] },
  { text: 'Net assets acquired were $50.0 million.', states: [] },
  { text: 'We received a nonrefundable, noncreditable upfront payment of $10.0 million.', states: [] },
  { text: 'Upon signing of the agreement, we received $10.0 million from Beta AG.', states: [] },
  {
    text: 'In consideration for the rights granted under the license agreement, we paid Beta AG an initial license fee of $10.0 million.',
    states: [],
  },
  { text: 'We paid an upfront license fee to Beta AG of $10.0 million in cash.', states: [] },
  { text: 'Under the agreement, we paid Beta AG an execution fee of $10.0 million.', states: [] },
  { text: 'Acme, Inc. receives $10.0 million in upfront cash.', states: [] },
  { text: 'Acme, Inc. received $10.0 million in upfront and near-term payments from Beta AG.', states: [] },
  { text: 'In exchange for the licenses granted, we paid Beta AG an initial fee of $10.0 million.', states: [] },
  { text: 'We paid Beta University a one-time, non-refundable license issuance fee of $25,000.', states: [] },
  {
    text: 'We are required to pay Beta AG an upfront payment totaling $15.0 million, payable in two installments.',
    states: [],
  },
  { text: 'We made an upfront cash payment of CHF 10.0 million.', states: [] },
  {
    text: 'Beta AG paid us $20.0 million as an upfront payment and purchased $30.0 million of our common stock.',
    states: [],
  },
  {
    text: 'We may be required to pay up to $100.0 million upon the achievement of specified clinical, regulatory and commercial events.',
    states: [],
  },
  { text: 'We are also obligated to pay up to $100.0 million in success-based payments.', states: [] },
  { text: 'We paid a $5.0 million milestone payment to Beta AG upon dosing of the first patient.', states: [] },
  { text: 'We will owe Beta AG $5.0 million upon FDA approval of the product.', states: [] },
  { text: 'We must pay $5.0 million upon filing of an NDA and $10.0 million upon approval of the NDA.', states: [] },
  {
    text: 'Acme, Inc. is eligible to receive up to $100.0 million and $250.0 million in development and sales milestone payments, respectively.',
    states: [],
  },
  {
    text: 'The former shareholders of Beta AG are eligible to receive an earn-out of up to $25.0 million.',
    states: [],
  },
  {
    text: 'The sellers can earn up to $25.0 million based on the performance of the business over three years.',
    states: [],
  },
  { text: 'The milestones could aggregate up to $50.0 million.', states: [] },
  { text: 'We are obligated to make regulatory approval-related payments of up to $35.0 million.', states: [] },
  {
    text: 'The agreement provides for up to $35.0 million in development milestones and up to $60.0 million in commercial milestones.',
    states: [],
  },
  { text: 'We may be required to make milestone payments based on the achievement of certain events.', states: [] },
  { text: 'The deal is worth up to $500.0 million.', states: [] },
  { text: 'The aggregate value of the transaction is approximately $500.0 million.', states: [] },
  {
    text: 'On August 16, 2014, the Company entered into an Asset Purchase Agreement providing for the sale of substantially all of the assets of the Company in an all-cash transaction for an aggregate «purchase price of $17.5 million», subject to certain adjustments.',
    states: [money(17500000)],
  },
  {
    text: 'Pursuant to the purchase agreement, the «purchase price consisted of (i) $275 million» in cash payable at closing, subject to customary post-closing adjustments, and (ii) earnout consideration of up to $225 million, payable in 2030.',
    states: [money(275000000)],
  },
  {
    text: 'The Company purchased the entire share capital of Beta AG for an aggregate ««purchase price of approximately £13.3 million» (equivalent to approximately $17.4 million» USD), subject to certain adjustments.',
    states: [money(13300000, 'GBP', 'about'), money(17400000, 'USD', 'about')],
  },
  {
    text: 'The aggregate «purchase price paid for the shares consisted of (i) a cash payment of $5,500,000», less certain transaction expenses, (ii) the issuance of 480,000 shares of our common stock to the stockholders, and (iii) an earn-out, pursuant to which the stockholders may be entitled to an additional $4,000,000 based upon the post-closing financial performance of Beta AG.',
    states: [money(5500000)],
  },
  {
    text: 'The cash consideration was subject to adjustment based on closing working capital, and «$1,500,000 of the cash consideration» was placed into a third-party escrow account by us.',
    states: [money(1500000)],
  },
  {
    text: 'We concurrently closed upon the «acquisition of all of the issued and outstanding membership interests of Beta AG for $5,200,000».',
    states: [money(5200000)],
  },
  {
    text: 'The Company sold to Beta AG the right to receive certain royalty payments from the Company for a «purchase price of up to $125.0 million».',
    states: [money(125000000, 'USD', 'up_to')],
  },
  {
    text: 'Purchaser commenced a tender offer to acquire all of the outstanding shares of common stock of the Company, par value $0.00001 per share (the "Shares"), at a «price of (i) $26.00 per Share» (the "Closing Amount"), in cash, plus (ii) one contingent value right per Share representing the right to receive a contingent payment of $10.00 per Share, in cash, upon the achievement of the milestone.',
    states: [money(26, 'USD', 'exact', 'share')],
  },
  {
    text: "Purchaser commenced the Offer to acquire all of the outstanding shares of the Company's common stock at a «purchase price of $219.00 per share», net to the seller in cash, without interest.",
    states: [money(219, 'USD', 'exact', 'share')],
  },
  {
    text: 'The «Offer Price will be increased to $225.00 per share», net to the seller in cash.',
    states: [money(225, 'USD', 'exact', 'share')],
  },
  {
    text: "Purchaser commenced a tender offer to purchase all of the Company's outstanding shares of common stock, par value $0.001 per share, in «exchange for (i) $1.80» in cash per Share, net to the seller, plus (ii) one non-transferable contingent value right per Share.",
    states: [money(1.8, 'USD', 'exact', 'Share')],
  },
  { text: 'The contingent earn-out was marked down from $2.4 million to $1.3 million.', states: [] },
  {
    text: 'This resulted in a gain from the reduction of the contingent earnout liability of $1.1 million.',
    states: [],
  },
  { text: 'We recorded a credit of $187,500 in general and administrative expenses.', states: [] },
  {
    text: 'The Company is permitted to continue paying regular quarterly dividends at a quarterly rate not to exceed $0.22 per share.',
    states: [],
  },
  { text: 'The common stock has a par value of $0.001 per share.', states: [] },
  {
    text: 'The Company received a $2 million non-refundable upfront payment from Beta AG upon execution of the agreement.',
    states: [],
  },
  { text: 'As a result of the IPO, the Company made a $2.4 million milestone payment to the University.', states: [] },
  {
    text: 'The next potential milestone the Company will be entitled to receive will be a $5 million regulatory milestone for marketing approval for a first extended indication.',
    states: [],
  },
  { text: 'Milestone payments could total up to $56.0 million.', states: [] },
  {
    text: 'In connection with such termination the Company must pay a termination fee of $0.8 million to the Buyer.',
    states: [],
  },
  {
    text: 'The purchase price paid by the Purchaser was «$12.0 million in cash payable at closing».',
    states: [money(12000000)],
  },
  {
    text: 'The upfront «cash purchase price was $28.0 million», of which «$1.5 million was placed in escrow» for 12 months, subject to an adjustment based on working capital.',
    states: [money(28000000), money(1500000)],
  },
  {
    text: 'The «purchase price was $20.0 million» which was paid on closing, other than «$1.5 million which is being held in escrow» to secure possible indemnification claims.',
    states: [money(20000000), money(1500000)],
  },
  {
    text: 'The «purchase price is up to $6.0 million», subject to adjustment based on a final calculation of net working capital.',
    states: [money(6000000, 'USD', 'up_to')],
  },
  { text: 'The initial «purchase price of $7.9 million» was funded through existing cash.', states: [money(7900000)] },
  {
    text: 'The company completed the «sale of its respiratory business to Beta AG for $90 million» in cash.',
    states: [money(90000000)],
  },
  {
    text: 'Acme, Inc. sold its tuition business to Beta AG for «total consideration of $90 million».',
    states: [money(90000000)],
  },
  {
    text: 'Acme, Inc. acquired certain assets of Beta AG for «cash consideration of approximately $90 million».',
    states: [money(90000000, 'USD', 'about')],
  },
  {
    text: 'In May 2014, Acme, Inc. «purchased Beta AG for $90 million», net of cash acquired.',
    states: [money(90000000)],
  },
  { text: 'Acme, Inc. «acquired Beta AG in a cash transaction for $90 million».', states: [money(90000000)] },
  { text: 'Acme, Inc. «paid $90 million to acquire» Beta AG.', states: [money(90000000)] },
  {
    text: 'Acme, Inc. «paid approximately $90 million for the acquisition of» Beta AG.',
    states: [money(90000000, 'USD', 'about')],
  },
  {
    text: 'Acme, Inc. «acquired Beta AG for $90 million», comprised of cash and 2.0 million shares of Acme, Inc. common stock.',
    states: [money(90000000)],
  },
  {
    text: 'Acme, Inc. acquired Beta AG ««for $60 million in cash and $30 million in stock»».',
    states: [money(60000000), money(30000000)],
  },
  { text: 'The net gain on the sale of these businesses was $4.2 million.', states: [] },
  {
    text: 'We recognized a pre-tax gain of $1.1 million, net of $1.3 million direct selling costs, on the sale of the business.',
    states: [],
  },
  {
    text: 'The assets held for sale were primarily $14.2 million of goodwill, $7.0 million of intangibles, and $2.8 million of account receivables.',
    states: [],
  },
  {
    text: 'As of the acquisition date, Acme, Inc. acquired $233 million of intangible assets and assumed $60 million of deferred tax liabilities.',
    states: [],
  },
  { text: 'We paid a purchase price adjustment of $128,000.', states: [] },
  {
    text: 'We are entitled to receive an upfront payment of $25 million from Beta AG in connection with our entry into the agreement and will receive $9 million in research funding over the course of the three-year research term.',
    states: [],
  },
  {
    text: 'The Company received an upfront cash payment of $5 million upon execution of this option agreement.',
    states: [],
  },
  {
    text: 'The Company paid Beta AG an initial license fee of $0.6 million, and may pay potential development and regulatory milestone payments totaling up to $30.0 million for the first licensed product.',
    states: [],
  },
  {
    text: 'We will be eligible to receive up to $240 million per collaboration target in specified developmental, regulatory and commercialization contingent payments and up to $60 million in sales-based contingent payments per target.',
    states: [],
  },
  {
    text: 'Beta AG is eligible for an additional $77.0 million in potential sales-based milestones, as well as royalty payments, at mid-single digit royalty rates, based on tiered sales of the first commercialized licensed product.',
    states: [],
  },
  {
    text: 'In addition, up to $2.0 million may be paid to us if the division achieves certain revenue objectives for the year ending December 31, 2015.',
    states: [],
  },
  { text: 'A milestone payment of $10 million became due upon the enrollment of the first patient.', states: [] },
  {
    text: 'The Company also agreed to pay Beta AG royalties within a range in the low to lower-middle single digits as a percentage of net sales.',
    states: [],
  },
  {
    text: 'We would pay Beta AG royalties equal to a low single-digit percentage of the worldwide net sales.',
    states: [],
  },
  {
    text: 'The merger consideration included the issuance of 320,000 shares of Acme, Inc. common stock to Beta AG, «cash consideration of $600,000» and the assumption of approximately $136,000 of debt.',
    states: [money(600000)],
  },
  {
    text: 'Acme, Inc. granted Beta AG 20% of its drug product revenue «for a consideration of $50.0 million».',
    states: [money(50000000)],
  },
  {
    text: 'Acme, Inc. «acquired Beta AG for $120 million» upfront in cash, with up to $30 million in additional payments contingent on regulatory milestones.',
    states: [money(120000000)],
  },
  {
    text: 'The total «purchase price was $15 million», including «$5 million that was held back» for 18 months.',
    states: [money(15000000), money(5000000)],
  },
  { text: 'The «purchase price, which was paid in cash, amounted to $40 million».', states: [money(40000000)] },
  { text: '«Consideration paid at closing totaled $40 million».', states: [money(40000000)] },
  { text: "Beta AG participated in Acme, Inc.'s Series B financing with a $20 million investment.", states: [] },
  {
    text: 'The Company was required to make an upfront non-refundable, non-creditable payment of $20.0 million to Beta AG.',
    states: [],
  },
  { text: 'AstraNova made an upfront payment to Beta AG totalling $15 million.', states: [] },
  { text: 'Beta AG will make a cash payment of $12 million upfront.', states: [] },
  { text: 'The aggregate potential milestone payments are approximately $10.6 million.', states: [] },
  {
    text: 'On achievement of the first regulatory milestone, a payment of $20 million was made to Beta AG.',
    states: [],
  },
  {
    text: 'The parties amended the agreement to reduce the «purchase price from $50 million to $45 million».',
    states: [money(45000000)],
  },
  {
    text: 'Acme, Inc. «acquired Beta AG for $45 million», ««of which $30 million was paid in cash and $15 million in shares»».',
    states: [money(45000000), money(30000000), money(15000000)],
  },
  {
    text: 'The «purchase price consists of $45 million» in cash, an earn-out of up to $10 million and a promissory note of $5 million.',
    states: [money(45000000)],
  },
  {
    text: 'Holders of Acme, Inc. common stock will receive «$12.50 in cash for each share».',
    states: [money(12.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Under the agreement, Beta AG will ««pay $12.50 per share in cash, or a total of approximately $800 million»».',
    states: [money(12.5, 'USD', 'exact', 'share'), money(800000000, 'USD', 'about')],
  },
  {
    text: 'Beta AG has agreed to «acquire all outstanding shares of Acme, Inc. for $12.50 per share» in a transaction valued at approximately $800 million.',
    states: [money(12.5, 'USD', 'exact', 'share')],
  },
  {
    text: 'Each Acme, Inc. share will be «exchanged for $12.50 in cash» plus a contingent value right worth up to $2.00.',
    states: [money(12.5)],
  },
  {
    text: 'Acme, Inc. agreed to sell its headquarters building to Beta AG for a «purchase price of $70 million».',
    states: [money(70000000)],
  },
  {
    text: 'Purchaser shall «pay to Seller at the Closing Seventy Million Dollars ($70,000,000)» in cash.',
    states: [money(70000000)],
  },
  {
    text: 'In July 2014, Acme, Inc. completed its acquisition of Beta AG. The «total consideration was $65 million».',
    states: [money(65000000)],
  },
  {
    text: 'Acme, Inc. «acquired the worldwide rights to the product from Beta AG for $65 million».',
    states: [money(65000000)],
  },
  { text: 'The pro forma purchase price allocation assigned $20 million to goodwill.', states: [] },
  { text: "Acme, Inc.'s acquisition-related costs were $2 million.", states: [] },
  { text: 'Acme, Inc. will receive an upfront payment of $5 million per target.', states: [] },
  { text: 'The signing of the agreement triggered a payment of $10 million to Acme, Inc.', states: [] },
  { text: 'The collaboration included a $10 million technology access fee and a $25 million license fee.', states: [] },
  { text: 'Milestone payments of up to $30 million per product are payable for up to three products.', states: [] },
  {
    text: 'Beta AG is obligated to pay Acme, Inc. $7.0 million on the first anniversary of approval of the product.',
    states: [],
  },
  {
    text: 'In aggregate, Acme, Inc. could receive development, regulatory and commercial milestones exceeding $250 million.',
    states: [],
  },
  { text: 'Following the transaction, Beta AG will own approximately 35% of the combined company.', states: [] },
  {
    text: 'The lenders made an $80 million term loan to Acme, Inc. that matures in June 2019 and bears interest at SOFR plus 6.5%.',
    states: [],
  },
  { text: 'Acme, Inc. may draw up to $20 million under the facility.', states: [] },
  {
    text: 'The purchase price allocation included $12.0 million of developed technology and $6.0 million of goodwill.',
    states: [],
  },
  { text: 'The Company incurred transaction costs of $1.1 million related to the acquisition.', states: [] },
  { text: 'The acquired business contributed $22.0 million of revenue and $3.0 million of net income.', states: [] },
  {
    text: 'Pro forma revenue would have been $140.0 million had the acquisition occurred on January 1, 2013.',
    states: [],
  },
  { text: 'Goodwill of $18.0 million was recorded as a result of the acquisition.', states: [] },
  { text: 'The Company assumed liabilities of $4.0 million in the acquisition.', states: [] },
  { text: 'Beta AG had annual sales of approximately $60 million at the time of the acquisition.', states: [] },
  { text: 'We purchased $3.0 million of laboratory equipment.', states: [] },
  { text: "Acme, Inc.'s market capitalization was approximately $600 million.", states: [] },
  { text: 'The assets had a carrying value of $11.0 million at the date of sale.', states: [] },
  { text: 'The excess of the purchase price over the net assets acquired was $18.0 million.', states: [] },
  {
    text: 'Beta AG will pay us (i) «$20.0 million at the closing» of the transaction, (ii) $5.0 million on or before April 1, 2015 and (iii) tiered royalties of up to 20% of US net sales of the product until such time as royalties cumulatively total $100.0 million.',
    states: [money(20000000)],
  },
  {
    text: 'Pursuant to the asset purchase agreement, Beta AG paid the Company «closing consideration of $35.0 million».',
    states: [money(35000000)],
  },
  {
    text: 'In consideration of the purchase of the assets, the Company «paid $50,000 at closing».',
    states: [money(50000)],
  },
  {
    text: 'In consideration of the assets and rights sold, the Company received a one-time «payment at closing of $1.75 million».',
    states: [money(1750000)],
  },
  {
    text: 'The Company «divested a non-core product and received proceeds of $6.5 million».',
    states: [money(6500000)],
  },
  {
    text: 'On the terms and subject to the conditions set forth in the Merger Agreement, at the effective time of the Merger (the "Effective Time"), each share of Company common stock issued and outstanding immediately prior to the Effective Time (other than shares held by the Company, Parent or Merger Sub) will be cancelled and converted into the «right to receive $32.50 in cash», without interest (the "Merger Consideration").',
    states: [money(32.5)],
  },
  {
    text: 'The «aggregate consideration for the Transaction was approximately $1.4 billion», including the assumption of $200 million of net debt.',
    states: [money(1400000000, 'USD', 'about')],
  },
  {
    text: 'Pursuant to the Purchase Agreement, the Buyer will acquire all of the issued and outstanding equity interests of the Target for a base «purchase price of $250 million» in cash, subject to customary adjustments for cash, indebtedness, working capital and transaction expenses.',
    states: [money(250000000)],
  },
  {
    text: 'Pursuant to the Purchase Agreement, Acme, Inc. sold to Beta AG all of the outstanding capital stock of its subsidiary for «aggregate cash consideration of $250 million».',
    states: [money(250000000)],
  },
  {
    text: '«At the Closing, Acme, Inc. received $250 million» in cash, of which «$25 million was placed in escrow» to secure indemnification obligations.',
    states: [money(250000000), money(25000000)],
  },
  {
    text: 'Upon consummation of the Asset Sale, Beta AG paid the Company a «purchase price of $250 million» in cash and assumed certain liabilities.',
    states: [money(250000000)],
  },
  {
    text: 'Each share of Beta AG common stock will be «exchanged for $34.00 in cash» and 0.25 shares of Acme, Inc. common stock.',
    states: [money(34)],
  },
  {
    text: 'The «consideration paid by Acme, Inc. consisted of $12 million» in cash and 400,000 shares of Acme, Inc. common stock.',
    states: [money(12000000)],
  },
  {
    text: 'Acme, Inc. «paid $5 million in cash at closing» and delivered a promissory note in the amount of $2 million.',
    states: [money(5000000)],
  },
  {
    text: 'Beta AG to «acquire Acme, Inc. for approximately $3.1 billion» in cash.',
    states: [money(3100000000, 'USD', 'about')],
  },
  {
    text: 'Beta AG will «acquire Acme, Inc. for $60.00 per share» in an all-cash transaction.',
    states: [money(60, 'USD', 'exact', 'share')],
  },
  { text: 'The Company «sold the building to an unrelated party for $700,000».', states: [money(700000)] },
  {
    text: 'If the license is terminated by Acme, Inc. for convenience, Acme, Inc. shall pay Beta AG an early termination fee equal to $6 million.',
    states: [],
  },
  {
    text: 'The Company entered into a Loan and Security Agreement with Beta Bank providing for a term loan of $35 million maturing on June 1, 2019.',
    states: [],
  },
  { text: 'The Company may request an increase in the commitments of up to $75 million.', states: [] },
  {
    text: 'As partial consideration, Acme, Inc. issued Beta AG 750,000 shares of common stock and a five-year warrant to purchase 200,000 shares.',
    states: [],
  },
  { text: 'A milestone of $10 million was triggered by the first patient dosed in Europe.', states: [] },
  { text: 'The agency awarded Acme, Inc. an $18 million, three-year contract.', states: [] },
  {
    text: 'The merger consideration consists of (i) up to approximately 3,000,000 shares of Acme, Inc. common stock, part of which will be placed into escrow on the closing date to secure the indemnity obligations of the Beta AG stockholders under the merger agreement, and («ii) a payment of $7 million in cash», subject to adjustment.',
    states: [money(7000000)],
  },
  {
    text: 'Beta AG will pay Acme, Inc. total consideration of up to $900 million, plus tiered royalties on net sales.',
    states: [],
  },
  {
    text: '«In consideration for the sale of the royalty rights, Beta AG paid Acme, Inc. $600 million» in cash.',
    states: [money(600000000)],
  },
  { text: 'In consideration for the license, Acme, Inc. gave no cash.', states: [] },
]
