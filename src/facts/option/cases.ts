import type { Case } from '../../extract/index.ts'
import { money, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG an «option to obtain an exclusive license to a second compound».',
    states: [text('option to obtain an exclusive license to a second compound')],
  },
  {
    text: 'Beta AG has a «right of first negotiation to acquire the vaccine business of Acme, Inc.»',
    states: [text('right of first negotiation to acquire the vaccine business of Acme, Inc.')],
  },
  {
    text: 'Upon exercise, Beta AG will pay an «option exercise fee of $250 million» to Acme, Inc.',
    states: [money(250_000_000)],
  },
  { text: 'Beta AG paid us «$0.5 million to secure the exclusive option».', states: [money(500_000)] },
  {
    text: 'Acme, Inc. acquired an exclusive call «option through April 2018 to purchase all of the outstanding securities of Gamma, Inc.»',
    states: [text('option through April 2018 to purchase all of the outstanding securities of Gamma, Inc.')],
  },
  {
    text: 'The agreement gives Beta AG «options to license additional antibodies from Acme, Inc.»',
    states: [text('options to license additional antibodies from Acme, Inc.')],
  },
  {
    text: 'Acme, Inc. exercised its «option for the cancer vaccine program of Beta AG».',
    states: [text('option for the cancer vaccine program of Beta AG')],
  },
  { text: 'Acme, Inc. granted stock options to its executive officers under the plan.', states: [] },
  { text: 'Holders have options to purchase 500,000 shares of common stock of Acme, Inc.', states: [] },
  { text: 'Beta AG has no option to extend the agreement with Acme, Inc.', states: [] },
  { text: 'Acme, Inc. is considering its strategic options for the unit.', states: [] },
  { text: 'Beta AG let its option expire unexercised in an earlier collaboration with Acme, Inc.', states: [] },
  { text: 'The option grants of Acme, Inc. vest over four years.', states: [] },
  { text: 'Treatment options for patients with the disease are limited, Acme, Inc. said.', states: [] },
  {
    text: 'The fair value of the option to purchase the shares was determined by Acme, Inc. with a model.',
    states: [],
  },
  { text: 'Ms. Chen was granted an option to purchase 35,000 shares of the common stock of Acme, Inc.', states: [] },
]
