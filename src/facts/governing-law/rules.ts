import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: 'governed by (and construed in accordance with)? the (laws|law) of (the)? (State of|Commonwealth of|Province of)? <[thing]>',
  },
  { says: 'construed (in accordance with|under) the (laws|law) of (the)? (State of|Commonwealth of)? <[thing]>' },
]
