/** What parts a word from the one before it, from weak to strong. */
const NOTHING = 0
const SPACE = 1
const CELL = 2
const LINE = 3
const PARAGRAPH = 4

/** So many no-break spaces in a row are a gap between columns: "/s/ John Doe      President". */
const COLUMN = 3
/** A line of a cell that is shorter than this is wrapped by hand. */
const NARROW = 60
/** "$" of a cell of its own stands before its figure, ")" and "%" behind it. */
const LEADS = '$€£¥('
const TRAILS = ')%'

/** A table, or the page itself: whether there are words in it, in its row, in its cell. */
interface Table {
  any: boolean
  row: boolean
  cell: boolean
  /** Whether the cell has several lines. */
  lines: boolean
  /** Whether the row has several cells. */
  cells: boolean
}

const table = (): Table => ({ any: false, row: false, cell: false, lines: false, cells: false })

/**
 * The plain text of a page while it grows. Nothing is added to the words but what parts them: a space, a tab between the
 * cells of a row, a line's end, a blank line between paragraphs.
 */
export class Page {
  #text = ''
  #parted = NOTHING
  #blanks = 0
  #beside = false
  #lineStart = 0
  /** What was written last: a look at the end of the text itself would put all its pieces together, every time. */
  #last = ' '
  #table = table()
  readonly #around: Table[] = []

  get text(): string {
    return this.#text
  }

  get length(): number {
    return this.#text.length
  }

  /** Words without white space around them. */
  write(words: string): void {
    if (this.#parted !== NOTHING) this.#part(words)
    this.#text += words
    this.#last = words
    const at = this.#table
    at.any = true
    at.row = true
    at.cell = true
  }

  space(): void {
    if (this.#parted === NOTHING) this.#parted = SPACE
  }

  noBreakSpace(): void {
    this.space()
    this.#blanks++
  }

  /** A line's end within a paragraph; two of them end it. What stands at the very beginning of a cell begins the cell. */
  lineBreak(): void {
    if (this.#isOpen()) this.#parted = this.#parted === LINE ? PARAGRAPH : Math.max(this.#parted, LINE)
  }

  /** A line of its own: the entry of a list. */
  line(): void {
    if (this.#isOpen()) this.#parted = Math.max(this.#parted, LINE)
  }

  /** In a cell, the label of a form is wrapped by paragraphs: "(State or other jurisdiction" over "of incorporation)". */
  paragraph(): void {
    if (!this.#isOpen()) return
    const isWrapped = this.#around.length > 0 && this.#text.length - this.#lineStart < NARROW
    this.#parted = isWrapped ? Math.max(this.#parted, LINE) : PARAGRAPH
  }

  /** White space as it stands, of preformatted text. */
  verbatim(space: string): void {
    const isFirst = this.#text === '' || this.#parted >= LINE
    if (this.#parted > SPACE) this.#part('')
    this.#parted = NOTHING
    this.#text += isFirst ? space.replace(/^\r?\n/, '') : space
  }

  openTable(): void {
    this.paragraph()
    this.#around.push(this.#table)
    this.#table = table()
  }

  closeTable(): void {
    const outer = this.#around.pop()
    if (!outer) return
    if (this.#table.any) {
      outer.any = true
      outer.row = true
      outer.cell = true
      outer.lines = true
    }
    this.#table = outer
    this.paragraph()
  }

  /** A row with one cell is a paragraph of a page that is laid out by tables. */
  row(): void {
    const at = this.#table
    if (at.any || this.#around.length === 0) this.#parted = Math.max(this.#parted, at.cells ? LINE : PARAGRAPH)
    this.#table = { ...table(), any: at.any }
    this.#beside = false
  }

  cell(): void {
    const at = this.#table
    if (at.row) {
      this.#parted = at.lines ? LINE : CELL
      this.#beside = true
    }
    at.cell = false
    at.lines = false
  }

  /** Whether a break parts something: outside tables always, in a cell once it has words. */
  #isOpen(): boolean {
    return this.#around.length === 0 || this.#table.cell
  }

  #part(words: string): void {
    if (this.#text !== '') this.#text += this.#gap(words)
    if (this.#parted >= LINE) this.#lineStart = this.#text.length
    if (this.#parted >= LINE && this.#table.cell) this.#table.lines = true
    if (this.#beside) this.#table.cells = true
    this.#beside = false
    this.#parted = NOTHING
    this.#blanks = 0
  }

  #gap(words: string): string {
    switch (this.#parted) {
      case PARAGRAPH:
        return '\n\n'
      case LINE:
        return '\n'
      case CELL:
        return LEADS.includes(this.#last.charAt(this.#last.length - 1)) || TRAILS.includes(words.charAt(0)) ? '' : '\t'
      default:
        return this.#blanks >= COLUMN ? '\t' : ' '
    }
  }
}
