import type { Span } from '../domain/span.ts'
import { isSpace } from './characters.ts'
import { columnsOf } from './columns.ts'
import { nextOf } from './next-of.ts'
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

const LINE_ENDS = '\n\v\f\r\u2028\u2029'

/** The lines of a text that have something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const nextEnd = nextOf(text, LINE_ENDS)
  const hasColumns = columnsOf(text)
  let ends = 2
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (!isSpace(code)) {
      const next = nextEnd(at)
      lines.push(lineAt(text, at, next, ends > 1, hasColumns))
      ends = 0
      at = next
      continue
    }
    if (isLineEnd(code)) {
      const isPair = code === 13 && text.charCodeAt(at + 1) === 10
      ends += code === 12 ? 2 : isPair ? 0 : 1
    }
    at++
  }
  return lines
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

function lineAt(
  text: string,
  from: number,
  next: number,
  gap: boolean,
  hasColumns: (start: number, end: number) => boolean,
): Line {
  const whole = skipSpaceBack(text, from, next)
  if (isNoise(text, from, whole))
    return { from, start: from, end: whole, gap, marked: false, noise: true, columns: false }
  // "- ImmunoGen Has Opt-In Rights on Resulting Compounds -" keeps its dashes, "- the license" does not.
  let start = skipMarks(text, from, whole, text.charCodeAt(whole - 1) !== DASH)
  let end = whole
  while (end > start && isMarkOrSpace(text.charCodeAt(end - 1))) end--
  const marked = start < end && text.charCodeAt(from) === HASH
  if (start === end) {
    start = from
    end = whole
  }
  return { from, start, end, gap, marked, noise: false, columns: hasColumns(start, end) }
}

/** Past "#### ", "**", "> " and the bullets of a list. */
function skipMarks(text: string, from: number, end: number, bullets: boolean): number {
  let at = from
  while (at < end) {
    const code = text.charCodeAt(at)
    if (!isMarkOrSpace(code) && code !== 62 && !(bullets && isBullet(code) && isSpace(text.charCodeAt(at + 1)))) break
    at++
  }
  return at
}

/** Line feed, vertical tab, form feed, carriage return, Unicode's own two. */
const isLineEnd = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029

const HASH = 35
const DASH = 45

/** White space, # * and _ */
const isMarkOrSpace = (code: number): boolean => code === HASH || code === 42 || code === 95 || isSpace(code)

/** - • · ▪ ● ◦ */
const isBullet = (code: number): boolean =>
  code === DASH || code === 0x2022 || code === 0xb7 || code === 0x25aa || code === 0x25cf || code === 0x25e6
