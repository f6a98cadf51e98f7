import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. issued notes to Omega Corp. that «bear interest at a rate of 6.5% per annum».',
    states: [percent(6.5)],
  },
  { text: 'The loan to Acme, Inc. has an «interest rate of 8%».', states: [percent(8)] },
  { text: 'Delta Corp. sold $200 million of its «5.625% Senior Notes» due 2026.', states: [percent(5.625)] },
  {
    text: 'Borrowings by Acme, Inc. will bear interest at «LIBOR plus 2.50% per annum».',
    states: [text('LIBOR plus 2.50% per annum')],
  },
  { text: 'The debentures of Delta Corp. «accrue interest at 4% per year».', states: [percent(4)] },
  {
    text: 'The credit agreement provides for an «applicable margin of 1.75%» on the loans to Acme, Inc.',
    states: [percent(1.75)],
  },
  {
    text: 'Advances to Delta Corp. will bear interest at the «prime rate plus one percent».',
    states: [text('prime rate plus one percent')],
  },
  { text: 'The note of Acme, Inc. carries a fixed «annual rate of 10%».', states: [percent(10)] },
  { text: 'Acme, Inc. acquired an interest of 50% in Omega, L.P.', states: [] },
  { text: 'Beta AG holds a 12% ownership interest in Acme, Inc.', states: [] },
  { text: 'Acme, Inc. will pay royalties of 5% on net sales to Beta AG.', states: [] },
  { text: 'Interest expense of Delta Corp. decreased by 12% in 2009.', states: [] },
  { text: 'Beta AG expressed interest in acquiring 20% of Acme, Inc.', states: [] },
  { text: 'Revenue of Delta Corp. grew at 8% per annum.', states: [] },
  { text: 'Delta Corp. will pay a commitment fee of 0.5% on the unused amount.', states: [] },
  { text: 'The notes were sold by Delta Corp. at 98% of par.', states: [] },
  { text: 'The loan «bears interest at a rate of 8% per annum».', states: [percent(8)] },
  { text: 'The notes «bear interest at 8.00% per year».', states: [percent(8)] },
  { text: 'Interest accrues on the outstanding principal at an «annual rate of 8%».', states: [percent(8)] },
  { text: 'Borrowings bear interest at «LIBOR plus 2.50%».', states: [text('LIBOR plus 2.50%')] },
  {
    text: 'The loan bears interest at a floating rate equal to the «prime rate plus 1.25%».',
    states: [text('prime rate plus 1.25%')],
  },
  {
    text: 'Interest is payable at the greater of 7.5% or the «prime rate plus 3.0%».',
    states: [text('prime rate plus 3.0%')],
  },
  { text: 'The fixed «interest rate is 8%».', states: [percent(8)] },
  { text: 'The note carries an «interest rate of 8%».', states: [percent(8)] },
  { text: 'Amounts outstanding «accrue interest at 8% per annum».', states: [percent(8)] },
  { text: 'We issued $50.0 million of «8% senior notes».', states: [percent(8)] },
  { text: 'Upon default the «interest rate increases to 12%».', states: [percent(12)] },
  {
    text: 'Interest on the facility is variable based on «SOFR plus an applicable margin».',
    states: [text('SOFR plus an applicable margin')],
  },
  { text: 'Overdue amounts «bear interest at an additional 2% per annum».', states: [percent(2)] },
  { text: 'We own an 8% interest in Beta AG.', states: [] },
  { text: 'Interest rates rose 1% in 2014.', states: [] },
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
  { text: 'Borrowings under the agreement «accrue interest at a rate of 3.50%».', states: [percent(3.5)] },
  {
    text: 'The initial annual interest rates would be (i) «SOFR plus 1.20% for the revolving loans, and (ii) SOFR plus 1.15% for term loans».',
    states: [text('SOFR plus 1.20% for the revolving loans, and (ii) SOFR plus 1.15% for term loans')],
  },
  {
    text: "The loans bear interest at an annual rate equal to either a «base rate or a SOFR rate, in each case, plus an applicable rate based on the Company's debt rating».",
    states: [
      text("base rate or a SOFR rate, in each case, plus an applicable rate based on the Company's debt rating"),
    ],
  },
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
  { text: 'The discount rate used was 12%.', states: [] },
  { text: 'The risk-free interest rate used in the model was 1.5%.', states: [] },
  { text: 'The effective interest rate on the notes is 9.8%.', states: [] },
  { text: 'A hypothetical 1% change in interest rates would not be material.', states: [] },
  { text: 'The loan carries a fixed «interest rate of 7.5%».', states: [percent(7.5)] },
  {
    text: 'The loan bears interest at a rate equal to one-month «SOFR plus 5.75%».',
    states: [text('SOFR plus 5.75%')],
  },
  { text: 'Outstanding principal «accrues interest at 9.5% annually».', states: [percent(9.5)] },
  { text: '«Interest on the note is 10% per annum», payable quarterly.', states: [percent(10)] },
  {
    text: 'Interest is based on the «prime rate plus a margin that depends on leverage».',
    states: [text('prime rate plus a margin that depends on leverage')],
  },
  {
    text: 'Acme, Inc. would also be entitled to royalties, on a country-by-country basis, on net sales of products.',
    states: [],
  },
]
