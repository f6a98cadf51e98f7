import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG rights to develop the antibody «for the treatment of multiple myeloma».',
    states: [text('multiple myeloma')],
  },
  {
    text: 'Acme, Inc. and Beta AG will develop vaccines «for the prevention of influenza».',
    states: [text('influenza')],
  },
  {
    text: 'Beta AG licensed the compound from Acme, Inc. «to treat rheumatoid arthritis».',
    states: [text('rheumatoid arthritis')],
  },
  { text: 'The collaboration of Acme, Inc. and Beta AG is «in the field of oncology».', states: [text('oncology')] },
  {
    text: 'The license of Beta AG covers a gene therapy for «patients with hemophilia».',
    states: [text('hemophilia')],
  },
  {
    text: 'Acme, Inc. and Beta AG will develop the compound «for multiple cancer types».',
    states: [text('multiple cancer types')],
  },
  { text: 'Acme, Inc. and Beta AG formed a global «oncology collaboration».', states: [text('oncology')] },
  { text: 'There was no indication that Acme, Inc. would miss its plan.', states: [] },
  { text: 'The tax treatment of the merger of Acme, Inc. is described below.', states: [] },
  { text: 'Acme, Inc. will treat the information of Beta AG as confidential.', states: [] },
  { text: 'The accounting treatment of the payment to Beta AG is under review by Acme, Inc.', states: [] },
  { text: 'Acme, Inc. cures any breach within 30 days of notice by Beta AG.', states: [] },
  { text: 'The patent application of Acme, Inc. is pending in the field office.', states: [] },
  { text: 'Acme, Inc. treats all employees fairly.', states: [] },
  { text: 'Preliminary indications of interest were received by Acme, Inc. from two bidders.', states: [] },
  {
    text: 'Nothing in the agreement is meant to prevent either party from selling the services of Acme, Inc.',
    states: [],
  },
  {
    text: 'Acme, Inc. granted Beta Ltd. an exclusive «license for the development and commercialization of ABC-202 for non-alcoholic steatohepatitis in» South Korea.',
    states: [text('non-alcoholic steatohepatitis')],
  },
  { text: 'Acme, Inc. granted Beta Ltd. a license to ABC-202 for a fee of $5 million in cash.', states: [] },
]
