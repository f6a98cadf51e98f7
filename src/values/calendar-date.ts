/** A date as exact as the text: "2006-07-07", "2008-01", "2008-Q1", "2008"; `precision` says which, "early" for "early 2008". */
export interface CalendarDate {
  readonly type: 'date'
  readonly date: string
  readonly precision: 'day' | 'month' | 'quarter' | 'half' | 'year' | 'early' | 'mid' | 'late'
}
