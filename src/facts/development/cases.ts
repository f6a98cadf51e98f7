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
  {
    text: '«Acme, Inc. and Beta AG will collaborate on the research and preclinical development of up to three product candidates».',
    states: [
      text(
        'Acme, Inc. and Beta AG will collaborate on the research and preclinical development of up to three product candidates',
      ),
    ],
  },
  {
    text: '«Acme, Inc. will bear all costs of development through proof of concept».',
    states: [text('Acme, Inc. will bear all costs of development through proof of concept')],
  },
  {
    text: 'For the licensed products of Acme, Inc., all «development costs for the European territory are borne by Beta AG».',
    states: [text('development costs for the European territory are borne by Beta AG')],
  },
  {
    text: '«Beta AG assumed full responsibility for the global development of the compound of Acme, Inc.»',
    states: [text('Beta AG assumed full responsibility for the global development of the compound of Acme, Inc.')],
  },
  {
    text: '«Beta AG must use diligent efforts to adhere to a development plan agreed with Acme, Inc.»',
    states: [text('Beta AG must use diligent efforts to adhere to a development plan agreed with Acme, Inc.')],
  },
  {
    text: 'Under the agreement with Acme, Inc., «development costs in excess of the cap will be the responsibility of Beta AG».',
    states: [text('development costs in excess of the cap will be the responsibility of Beta AG')],
  },
  {
    text: '«We are collaborating with Beta AG on the development of the antibody».',
    states: [text('We are collaborating with Beta AG on the development of the antibody')],
  },
  { text: 'Acme, Inc. has responsibility for its own employees under the agreement with Beta AG.', states: [] },
  { text: 'The costs of development of new stores of Acme, Inc. rose.', states: [] },
  { text: 'Acme, Inc. and Beta AG collaborate on customer service.', states: [] },
  { text: 'All taxes are borne by Beta AG and not by Acme, Inc.', states: [] },
  { text: 'Acme, Inc. adheres to its code of conduct in all developments.', states: [] },
  { text: 'Beta AG uses reasonable efforts to adhere to the timetable of Acme, Inc.', states: [] },
  { text: 'Acme, Inc. bears the risk of loss until closing.', states: [] },
]
