import { KIND, WORD } from './characters.ts'

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
const LEADS: ReadonlySet<number> = new Set([...'$€£¥('].map((sign) => sign.charCodeAt(0)))
const TRAILS: ReadonlySet<number> = new Set([...')%'].map((sign) => sign.charCodeAt(0)))
const TAB = 9
const LINE_FEED = 10
const BLANK = 32

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
  /** UTF-16 code units: a string that grows word by word would be a hundred thousand objects. */
  #units: Uint16Array
  #length = 0
  #parted = NOTHING
  #blanks = 0
  #beside = false
  #lineStart = 0
  #table = table()
  readonly #around: Table[] = []

  /** @param expected how many characters it will have at the most, about */
  constructor(expected: number) {
    this.#units = new Uint16Array(expected + 16)
  }

  get text(): string {
    return Buffer.from(this.#units.buffer, 0, this.#length * 2).toString('utf16le')
  }

  get length(): number {
    return this.#length
  }

  /**
   * Words that single spaces part, those that begin at `from` in a source, written while they are looked at.
   * @returns where they end, at the latest at `end`
   */
  write(source: string, from: number, end: number): number {
    let code = source.charCodeAt(from)
    if (this.#parted !== NOTHING) this.#part(code)
    this.#room(end - from)
    const units = this.#units
    let length = this.#length
    let at = from
    do {
      units[length++] = code
      code = source.charCodeAt(++at)
    } while (at < end && (KIND[code] === WORD || (code === BLANK && isWord(source, at + 1, end))))
    this.#length = length
    const table = this.#table
    table.any = true
    table.row = true
    table.cell = true
    return at
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
    const isWrapped = this.#around.length > 0 && this.#length - this.#lineStart < NARROW
    this.#parted = isWrapped ? Math.max(this.#parted, LINE) : PARAGRAPH
  }

  /** White space as it stands, of preformatted text; a line's end at the very beginning of it is the markup's. */
  verbatim(space: string): void {
    const isFirst = this.#length === 0 || this.#parted >= LINE
    if (this.#parted > SPACE) this.#part(BLANK)
    this.#parted = NOTHING
    const own = isFirst ? space.replace(/^\r?\n/, '') : space
    this.#room(own.length)
    for (let at = 0; at < own.length; at++) this.#unit(own.charCodeAt(at))
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

  /** Puts down what parts the words so far from those that begin with this code unit. */
  #part(next: number): void {
    if (this.#length > 0) this.#gap(next)
    if (this.#parted >= LINE) {
      this.#lineStart = this.#length
      if (this.#table.cell) this.#table.lines = true
    }
    if (this.#beside) this.#table.cells = true
    this.#beside = false
    this.#parted = NOTHING
    this.#blanks = 0
  }

  #gap(next: number): void {
    this.#room(2)
    switch (this.#parted) {
      case PARAGRAPH:
        this.#unit(LINE_FEED)
        this.#unit(LINE_FEED)
        break
      case LINE:
        this.#unit(LINE_FEED)
        break
      case CELL:
        if (!LEADS.has(this.#units[this.#length - 1] ?? 0) && !TRAILS.has(next)) this.#unit(TAB)
        break
      default:
        this.#unit(this.#blanks >= COLUMN ? TAB : BLANK)
    }
  }

  #unit(code: number): void {
    this.#units[this.#length++] = code
  }

  /** Makes room for so many more code units. */
  #room(more: number): void {
    if (this.#length + more <= this.#units.length) return
    const units = new Uint16Array(2 * (this.#length + more))
    units.set(this.#units)
    this.#units = units
  }
}

const isWord = (source: string, at: number, end: number): boolean => at < end && KIND[source.charCodeAt(at)] === WORD
