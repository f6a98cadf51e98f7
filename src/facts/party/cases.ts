import type { Case } from '../../extract/index.ts'
import { name } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, «Acme Pharma, Inc. «entered into a license agreement with Beta AG»».',
    states: [name('Acme Pharma, Inc.', 'partner'), name('Beta AG', 'partner')],
  },
  {
    text: '««Acme Pharma, Inc. and Beta AG today announced a worldwide collaboration»» for the development of vaccines.',
    states: [name('Acme Pharma, Inc.', 'partner'), name('Beta AG', 'partner')],
  },
  {
    text: 'Under the agreement, ««Beta AG granted Acme Pharma, Inc. an exclusive license»» to its antibody platform.',
    states: [name('Beta AG', 'licensor'), name('Acme Pharma, Inc.', 'licensee')],
  },
  {
    text: 'In May 2019, ««Acme Pharma, Inc. acquired Delta Biosciences, Inc.»», a clinical-stage company, for $45.00 per share in cash.',
    states: [name('Acme Pharma, Inc.', 'acquirer'), name('Delta Biosciences, Inc.', 'target')],
  },
  {
    text: 'On June 1, 2016, «Acme, Inc. «entered into an Agreement and Plan of Merger with Gamma Corp.»»',
    states: [name('Acme, Inc.', 'partner'), name('Gamma Corp.', 'partner')],
  },
  {
    text: 'Pursuant to the supply agreement, ««Beta GmbH agreed to manufacture» commercial batches of the tablets for Acme Pharma, Inc.»',
    states: [name('Beta GmbH', 'supplier'), name('Acme Pharma, Inc.', 'customer')],
  },
  {
    text: 'On May 9, 2011, ««Acme, Inc. entered into a credit agreement with First Bank, N.A.»»',
    states: [name('Acme, Inc.', 'borrower'), name('First Bank, N.A.', 'lender')],
  },
  {
    text: '«Acme, Inc., as borrower», and «Second Bank, N.A., as administrative agent», are parties to the facility.',
    states: [name('Acme, Inc.', 'borrower'), name('Second Bank, N.A.', 'agent')],
  },
  {
    text: '««Acme, Inc. sold its imaging business to Delta Corp.»» for $400 million in cash.',
    states: [name('Acme, Inc.', 'seller'), name('Delta Corp.', 'buyer')],
  },
  {
    text: '«We licensed the compound from Gamma Pharmaceuticals, Inc.» under a 2009 agreement.',
    states: [name('Gamma Pharmaceuticals, Inc.', 'licensor')],
  },
  { text: 'Acme Pharma, Inc. has not yet identified a partner for the program.', states: [] },
  { text: 'The agreement was filed by Acme Pharma, Inc. as an exhibit to its annual report.', states: [] },
  { text: 'Shares of Acme, Inc. trade on the market under the symbol of the former company.', states: [] },
  {
    text: 'The fairness opinion was rendered to the board by Morgan Advisors LLC in connection with the merger.',
    states: [],
  },
  { text: 'Ms. Smith served as vice president of Delta Corp. before she joined the company.', states: [] },
  { text: 'Beta AG develops medicines for patients with rare diseases and is based in Basel.', states: [] },
  { text: 'Acme, Inc. announced its financial results for the second quarter of 2012.', states: [] },
  { text: 'The separate license agreement between Acme, Inc. and Beta AG was terminated in 2008.', states: [] },
  { text: 'The laws of Delaware require that Acme, Inc. hold an annual meeting of its stockholders.', states: [] },
  {
    text: 'Net sales of Acme, Inc. increased because of higher demand from Delta Corp. and other customers.',
    states: [],
  },
  { text: 'The bank granted Acme, Inc. an option to purchase additional shares of common stock.', states: [] },
  {
    text: 'On December 5, 2005, ««Acme, Inc. signed a definitive Asset Purchase Agreement with Beta Snacks, LLC»».',
    states: [name('Acme, Inc.', 'partner'), name('Beta Snacks, LLC', 'partner')],
  },
  {
    text: 'On July 31, 1998, ««Acme, Inc. completed the acquisition of all of the outstanding capital stock of Beta Software Corporation»».',
    states: [name('Acme, Inc.', 'acquirer'), name('Beta Software Corporation', 'target')],
  },
  {
    text: '«First Bank, National Association will act as trustee» under the indenture.',
    states: [name('First Bank, National Association', 'trustee')],
  },
  {
    text: 'On June 21, 2016, «Acme, Inc. issued $300 million aggregate principal amount» of its senior notes.',
    states: [name('Acme, Inc.', 'issuer')],
  },
  {
    text: 'Acme, Inc. is «party to an exclusive license agreement with the Trustees of the University of Ohio», dated May 3, 2013.',
    states: [name('Trustees of the University of Ohio', 'partner')],
  },
  { text: 'Acme, Inc. mailed the annual report of Beta Corp. to its stockholders.', states: [] },
  { text: 'The notes of Acme, Inc. are traded by First Securities LLC.', states: [] },
  { text: 'Acme, Inc. paid $4 million of rent to its landlord.', states: [] },
  { text: 'Acme, Inc. competes with Beta Corp. and Gamma AG in most of its markets.', states: [] },
  { text: 'The indenture of Acme, Inc. requires the consent of a trustee.', states: [] },
  {
    text: '««Acme, Inc. (the “Company”) and Beta Realty LLC (“Landlord”) executed»» a lease for office space.',
    states: [name('Acme, Inc.', 'partner'), name('Beta Realty LLC', 'partner')],
  },
  { text: 'The Savings Bank Act applies to Acme, Inc. and its bank.', states: [] },
  {
    text: 'On June 3, 2003, «we licensed our pathway technologies to Gamma Pharmaceuticals, Inc.» for human use.',
    states: [name('Gamma Pharmaceuticals, Inc.', 'licensee')],
  },
  { text: 'In September 2013, «we and Beta AG amended the license agreement».', states: [name('Beta AG', 'partner')] },
  {
    text: '«Under a license agreement with Yale University», we hold rights to the technology.',
    states: [name('Yale University', 'partner')],
  },
  { text: '«We paid Beta AG an upfront» fee of $100,000.', states: [name('Beta AG', 'partner')] },
  { text: '«Beta AG paid us an upfront» payment of $15 million.', states: [name('Beta AG', 'partner')] },
  {
    text: '«Beta AG made a nonrefundable upfront payment» of €20.0 million to us.',
    states: [name('Beta AG', 'partner')],
  },
  { text: 'We received a $30 million «loan from Omega Capital, LLC».', states: [name('Omega Capital, LLC', 'lender')] },
  {
    text: 'In 2014, the «Fibrosis Foundation awarded us» up to $4.5 million for the development of the drug.',
    states: [name('Fibrosis Foundation', 'funder')],
  },
  {
    text: 'In 2019, «we sold our rights to certain royalties to entities managed by Omega Capital, LLC» for $65 million.',
    states: [name('Omega Capital, LLC', 'buyer')],
  },
  {
    text: 'Under the agreement, «Beta AG obtained exclusive rights» in Japan to sell the drug.',
    states: [name('Beta AG', 'licensee')],
  },
  { text: 'We compete with Beta AG in the market for pumps.', states: [] },
  { text: 'We licensed office space to three tenants, said Beta AG.', states: [] },
  { text: 'Beta AG paid us a visit.', states: [] },
  { text: 'Beta AG paid its officers a bonus.', states: [] },
  { text: 'The Fibrosis Foundation awarded a prize to a scientist of Acme, Inc.', states: [] },
  { text: 'Beta AG obtained approval of its drug in Japan.', states: [] },
  { text: 'We received a letter from Beta AG.', states: [] },
  { text: 'A former officer of Beta AG joined us under an employment agreement.', states: [] },
  { text: 'We terminated the employment agreement with Mr. Smith of Beta AG.', states: [] },
  { text: 'Beta AG made a statement about us.', states: [] },
  { text: 'We sold our payments under our purchase agreement with Beta AG in May.', states: [] },
]
