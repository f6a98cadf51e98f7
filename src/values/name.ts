/** The name of a company, university or person, with the part it plays in a deal. */
export interface Name {
  readonly type: 'name'
  readonly name: string
  readonly role: string | null
}
