import type { Found } from './found.ts'

/** A length of time, ISO 8601: "P5Y", "P30D". */
export interface Duration {
  readonly type: 'duration'
  readonly iso: string
}

export function findDurations(_text: string): Found<Duration>[] {
  return []
}
