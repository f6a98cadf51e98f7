import type { Case } from '../../extract/index.ts'
import { text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG exclusive rights to develop and «commercialize AB-123» in Japan.',
    states: [text('AB-123')],
  },
  {
    text: 'Acme, Inc. and Beta AG entered into a «collaboration agreement to jointly develop and commercialize examplumab», an antibody.',
    states: [text('examplumab')],
  },
  {
    text: 'Beta GmbH agreed to produce «batches of the maytansinoid derivatives» for Acme, Inc.',
    states: [text('the maytansinoid derivatives')],
  },
  { text: 'Acme, Inc. acquired Gamma, Inc., including its lead «program GM-002».', states: [text('GM-002')] },
  {
    text: 'The agreement gives Beta AG «commercial rights to Examplor» in the United States.',
    states: [text('Examplor')],
  },
  { text: 'Acme, Inc. agreed to «sell its Imaging business» to Delta Corp.', states: [text('Imaging business')] },
  {
    text: 'We entered into a «license agreement with Beta AG for the development and commercialization of inhaled mucosal vaccines».',
    states: [text('inhaled mucosal vaccines')],
  },
  { text: 'Product liability claims could be brought against Acme, Inc.', states: [] },
  { text: 'Acme, Inc. sells its products through distributors.', states: [] },
  {
    text: 'Beta AG will use commercially reasonable efforts to develop and commercialize licensed products of Acme, Inc.',
    states: [],
  },
  { text: 'The products of Acme, Inc. face competition.', states: [] },
  { text: 'Acme, Inc. has not licensed any product candidate to Beta AG.', states: [] },
  { text: 'Gross domestic product grew in the countries where Acme, Inc. is active.', states: [] },
  {
    text: 'Holders of Acme, Inc. agreed not to sell, transfer or pledge any shares under the lock-up agreement.',
    states: [],
  },
  { text: 'The product of the two numbers is reported to Acme, Inc.', states: [] },
  { text: 'Beta AG purchased 325,000 units of securities of Acme, Inc.', states: [] },
  {
    text: 'Acme, Inc. «acquired from Beta AG the rights to examplumab» across all indications.',
    states: [text('examplumab')],
  },
  {
    text: 'Acme, Inc. will receive «royalties on sales of Brandiva (examplatinib)» from Beta AG.',
    states: [text('Brandiva (examplatinib)')],
  },
  { text: 'Beta AG agreed to «develop examplagepant» with Acme, Inc.', states: [text('examplagepant')] },
  { text: 'In the study by Acme, Inc., patients received exampluzumab or placebo.', states: [] },
  {
    text: 'Under the agreement, Acme, Inc. will «supply Beta K.K. with silicon wafers».',
    states: [text('silicon wafers')],
  },
  { text: 'Acme, Inc. will provide Beta AG with access to its records.', states: [] },
  {
    text: 'Acme, Inc. «acquired from Beta AG the rights to examplatercept» in Japan.',
    states: [text('examplatercept')],
  },
  {
    text: 'Beta AG will pay Acme, Inc. «royalties on sales of examplinostat».',
    states: [text('examplinostat')],
  },
  { text: 'Acme, Inc. agreed to develop the concept with Beta AG.', states: [] },
  { text: 'The program of Acme, Inc. follows the precept of Beta AG.', states: [] },
  { text: 'Acme, Inc. will pay Beta AG royalties on sales of each thermostat.', states: [] },
  {
    text: 'Beta AG acquired the «flagship cancer therapy Examplor» with Acme, Inc.',
    states: [text('Examplor')],
  },
  { text: 'The flagship store of Acme, Inc. is in Boston, near that of Beta AG.', states: [] },
]
