import type { Case } from '../../extract/index.ts'
import { money } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'Under the merger agreement of March 3, 2014, Acme, Inc. must pay Beta Corp. a «termination fee of $12 million».',
    states: [money(12000000)],
  },
  { text: 'Beta Corp. would owe a «$5 million break-up fee» to Acme, Inc.', states: [money(5000000)] },
  {
    text: 'The agreement requires Acme, Inc. to pay a reverse «termination fee equal to $40 million».',
    states: [money(40000000)],
  },
  {
    text: 'Acme, Inc. will pay a «fee of $3 million if the merger agreement is terminated» under certain circumstances.',
    states: [money(3000000)],
  },
  {
    text: 'If the contract is cancelled, Delta Corp. owes a «cancellation fee of up to $750,000».',
    states: [money(750000, 'USD', 'up_to')],
  },
  {
    text: 'Acme, Inc. could be liable to Beta Corp. for a «$20 million reverse termination fee».',
    states: [money(20000000)],
  },
  {
    text: 'No termination fee is payable by Acme, Inc. under the agreement, which has a value of $5 million.',
    states: [],
  },
  { text: 'Acme, Inc. recorded a lease termination fee of $2 million as an expense in 2009.', states: [] },
  { text: 'Acme, Inc. will pay Mr. Smith a termination payment of $400,000.', states: [] },
  { text: 'Severance and termination payments to employees of Delta Corp. were $1.1 million.', states: [] },
  { text: 'Acme, Inc. may terminate the agreement upon payment of all fees then due.', states: [] },
  { text: 'Acme, Inc. will pay a license fee of $3 million to Beta AG.', states: [] },
  { text: 'The fees of the law firm of Acme, Inc. were $1 million.', states: [] },
]
