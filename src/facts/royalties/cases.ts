import type { Case } from '../../extract/index.ts'
import { percent, text } from '../../values/make.ts'

export const cases: readonly Case[] = [
  {
    text: 'On March 3, 2014, Acme, Inc. granted Beta AG a license, and Beta will pay «royalties of 8%» on net sales of the product.',
    states: [percent(8)],
  },
  {
    text: 'Acme, Inc. is entitled to receive «tiered royalties on net sales of any products that Beta AG sells».',
    states: [text('tiered royalties on net sales of any products that Beta AG sells')],
  },
  { text: 'Beta AG will pay us «royalties ranging from 5% to 12%» of net sales.', states: [percent(5, 12)] },
  {
    text: 'Acme, Inc. is eligible for «royalties on the sales of any resulting products».',
    states: [text('royalties on the sales of any resulting products')],
  },
  { text: 'Acme, Inc. will pay Beta AG a «3% royalty» on sales of the device.', states: [percent(3)] },
  {
    text: 'Beta AG will pay Acme, Inc. «tiered royalties based on annual net sales of the assets».',
    states: [text('tiered royalties based on annual net sales of the assets')],
  },
  {
    text: 'Under the agreement, Acme, Inc. is entitled to receive a «royalty from Beta AG».',
    states: [text('royalty from Beta AG')],
  },
  { text: 'Acme, Inc. granted Beta AG a royalty-free license to its patents.', states: [] },
  { text: 'No royalties are payable by Beta AG to Acme, Inc. under the agreement.', states: [] },
  { text: 'Royalty revenue of Acme, Inc. increased to $12 million compared to $10 million in 2012.', states: [] },
  { text: 'We must pay such royalties on a product-by-product basis until the last patent expires.', states: [] },
  { text: 'Acme, Inc. chose to share profits in lieu of receiving royalties from Beta AG.', states: [] },
  { text: 'Acme, Inc. recognized royalty income of $3 million from Beta AG.', states: [] },
  { text: 'Net sales of Acme, Inc. grew by 12% in 2013.', states: [] },
  { text: 'The notes of Acme, Inc. bear interest at 8% per year.', states: [] },
]
