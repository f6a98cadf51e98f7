import type { Span } from '../../../domain/span.ts'
import type { Tagged } from '../format.ts'

interface Open {
  readonly name: string
  readonly start: number
  readonly hidden: string[] | null
}

/** The facts that inline XBRL tags in a page, collected while it is read: `<ix:nonNumeric name="dei:TradingSymbol">`. */
export class Tags {
  #name = ''
  readonly #open: Open[] = []
  readonly #closed: { name: string; span: Span | null; value: string }[] = []

  /** The name that the tag at hand gives its fact. */
  name(name: string): void {
    this.#name = name
  }

  open(at: number, isHidden: boolean): void {
    this.#open.push({ name: this.#name, start: at, hidden: isHidden ? [] : null })
    this.#name = ''
  }

  /** Words that the page does not show. */
  hidden(words: string): void {
    this.#open.at(-1)?.hidden?.push(words)
  }

  close(at: number): void {
    const fact = this.#open.pop()
    if (!fact?.name.startsWith('dei:')) return
    const span = fact.hidden ? null : { start: fact.start, end: at }
    this.#closed.push({ name: fact.name, span, value: fact.hidden?.join('').trim() ?? '' })
  }

  /** The facts with their spans in the finished text, white space around them left out; those without a value are none. */
  of(text: string): Tagged[] {
    return this.#closed.flatMap(({ name, span, value }): Tagged[] => {
      if (!span) return value ? [{ name, value, span }] : []
      const own = text.slice(span.start, span.end)
      const start = span.start + own.length - own.trimStart().length
      const shown = own.trim()
      return shown ? [{ name, value: shown, span: { start, end: start + shown.length } }] : []
    })
  }
}
