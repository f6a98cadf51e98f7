import { beforeAll, describe, expect, test } from 'vitest'
import type { Deal } from '../../src/domain/deal.ts'
import type { Desk } from '../../src/domain/desk.ts'
import { writeValue } from '../../src/values/index.ts'
import { ownDesk } from './own-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await ownDesk()
})

const dealWith = (party: string): Deal => {
  const deal = desk.deals.find((one) => one.parties.some((other) => other.short === party))
  if (!deal) throw new Error(`no deal with ${party}`)
  return deal
}

/** What each of the project's own filings states: the party it is with, the kind, how the value begins, what the quote holds. */
const STATED: readonly (readonly [string, string, string, string])[] = [
  ['SICOR', 'party', 'Società Italiana Corticosteroidi S.r.l (supplier)', ''],
  ['SICOR', 'party', 'ImmunoGen, Inc. (customer)', ''],
  ['SICOR', 'agreement_type', 'manufacturing agreement', 'entered into a manufacturing agreement'],
  ['SICOR', 'agreement_date', 'April 30, 2007', 'On April 30, 2007'],
  ['SICOR', 'payment', '€5 million', 'five million Euros'],
  ['SICOR', 'quantity', 'a certain number of cGMP batches', 'a certain number of cGMP batches'],
  ['SICOR', 'product', 'the maytansinoid derivatives DM1 and DM4 (collectively "DMx")', 'DM1 and DM4'],
  ['SICOR', 'manufacturing', 'SICOR agreed to produce', 'SICOR agreed to produce a certain number of cGMP batches'],
  ['SICOR', 'term', 'early 2008', 'completion of the contract in early 2008'],
  ['Genentech', 'party', 'ImmunoGen, Inc. (licensor)', ''],
  ['Genentech', 'party', 'Genentech, Inc. (licensee)', ''],
  ['Genentech', 'agreement_type', 'second collaboration', 'announced a second collaboration'],
  ['Genentech', 'agreement_type', 'exclusive license agreement', 'announcing the exclusive license agreement'],
  ['Genentech', 'announcement_date', 'May 8, 2000', 'May 8, 2000'],
  ['Genentech', 'upfront', '$3 million', 'technology access fee of \\$3 million'],
  [
    'Genentech',
    'milestones',
    'up to $40 million per antigen target',
    'of up to nearly \\$40 million per antigen target',
  ],
  [
    'Genentech',
    'royalties',
    'royalties on net sales of resulting products',
    'royalties on net sales of resulting products',
  ],
  ['Genentech', 'term', '5 years', 'five-year term'],
  ['Genentech', 'renewal', '3 years', 'renewed for one subsequent three-year period'],
  ['Genentech', 'renewal', 'for an additional technology access fee', 'for an additional technology access fee'],
  [
    'Genentech',
    'manufacturing',
    'Genentech will be responsible for manufacturing',
    'Genentech will be responsible for manufacturing',
  ],
  [
    'Genentech',
    'development',
    'Genentech will be responsible for manufacturing, product development',
    'product development',
  ],
  ['Genentech', 'commercialization', 'marketing of any products', 'marketing of any products'],
  [
    'Genentech',
    'reimbursement',
    'ImmunoGen will be reimbursed for any preclinical materials',
    'reimbursed for any preclinical materials',
  ],
  [
    'Genentech',
    'option',
    'option to obtain exclusive product licenses for a limited number of antigen targets',
    'option to obtain exclusive product licenses',
  ],
  ['Genentech', 'exclusivity', 'exclusive', 'exclusive product licenses'],
  ['Genentech', 'target', 'a limited number of antigen targets', 'a limited number of antigen targets'],
  [
    'Genentech',
    'technology',
    'maytansinoid Tumor-Activated Prodrug (TAP) technology',
    'Tumor-Activated Prodrug (TAP) technology',
  ],
  [
    'Genentech',
    'related_agreement',
    'Genentech is developing a Herceptin TAP conjugate under a separate, previously announced, agreement',
    'Herceptin TAP conjugate',
  ],
  [
    'Genentech',
    'related_agreement',
    'a separate license agreement for Genentech to develop a Herceptin TAP conjugate',
    'a separate license agreement',
  ],
  ['Biotest', 'party', 'ImmunoGen, Inc. (licensor)', ''],
  ['Biotest', 'party', 'Biotest AG (licensee)', ''],
  [
    'Biotest',
    'agreement_type',
    'Collaborative Development and License Agreement',
    'Collaborative Development and License Agreement',
  ],
  ['Biotest', 'agreement_date', 'July 7, 2006', 'On July 7, 2006'],
  ['Biotest', 'announcement_date', 'July 11, 2006', 'July 11, 2006'],
  ['Biotest', 'upfront', '$1 million', '$1 million upfront payment'],
  ['Biotest', 'milestones', 'up to $35.5 million', 'up to $35.5 million in milestone payments'],
  ['Biotest', 'royalties', 'royalties on the sales of any resulting products', 'royalties on the sales'],
  ['Biotest', 'exclusivity', 'exclusive', 'exclusive rights'],
  ['Biotest', 'target', 'an undisclosed target', 'an undisclosed target'],
  ['Biotest', 'indication', 'multiple myeloma and other cancers', 'for the treatment of multiple myeloma and'],
  ['Biotest', 'product', 'BT-062', 'BT-062 antibody'],
  ['Biotest', 'technology', 'Tumor-Activated Prodrug (TAP) technology', 'Tumor-Activated Prodrug (TAP) technology'],
  ['Biotest', 'opt_in', 'right to elect to participate', 'right to elect to participate'],
  ['Biotest', 'opt_in', '$5 million', 'agreed-upon fee of $5 million or $15 million'],
  ['Biotest', 'opt_in', '$15 million', 'agreed-upon fee of $5 million or $15 million'],
  ['Biotest', 'profit_share', '50%', 'share equally'],
  [
    'Biotest',
    'manufacturing',
    'ImmunoGen will receive manufacturing payments for any preclinical and clinical materials',
    'manufacturing payments',
  ],
]

