import type { Found } from './found.ts'
import type { Bound } from './money.ts'

/** A percentage or a band of them, 0–100; one end is null where the text leaves it open. */
export interface Percent {
  readonly type: 'percent'
  readonly low: number | null
  readonly high: number | null
  readonly bound: Bound
}

export function findPercents(_text: string): Found<Percent>[] {
  return []
}
