import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'Under the agreement of March 3, 2014, «Beta AG will reimburse Acme Pharma, Inc. for the cost of the clinical trial».',
    states: [text('Beta AG will reimburse Acme Pharma, Inc. for the cost of the clinical trial')],
  },
  {
    text: 'Under the license agreement, «Acme Pharma, Inc. will be reimbursed for any preclinical materials that it makes».',
    states: [text('Acme Pharma, Inc. will be reimbursed for any preclinical materials that it makes')],
  },
  {
    text: 'Beta AG agreed to provide «$6 million in research funding» to Acme Pharma, Inc. over three years.',
    states: [money(6000000)],
  },
  {
    text: 'Under the collaboration, Beta AG will pay Acme Pharma, Inc. «$300,000 per FTE» for its scientists.',
    states: [money(300000, 'USD', 'exact', 'FTE')],
  },
  {
    text: '«Delta Corp. will «reimburse up to $1.5 million» of the expenses of the transfer».',
    states: [
      text('Delta Corp. will reimburse up to $1.5 million of the expenses of the transfer'),
      money(1500000, 'USD', 'up_to'),
    ],
  },
  {
    text: 'Under the agreement, «Gamma Biologics, Inc. will fund the research costs of the first two programs».',
    states: [text('Gamma Biologics, Inc. will fund the research costs of the first two programs')],
  },
  {
    text: 'Acme Pharma, Inc. will receive «research support of up to $2 million» from Beta AG under the agreement.',
    states: [money(2000000, 'USD', 'up_to')],
  },
  {
    text: "«Acme Pharma, Inc. is responsible for the University's out-of-pocket expenses related to the licensed patents».",
    states: [
      text(
        "Acme Pharma, Inc. is responsible for the University's out-of-pocket expenses related to the licensed patents",
      ),
    ],
  },
  {
    text: 'The price depends on reimbursement by third-party payors in the territory of Acme Pharma, Inc.',
    states: [],
  },
  { text: 'Acme Pharma, Inc. will reimburse Mr. Smith for his relocation expenses.', states: [] },
  {
    text: 'Acme Pharma, Inc. recorded reimbursements of $2.4 million as a reduction of research expenses in 2009.',
    states: [],
  },
  { text: 'Medicare reimbursement rates for the device of Delta Corp. were cut by 5%.', states: [] },
  { text: 'Research and development expenses were $12.3 million in the third quarter.', states: [] },
  { text: 'Each party will bear its own costs under the agreement between Acme Pharma, Inc. and Beta AG.', states: [] },
  { text: 'The offering will fund the operations of Acme Pharma, Inc. for twelve months.', states: [] },
  { text: 'Delta Corp. reimburses its employees for tuition of up to $5,000.', states: [] },
  { text: 'Acme Pharma, Inc. and Beta AG jointly fund the development costs of the antibody.', states: [] },
  {
    text: '«Acme, Inc. will reimburse Beta University for its patent prosecution costs».',
    states: [text('Acme, Inc. will reimburse Beta University for its patent prosecution costs')],
  },
  {
    text: '«We reimburse Beta University for patent prosecution costs».',
    states: [text('We reimburse Beta University for patent prosecution costs')],
  },
  {
    text: 'Acme, Inc. «received funding to support development of examplumab from Beta AG».',
    states: [text('received funding to support development of examplumab from Beta AG')],
  },
  { text: 'Acme, Inc. reimburses its employees for travel.', states: [] },
  { text: 'Acme, Inc. received funding of its pension plan from Beta AG.', states: [] },
]
