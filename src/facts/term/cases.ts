import type { Case } from '../../extract/index.ts'
import { date, duration, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. and Beta AG entered into a supply agreement with a «five-year term».',
    states: [duration('P5Y')],
  },
  {
    text: 'The agreement between Acme, Inc. and Beta AG has an «initial term of three (3) years».',
    states: [duration('P3Y')],
  },
  {
    text: 'The «agreement between Acme, Inc. and Beta AG expires on December 31, 2020».',
    states: [date('2020-12-31')],
  },
  {
    text: 'Beta AG will deliver the product before «completion of the contract in early 2008».',
    states: [date('2008', 'early')],
  },
  {
    text: 'The «agreement will remain in effect until the expiration of the last licensed patent».',
    states: [text('agreement will remain in effect until the expiration of the last licensed patent')],
  },
  {
    text: 'The «agreement continues for a period of ten years» unless it is ended earlier by Acme, Inc. or Beta AG.',
    states: [duration('P10Y')],
  },
  {
    text: 'The license «agreement will continue until there are no more payments owed to Beta AG».',
    states: [text('agreement will continue until there are no more payments owed to Beta AG')],
  },
  {
    text: 'Under the license of Acme, Inc., «royalties are payable until the later of the expiration of the patents and ten years from first sale».',
    states: [
      text('royalties are payable until the later of the expiration of the patents and ten years from first sale'),
    ],
  },
  { text: 'The directors of Acme, Inc. were elected for a three-year term.', states: [] },
  { text: 'Acme, Inc. obtained a five-year term loan from Omega Corp.', states: [] },
  { text: 'Acme, Inc. and Beta AG signed a term sheet for a license.', states: [] },
  { text: 'The long-term debt of Delta Corp. was $30 million in 2009.', states: [] },
  { text: 'Acme, Inc. filed the terms of the agreement as an exhibit.', states: [] },
  { text: 'Either party may terminate the agreement on 90 days notice to Acme, Inc.', states: [] },
  { text: 'Acme, Inc. granted its officer an option that vests over a four-year period.', states: [] },
  { text: 'The offer of Acme, Inc. to holders of Beta Corp. expires at midnight.', states: [] },
  { text: 'Acme, Inc. will hold the rights for periods of two to six years, depending on the agreement.', states: [] },
  { text: 'The rights under the rights agreement of Acme, Inc. expire on August 10, 2010.', states: [] },
  { text: 'The «term of the credit facility is five years», Acme, Inc. said.', states: [duration('P5Y')] },
  {
    text: 'The research «term under the agreement of Acme, Inc. and Beta AG is three years».',
    states: [duration('P3Y')],
  },
  {
    text: 'This «agreement of Acme, Inc. and Beta AG shall remain in full force and effect for ten years».',
    states: [duration('P10Y')],
  },
  {
    text: 'The term of the agreement of Acme, Inc. «commenced on April 4, 2017 and will expire on December 31, 2024».',
    states: [date('2024-12-31')],
  },
  {
    text: 'The «term of the credit facility of Acme, Inc. was extended to July 2025».',
    states: [date('2025-07', 'month')],
  },
  {
    text: 'Under the license from Beta AG to Acme, Inc., the «royalty term ends ten years after first commercial sale».',
    states: [text('royalty term ends ten years after first commercial sale')],
  },
  {
    text: 'The «agreement will expire, on a country-by-country basis, upon the later of ten years from first sale by Acme, Inc. and the last valid claim».',
    states: [
      text(
        'agreement will expire, on a country-by-country basis, upon the later of ten years from first sale by Acme, Inc. and the last valid claim',
      ),
    ],
  },
  { text: 'The term of office of the directors of Acme, Inc. is three years.', states: [] },
  { text: 'The research at Acme, Inc. took three years.', states: [] },
  { text: 'Acme, Inc. has been in full compliance with its agreement for ten years.', states: [] },
  { text: 'In terms of sales, Acme, Inc. will expire no time soon.', states: [] },
  { text: 'The deadline for the proposals to Acme, Inc. was extended to July 2025.', states: [] },
  { text: 'Royalty income of Acme, Inc. ended the year higher.', states: [] },
  { text: 'The patents of Acme, Inc. will expire in the United States upon the end of their lives.', states: [] },
  {
    text: 'The license of Acme, Inc. from Beta AG, which covers all that is needed to make the drug and its parts, will «expire on March 14, 2027».',
    states: [date('2027-03-14')],
  },
  { text: 'The options of officers of Acme, Inc. expire on March 14, 2027 under the plan.', states: [] },
  { text: 'The trading day of Acme, Inc. expires on time.', states: [] },
  { text: 'The license of Beta AG to Acme, Inc. has «a perpetual term».', states: [text('a perpetual term')] },
  {
    text: 'The collaboration agreement of Acme, Inc. has a «term that continues, product by product, until the latter of the expiration of patents and ten years from first sale».',
    states: [
      text(
        'term that continues, product by product, until the latter of the expiration of patents and ten years from first sale',
      ),
    ],
  },
  {
    text: 'The «term of the agreement of Acme, Inc. ends when the last of the licensed patents has expired».',
    states: [text('term of the agreement of Acme, Inc. ends when the last of the licensed patents has expired')],
  },
  { text: 'The perpetual preferred stock of Acme, Inc. pays a dividend.', states: [] },
  {
    text: 'The term sheet of Acme, Inc. continues until further notice to be discussed with Beta AG in the market.',
    states: [],
  },
  { text: 'Terms of payment of Acme, Inc. end disputes.', states: [] },
]
