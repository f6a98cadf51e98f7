/** A stretch of a document's plain text: half-open, in UTF-16 code units, so that `text.slice(start, end)` is it. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** Whether `inner` lies wholly inside `outer`. */
export const within = (inner: Span, outer: Span): boolean => inner.start >= outer.start && inner.end <= outer.end

/** Whether two spans share at least one character. */
export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end
