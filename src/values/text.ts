/** Words of a filing that are the value themselves: "exclusive", "an undisclosed target". */
export interface Text {
  readonly type: 'text'
  readonly text: string
}
