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
}

/** The lines of a text that have something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let ends = 2
  for (let at = 0; at < text.length; ) {
    const code = text.charCodeAt(at)
    if (isLineEnd(code)) {
      const isPair = code === 13 && text.charCodeAt(at + 1) === 10
      ends += code === 12 ? 2 : isPair ? 0 : 1
      at++
    } else if (isSpace(code)) at++
    else {
      const next = lineEnd(text, at)
      lines.push(lineAt(text, at, next, ends > 1))
      ends = 0
      at = next
    }
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

function lineAt(text: string, from: number, next: number, gap: boolean): Line {
  let end = skipSpaceBack(text, from, next)
  const noise = isNoise(text, from, end)
  const whole = { from, start: from, end, gap, marked: false, noise }
  if (noise) return whole
  // "- ImmunoGen Has Opt-In Rights on Resulting Compounds -" keeps its dashes, "- the license" does not.
  const start = skipMarks(text, from, end, !text.startsWith('-', end - 1))
  while (end > start && isMarkOrSpace(text.charCodeAt(end - 1))) end--
  return start < end ? { ...whole, start, end, marked: text[from] === '#' } : whole
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

function lineEnd(text: string, from: number): number {
  let at = from
  while (at < text.length && !isLineEnd(text.charCodeAt(at))) at++
  return at
}

/** Line feed, vertical tab, form feed, carriage return, Unicode's own two. */
const isLineEnd = (code: number): boolean => (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029

/** What `trim` takes away. */
function isSpace(code: number): boolean {
  if (code < 0x80) return code === 32 || (code >= 9 && code <= 13)
  if (code === 0xa0 || code === 0xfeff || code === 0x1680 || code === 0x3000) return true
  return code >= 0x2000 && (code <= 0x200a || code === 0x2028 || code === 0x2029 || code === 0x202f || code === 0x205f)
}

/** White space, # * and _ */
const isMarkOrSpace = (code: number): boolean => code === 35 || code === 42 || code === 95 || isSpace(code)
