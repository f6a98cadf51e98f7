import type { Found } from './found.ts'

/** How the figure bounds the value: "up to", "at least", "nearly". */
export type Bound = 'exact' | 'up_to' | 'at_least' | 'about'

/** An amount of money. `amount` is in units of `currency` (ISO 4217); `per` is what each amount is for, else null. */
export interface Money {
  readonly type: 'money'
  readonly amount: number
  readonly currency: string
  readonly bound: Bound
  readonly per: string | null
}

export function findMoney(_text: string): Found<Money>[] {
  return []
}