/** Kinds that a filing's words come near to and do not state. */
const NOT_STATED: readonly (readonly [string, string])[] = [
  ['SICOR', 'upfront'],
  ['SICOR', 'milestones'],
  ['SICOR', 'royalties'],
  ['SICOR', 'exclusivity'],
  ['SICOR', 'option'],
  ['SICOR', 'opt_in'],
  ['SICOR', 'indication'],
  ['SICOR', 'renewal'],
  ['SICOR', 'territory'],
  ['SICOR', 'equity'],
  ['SICOR', 'purchase_price'],
  ['Genentech', 'agreement_date'],
  ['Genentech', 'opt_in'],
  ['Genentech', 'profit_share'],
  ['Genentech', 'indication'],
  ['Genentech', 'payment'],
  ['Genentech', 'territory'],
  ['Genentech', 'total_value'],
  ['Genentech', 'equity'],
  ['Genentech', 'termination'],
  ['Genentech', 'closing'],
  ['Genentech', 'effective_date'],
  ['Biotest', 'option'],
  ['Biotest', 'term'],
  ['Biotest', 'renewal'],
  ['Biotest', 'payment'],
  ['Biotest', 'quantity'],
  ['Biotest', 'territory'],
  ['Biotest', 'total_value'],
  ['Biotest', 'related_agreement'],
  ['Biotest', 'termination'],
  ['Biotest', 'reimbursement'],
  ['Biotest', 'equity'],
  ['Biotest', 'closing'],
  ['Biotest', 'loan'],
]

describe("the project's own filings", () => {
  test.each(STATED)('%s states %s: %s', (party, kind, says, quote) => {
    const facts = dealWith(party)
      .terms.filter((term) => term.kind === kind)
      .flatMap((term) => term.facts)
    const said = facts.map(({ value, evidence }) => ({
      says: `${writeValue(value)}${value.type === 'name' && value.role ? ` (${value.role})` : ''}`,
      quote: evidence.quote.replace(/\s+/g, ' '),
    }))
    expect(said).toContainEqual({ says: expect.stringContaining(says), quote: expect.stringContaining(quote) })
  })

  test.each(NOT_STATED)('%s states no %s', (party, kind) => {
    expect(
      dealWith(party)
        .terms.filter((term) => term.kind === kind)
        .map((term) => term.facts[0].evidence.quote),
    ).toEqual([])
  })
})
