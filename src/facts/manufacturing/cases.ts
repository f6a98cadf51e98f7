import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme Pharma, Inc. entered into a supply agreement with Beta AG. «Beta will manufacture and supply the drug product for clinical trials».',
    states: [text('Beta will manufacture and supply the drug product for clinical trials')],
  },
  {
    text: 'Under the license agreement, «Acme Pharma, Inc. will be responsible for the development, manufacture and sale of the licensed products».',
    states: [
      text('Acme Pharma, Inc. will be responsible for the development, manufacture and sale of the licensed products'),
    ],
  },
  {
    text: 'Gamma Biologics, Inc. and Delta Corp. signed a development agreement. «Gamma agreed to produce three batches of the antibody at its facility in Ohio».',
    states: [text('Gamma agreed to produce three batches of the antibody at its facility in Ohio')],
  },
  {
    text: 'Pursuant to the collaboration, «manufacturing of the vaccine will be carried out by Beta AG».',
    states: [text('manufacturing of the vaccine will be carried out by Beta AG')],
  },
  {
    text: 'Under the agreement, «Gamma Biologics, Inc. retains the exclusive right to manufacture the compound worldwide».',
    states: [text('Gamma Biologics, Inc. retains the exclusive right to manufacture the compound worldwide')],
  },
  {
    text: 'The Company will «purchase all of its requirements of the active ingredient from Beta AG» during the term of the supply agreement.',
    states: [text('purchase all of its requirements of the active ingredient from Beta AG')],
  },
  {
    text: 'Acme Pharma, Inc. has «engaged Beta AG to manufacture the implant for sale in the United States».',
    states: [text('engaged Beta AG to manufacture the implant for sale in the United States')],
  },
  {
    text: 'Under the contract, «Delta Corp. shall use commercially reasonable efforts to supply the devices to Acme Pharma, Inc.»',
    states: [text('Delta Corp. shall use commercially reasonable efforts to supply the devices to Acme Pharma, Inc.')],
  },
  {
    text: 'Under the agreement, «Beta AG will be the exclusive supplier of the resin used in the product».',
    states: [text('Beta AG will be the exclusive supplier of the resin used in the product')],
  },
  { text: 'Acme Pharma, Inc. manufactures a broad line of orthopaedic products at its plant in Indiana.', states: [] },
  { text: 'Under the agreement, Beta AG will not manufacture the product for any third party.', states: [] },
  { text: 'The cost of manufacturing increased to $4.2 million in the quarter ended June 30, 2010.', states: [] },
  { text: 'Acme Pharma, Inc. has no manufacturing capability and relies on others.', states: [] },
  { text: 'The parties intend to negotiate a manufacturing and supply agreement at a later date.', states: [] },
  { text: 'Delta Corp. will supply Acme Pharma, Inc. with information about its patents within ten days.', states: [] },
  { text: 'Acme Pharma, Inc. leased a manufacturing facility in Ohio from Delta Corp.', states: [] },
  { text: 'Beta AG is not responsible for manufacturing under the agreement.', states: [] },
  {
    text: 'Gamma Biologics, Inc., a worldwide supplier of reagents, today announced its results for the second quarter.',
    states: [],
  },
  {
    text: '«Acme, Inc. retains sole responsibility for the manufacture and supply of the drug substance of Beta AG».',
    states: [
      text('Acme, Inc. retains sole responsibility for the manufacture and supply of the drug substance of Beta AG'),
    ],
  },
  {
    text: '«We rely on Beta AG for the manufacture of the drug».',
    states: [text('We rely on Beta AG for the manufacture of the drug')],
  },
  {
    text: '«Beta AG does not have rights to manufacture the product of Acme, Inc.»',
    states: [text('Beta AG does not have rights to manufacture the product of Acme, Inc.')],
  },
  {
    text: 'Acme, Inc. is required to «purchase a minimum percentage of its annual requirements of tablets from Beta AG».',
    states: [text('purchase a minimum percentage of its annual requirements of tablets from Beta AG')],
  },
  { text: 'We rely on Beta AG for advice.', states: [] },
  { text: 'Acme, Inc. does not have rights to the name of Beta AG.', states: [] },
  { text: 'Acme, Inc. is required to purchase shares from Beta AG.', states: [] },
  { text: 'Acme, Inc. has responsibility for its manufacturing staff.', states: [] },
]
