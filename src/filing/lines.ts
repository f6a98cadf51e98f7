import type { Span } from '../domain/span.ts'
import { isNoise } from './noise.ts'

/**
 * A line that is not blank. `start` and `end` leave out white space and Markdown marks around the words ("#### ", "**"),
 * so that "#### **ITEM 1.01**" and "ITEM 1.01" read alike; `from` is where the marks begin.
 */
export interface Line extends Span {
  readonly from: number
  /** Whether a blank line, a page's end or nothing at all stands above it. */
  readonly gap: boolean
  /** Whether Markdown makes it a heading. */
  readonly marked: boolean
  /** Whether it is the page's and not the text's: a rule, a page number, a tag. */
  readonly noise: boolean
  /** Whether gaps part it into columns: "Exhibit Number\tDescription", "3345 North First Street          95134". */
  readonly columns: boolean
}

/** Line feed, vertical tab, form feed, carriage return, Unicode's own two. */
const LINE_END = /[\n-\r\u2028\u2029]/g

/** The lines of a text that have something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const tabs = new Tabs(text)
  let ends = 2
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) {
      const isPair = code === 13 && text.charCodeAt(at + 1) === 10
      ends += code === 12 ? 2 : isPair ? 0 : 1
      at++
    } else if (isSpace(code)) at++
    else {
      LINE_END.lastIndex = at
      const next = LINE_END.test(text) ? LINE_END.lastIndex - 1 : text.length
      lines.push(lineAt(text, at, next, ends > 1, tabs))
      ends = 0
      at = next
    }
  }
  return lines
}

/** Where a text has tabs, looked up in order. */
class Tabs {
  readonly #text: string
  #next: number

  constructor(text: string) {
    this.#text = text
    this.#next = text.indexOf('\t')
  }

  /** Whether a stretch has one; no stretch asked about before may begin behind it. */
  isIn(start: number, end: number): boolean {
    while (this.#next >= 0 && this.#next < start) this.#next = this.#text.indexOf('\t', start)
    return this.#next >= 0 && this.#next < end
  }
}

/** The line's words, at most the first `most` characters of them. */
export const words = (text: string, line: Span, most = 400): string =>
  text.slice(line.start, Math.min(line.end, line.start + most))

/** A stretch without the white space at its ends, and without Markdown marks at its end. */
export function trimmed(text: string, from: number, to: number): Span {
  let end = to
  while (end > from && isMarkOrSpace(text.charCodeAt(end - 1))) end--
  return { start: skipSpace(text, from, end), end }
}

/** The last offset down to `from` that follows no white space. */
export function skipSpaceBack(text: string, from: number, end: number): number {
  let at = end
  while (at > from && isSpace(text.charCodeAt(at - 1))) at--
  return at
}

/** The first offset from `from` on that holds no white space, or `end`. */
export function skipSpace(text: string, from: number, end: number): number {
  let at = from
  while (at < end && isSpace(text.charCodeAt(at))) at++
  return at
}

function lineAt(text: string, from: number, next: number, gap: boolean, tabs: Tabs): Line {
  let end = skipSpaceBack(text, from, next)
  const noise = isNoise(text, from, end)
  const whole = { from, start: from, end, gap, marked: false, noise, columns: false }
  if (noise) return whole
  // "- ImmunoGen Has Opt-In Rights on Resulting Compounds -" keeps its dashes, "- the license" does not.
  const start = skipMarks(text, from, end, !text.startsWith('-', end - 1))
  while (end > start && isMarkOrSpace(text.charCodeAt(end - 1))) end--
  if (start >= end) return whole
  const marked = text.charCodeAt(from) === 35
  return { from, start, end, gap, marked, noise, columns: hasColumns(text, start, end, tabs) }
}

/** What stands before the first gap is longer than the number of a list: not "(iii)    The Company". */
const LONGEST_NUMBER = 7
const LONGEST_ROW = 250
/** So many blanks are a gap. */
const GAP = 4

function hasColumns(text: string, start: number, end: number, tabs: Tabs): boolean {
  if (end - start > LONGEST_ROW) return false
  if (text.charCodeAt(start) === 124 || tabs.isIn(start + LONGEST_NUMBER, end)) return true // |
  // Every run of so many blanks lies over a place that is so many from the one before.
  for (let at = start + LONGEST_NUMBER + GAP - 1; at < end; at += GAP) {
    if (!isSpace(text.charCodeAt(at))) continue
    const from = skipSpaceBack(text, start + LONGEST_NUMBER, at)
    if (skipSpace(text, at, end) - from >= GAP) return true
  }
  return false
}

/** Past "#### ", "**", "> " and the bullets of a list. */
function skipMarks(text: string, from: number, end: number, bullets: boolean): number {
  let at = from
  while (at < end) {
    const c = text.charCodeAt(at)
    const bullet = bullets && BULLETS.includes(text.charAt(at)) && isSpace(text.charCodeAt(at + 1))
    if (isMarkOrSpace(c) || c === 62 || bullet) at++
    else break
  }
  return at
}

const BULLETS = '-•·▪●◦'

const isLineEnd = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029

/** What `trim` takes away. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  if (code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000) return true
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
}

/** White space, # * and _ */
const isMarkOrSpace = (code: number): boolean => code === 35 || code === 42 || code === 95 || isSpace(code)
