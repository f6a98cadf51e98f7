import { type QuoteType, Tokenizer, type TokenizerCallbacks } from 'htmlparser2'
import { nextOf } from '../../next-of.ts'
import { readC1 } from '../../windows-1252.ts'
import type { Tagged } from '../format.ts'
import { CONTROL, KIND, NO_BREAK, SPACE, WORD } from './characters.ts'
import { type Element, elementAt, type Role } from './elements.ts'
import { Page } from './page.ts'
import { References } from './references.ts'
import { Tags } from './tags.ts'

/**
 * The text of a page as a browser would show it, in the order of the source: white space folded, the words of hidden
 * elements left out, no-break and thin spaces made plain ones.
 */
export function renderHtml(source: string): { text: string; tagged: Tagged[] } {
  const renderer = new Renderer(source)
  // Without references to look for, the tokenizer leaps to the end of words and attributes, in half the time.
  const tokenizer = new Tokenizer({ decodeEntities: false, recognizeSelfClosing: true }, renderer)
  tokenizer.write(source)
  tokenizer.end()
  const { text } = renderer.page
  return { text, tagged: renderer.tags.of(text) }
}

type Parts = Partial<Record<Role, (page: Page) => void>>

const OPENS: Parts = {
  break: (page) => page.lineBreak(),
  line: (page) => page.line(),
  paragraph: (page) => page.paragraph(),
  preformatted: (page) => page.paragraph(),
  table: (page) => page.openTable(),
  row: (page) => page.row(),
  cell: (page) => page.cell(),
}
const CLOSES: Parts = {
  line: (page) => page.line(),
  paragraph: (page) => page.paragraph(),
  preformatted: (page) => page.paragraph(),
  table: (page) => page.closeTable(),
}

const NONE: Element = { name: '', role: 'none', isVoid: false, isRaw: false }

/** What is done with each token of a page; offsets count in `source`, which is written to the tokenizer in one piece. */
class Renderer implements TokenizerCallbacks {
  readonly page: Page
  readonly tags = new Tags()
  readonly #source: string
  readonly #references = new References()
  readonly #nextAmpersand: (from: number) => number
  /** Where the source says "display: none", the next of them apart, the others from last to first. */
  readonly #undisplayed: number[]
  #undisplayedAt: number
  /** The tag at hand. */
  #element = NONE
  #isUndisplayed = false
  #isName = false
  /** Whether references in what follows are but letters, as in a script. */
  #isRaw = false
  /** The element whose words are not shown, and how many of its name are open. */
  #hidden: Element | null = null
  #depth = 0
  #preformatted = 0

  constructor(source: string) {
    this.#source = source
    this.page = new Page(source.length)
    this.#nextAmpersand = nextOf(source, '&')
    // Looked for once: looking into every attribute would cost as much as the page.
    this.#undisplayed = [...source.matchAll(NOT_DISPLAYED)].map(({ index }) => index).reverse()
    this.#undisplayedAt = this.#undisplayed.pop() ?? Infinity
  }

  ontext(start: number, end: number): void {
    // A file that breaks off in the middle of a tag's end: htmlparser2 takes all of it for text.
    if (start < 0) return
    let from = start
    for (let at = this.#reference(from); at < end; at = this.#reference(Math.max(from, at + 1))) {
      const length = this.#references.read(this.#source, at)
      if (length === 0) continue
      this.#words(this.#source, from, at)
      this.#words(this.#references.characters)
      from = at + length
    }
    this.#words(this.#source, from, end)
  }

