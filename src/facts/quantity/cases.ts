import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'Under the agreement of March 3, 2014, Beta AG agreed to produce «a certain number of cGMP batches» for Acme Pharma, Inc.',
    states: [text('a certain number of cGMP batches')],
  },
  {
    text: 'Delta Corp. agreed to «purchase a minimum of 10,000 kilograms» of the resin from Acme Pharma, Inc. each year.',
    states: [text('10,000 kilograms')],
  },
  {
    text: 'Gamma Biologics, Inc. will «supply 100 million doses» of its vaccine to the customer under the contract.',
    states: [text('100 million doses')],
  },
  {
    text: 'Under the contract, Delta Corp. will «deliver up to 40 aircraft» to Omega Airlines, Inc.',
    states: [text('40 aircraft')],
  },
  {
    text: 'Acme Pharma, Inc. placed an «order for 2.5 million tablets» with Beta AG.',
    states: [text('2.5 million tablets')],
  },
  {
    text: 'Beta AG will «manufacture three commercial batches» under its agreement with Acme Pharma, Inc.',
    states: [text('three commercial batches')],
  },
  {
    text: 'Delta Corp. will purchase «certain quantities of the product» from Acme Pharma, Inc.',
    states: [text('certain quantities of the product')],
  },
  { text: 'Acme Pharma, Inc. sold 2,000,000 shares of its common stock to Beta AG.', states: [] },
  { text: 'The executive will receive 10,000 restricted stock units of Delta Corp.', states: [] },
  { text: 'Delta Corp. has two business units, for sale and for service.', states: [] },
  { text: 'Acme Pharma, Inc. operates a plant with a capacity of 500 tons.', states: [] },
  { text: 'Delta Corp. acquired 3,000 limited partnership units in Omega, L.P.', states: [] },
  {
    text: 'The parties will agree on quantity and price in each purchase order under the supply agreement.',
    states: [],
  },
  { text: 'Patients of Acme Pharma, Inc. received two doses in the trial.', states: [] },
  { text: 'Mr. Smith purchased 325,000 units of securities of Acme, Inc.', states: [] },
  {
    text: 'Beta AG has the right to «supply all of its requirements of the resin» to Acme, Inc.',
    states: [text('all of its requirements of the resin')],
  },
  { text: 'Beta AG will «purchase a minimum of 10,000 units» per year.', states: [text('10,000 units')] },
  { text: 'We agreed to «deliver 500,000 doses» of vaccine.', states: [text('500,000 doses')] },
  { text: 'We will «supply Beta AG with 100 kilograms» of API.', states: [text('100 kilograms')] },
  { text: 'The contract calls «for the manufacture of three batches».', states: [text('three batches')] },
  { text: 'The «order is for 1,200 systems».', states: [text('1,200 systems')] },
  {
    text: "We will «supply all of Beta AG's requirements for the product».",
    states: [text("all of Beta AG's requirements for the product")],
  },
  { text: 'We sold 2,000,000 units in the offering.', states: [] },
  { text: 'We received a nonrefundable, noncreditable upfront payment of $10.0 million.', states: [] },
  { text: 'Upon signing of the agreement, we received $10.0 million from Beta AG.', states: [] },
  {
    text: 'In consideration for the rights granted under the license agreement, we paid Beta AG an initial license fee of $10.0 million.',
    states: [],
  },
  { text: 'We paid an upfront license fee to Beta AG of $10.0 million in cash.', states: [] },
  { text: 'Under the agreement, we paid Beta AG an execution fee of $10.0 million.', states: [] },
  { text: 'Beta AG agreed to «purchase at least 2,000 tons» of the material each year.', states: [text('2,000 tons')] },
  {
    text: 'Acme, Inc. will «deliver 100 million doses» of the vaccine to the government.',
    states: [text('100 million doses')],
  },
  { text: 'The «order covers 12 aircraft» with options for six more.', states: [text('12 aircraft')] },
  {
    text: 'Beta AG will «buy all of its requirements of the compound» from Acme, Inc.',
    states: [text('all of its requirements of the compound')],
  },
  { text: 'Acme, Inc. committed to «supply a minimum of 500 megawatts» of modules.', states: [text('500 megawatts')] },
  { text: 'The plant covers 12 acres.', states: [] },
  { text: 'We will receive tiered, escalating royalties on net sales in the licensed territory.', states: [] },
  { text: 'Acme, Inc. is required to pay Beta AG a royalty based on net sales.', states: [] },
  { text: 'The agreement provides for royalties at a percentage in the low twenties on sales in Japan.', states: [] },
  { text: 'The tiered royalties reach a maximum of 22%.', states: [] },
]
