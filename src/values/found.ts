/** A value found in text: `text.slice(start, end)` is how the text writes it. */
export interface Found<V> {
  readonly start: number
  readonly end: number
  readonly value: V
}