  /** Where the next character reference may stand. */
  #reference(from: number): number {
    return this.#isRaw ? Infinity : this.#nextAmpersand(from)
  }

  #words(source: string, start = 0, end = source.length): void {
    if (start === end) return
    if (this.#hidden) this.tags.hidden(source.slice(start, end))
    else if (this.#preformatted > 0) this.#verbatim(source.slice(start, end))
    else this.#folded(source, start, end)
  }

  onopentagname(start: number, end: number): void {
    this.#element = elementAt(this.#source, start, end)
    this.#isUndisplayed = false
  }

  onattribname(start: number, end: number): void {
    this.#isName = this.#element.role === 'fact' && this.#source.slice(start, end).toLowerCase() === 'name'
  }

  onattribdata(start: number, end: number): void {
    if (this.#isName) this.tags.name(this.#source.slice(start, end))
    if (this.#undisplayedAt < end) this.#display(start, end)
  }

  /** Whether this attribute says "display: none"; those that other text said before it are passed over. */
  #display(start: number, end: number): void {
    while (this.#undisplayedAt < start) this.#undisplayedAt = this.#undisplayed.pop() ?? Infinity
    if (this.#undisplayedAt < end) this.#isUndisplayed = true
  }

  onopentagend(): void {
    this.#isRaw = this.#element.isRaw
    this.#open(this.#element)
  }

  /** "<br/>" and, in XHTML, "<div/>": an element that is empty breaks the line all the same. */
  onselfclosingtag(): void {
    const { role } = this.#element
    if (role === 'hidden' || role === 'fact' || this.#isUndisplayed) return
    this.#open(this.#element)
    this.#close(this.#element)
  }

  onclosetag(start: number, end: number): void {
    this.#isRaw = false
    this.#close(elementAt(this.#source, start, end))
  }

  onattribend(_: QuoteType): void {}
  onattribentity(): void {}
  ontextentity(): void {}
  oncdata(): void {}
  oncomment(): void {}
  ondeclaration(): void {}
  onend(): void {}
  onprocessinginstruction(): void {}

  #open(element: Element): void {
    if (this.#hidden && !this.#isEndedBy(element)) {
      if (element.role === 'fact') this.tags.open(this.page.length, true)
      return
    }
    if (element.role === 'hidden' || (this.#isUndisplayed && !element.isVoid)) {
      this.#hidden = element
      this.#depth = 1
      return
    }
    if (element.role === 'preformatted') this.#preformatted++
    if (element.role === 'fact') this.tags.open(this.page.length, false)
    OPENS[element.role]?.(this.page)
  }

  /** Whether an element that opens ends the hidden one: a paragraph has no need of an end of its own. */
  #isEndedBy({ name, role, isVoid }: Element): boolean {
    if (this.#hidden?.name === 'p' && role === 'paragraph') {
      this.#hidden = null
      return true
    }
    if (this.#hidden?.name === name && !isVoid) this.#depth++
    return false
  }

  #close({ name, role }: Element): void {
    if (role === 'fact') this.tags.close(this.page.length)
    if (this.#hidden) {
      if (this.#hidden.name === name && --this.#depth === 0) this.#hidden = null
      return
    }
    if (role === 'preformatted' && this.#preformatted > 0) this.#preformatted--
    CLOSES[role]?.(this.page)
  }

  /** Words, with every run of white space folded into one space. */
  #folded(source: string, start: number, end: number): void {
    for (let at = start; at < end; ) {
      const kind = KIND[source.charCodeAt(at)]
      if (kind === WORD) {
        at = this.page.write(source, at, end)
        continue
      }
      if (kind === SPACE) this.page.space()
      else if (kind === NO_BREAK) this.page.noBreakSpace()
      else if (kind === CONTROL) this.page.write(readC1(source.charAt(at)), 0, 1)
      at++
    }
  }

  /** Preformatted text, but for marks that nobody sees. */
  #verbatim(text: string): void {
    let from = 0
    for (let at = 0; at < text.length; ) {
      const isSpace = spaceAt(text, at)
      from = at
      while (at < text.length && spaceAt(text, at) === isSpace) at++
      const piece = text.slice(from, at)
      if (isSpace) this.page.verbatim(piece.replaceAll('\u00a0', ' '))
      else this.#folded(piece, 0, piece.length)
    }
  }
}

const spaceAt = (text: string, at: number): boolean => {
  const kind = KIND[text.charCodeAt(at)]
  return kind === SPACE || kind === NO_BREAK
}

const NOT_DISPLAYED = /display\s*:\s*none/gi
