import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. licensed the compound to «Beta AG, and Beta AG will be responsible for development of the product».',
    states: [text('Beta AG, and Beta AG will be responsible for development of the product')],
  },
  {
    text: '«Beta AG will lead the clinical development of the antibody of Acme, Inc.»',
    states: [text('Beta AG will lead the clinical development of the antibody of Acme, Inc.')],
  },
  {
    text: '«Acme, Inc. and Beta AG agreed to co-develop four antibodies».',
    states: [text('Acme, Inc. and Beta AG agreed to co-develop four antibodies')],
  },
  {
    text: '«We are solely responsible for all development activities and costs under the agreement with Beta AG».',
    states: [
      text('We are solely responsible for all development activities and costs under the agreement with Beta AG'),
    ],
  },
  {
    text: '«Beta AG is obligated to use commercially reasonable efforts to develop the licensed products of Acme, Inc.»',
    states: [
      text(
        'Beta AG is obligated to use commercially reasonable efforts to develop the licensed products of Acme, Inc.',
      ),
    ],
  },
  {
    text: '«Acme, Inc. will conduct the first phase 2 trial at its own expense».',
    states: [text('Acme, Inc. will conduct the first phase 2 trial at its own expense')],
  },
  {
    text: '«The companies are also jointly developing the vaccine of Acme, Inc.»',
    states: [text('The companies are also jointly developing the vaccine of Acme, Inc.')],
  },
  { text: 'Acme, Inc. spent $12 million on research and development in 2012.', states: [] },
  { text: 'Acme, Inc. will hold a conference call to discuss the development agreement with Beta AG.', states: [] },
  { text: 'Business development at Acme, Inc. is led by Mr. Smith.', states: [] },
  { text: 'Real estate development in the area is slow, Acme, Inc. said.', states: [] },
  { text: 'Development of the drug of Acme, Inc. was stopped in 2009.', states: [] },
  { text: 'The board of Acme, Inc. was informed about developments at Beta AG.', states: [] },
  { text: 'Beta AG is not responsible for debts of Acme, Inc.', states: [] },
  { text: 'Risks in drug development could harm Acme, Inc.', states: [] },
  { text: 'Until closing, Acme, Inc. will conduct its operations in the ordinary course of business.', states: [] },
]
