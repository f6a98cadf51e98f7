import type { Span } from '../domain/span.ts'
import { compile } from './compile.ts'
import { beginner } from './firsts.ts'
import type { Run } from './grammar.ts'
import type { Masked } from './mask.ts'
import { type FilledSlot, type Search, step } from './search.ts'
import type { Slot } from './signs.ts'

/** Where a phrase stands in a sentence. */
export interface Match extends Span {
  /** Its slots that are filled, in order. */
  readonly slots: readonly FilledSlot[]
  /** What `<…>` captures. */
  readonly captured: Span | null
  /** What its gaps skip. */
  readonly gaps: readonly Span[]
}

/** Finds a phrase in a sentence: every place from left to right, none overlapping; `most` says how many are enough. */
export type Matcher = (masked: Masked, most?: number) => Match[]

/** Makes a matcher of a phrase that was parsed; `value` is the value that it is about. */
export function matcher(run: Run, value: Slot | undefined): Matcher {
  const stands = compile(run, value)
  const mayBegin = beginner(run)
  return (masked, most = Number.POSITIVE_INFINITY) => {
    const search: Search = { masked, slots: [], gaps: [], captured: null, captureFrom: 0, end: 0, failed: null }
    const matches: Match[] = []
    for (const start of masked.starts) {
      if (start < search.end || !mayBegin(masked.lower, start)) continue
      if (matches.length >= most || !step(search)) break
      if (!stands(search, start)) continue
      const { end, slots, gaps, captured } = search
      matches.push({ start, end, slots: slots.splice(0), gaps: gaps.splice(0), captured })
      search.captured = null
    }
    return matches
  }
}
