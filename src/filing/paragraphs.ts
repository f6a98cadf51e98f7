import type { Span } from '../domain/span.ts'
import { isSmall, isSpace, isSpoken } from './characters.ts'
import { isCapitals } from './headline.ts'
import { type Line, words } from './lines.ts'
import { isOpenEnd } from './open-end.ts'

/** Lines that belong together. */
export interface Paragraph extends Span {
  /** Whether it is a row of a table, which is never split. */
  readonly row: boolean
  /** Whether Markdown makes it a heading. */
  readonly marked: boolean
  /** Whether blank lines or page breaks part it from what is above and below. */
  readonly alone: boolean
}

/** "☐ Written communications", "o Soliciting material" */
const BULLET = /^(?:[•·▪●◦☐☒¨□–—-]|o|\[ ?x?\])\s/i
/** Lines narrower than this are wrapped by hand: an address, a list of names. */
const NARROW = 60
/** How much of a line's beginning or end is looked at. */
const REACH = 60

/** The paragraphs of some lines, in order. Noise parts them and is in none. */
export function paragraphsOf(text: string, lines: readonly Line[], from: number, to: number): Paragraph[] {
  const paragraphs: Paragraph[] = []
  let first = from
  for (let at = from; at < to; at = first) {
    const line = lines[at] as Line
    if (line.noise) {
      first = at + 1
      continue
    }
    const parted = at === from || line.gap || lines[at - 1]?.noise === true
    const last = lastLine(text, lines, at, to)
    const { start } = withInnerMarks(text, line)
    const { end } = withInnerMarks(text, lines[last] as Line)
    const after = lines[last + 1]
    const alone = parted && (last + 1 >= to || !after || after.gap || after.noise)
    paragraphs.push({ start, end, row: last === at && line.columns, marked: line.marked, alone })
    first = last + 1
  }
  return paragraphs
}

/** "#### *Tezspire* (Amgen)": marks that close inside the line belong to its words, those around all of it do not. */
function withInnerMarks(text: string, line: Line): Span {
  let start = line.start
  while (start > line.from && /[*_]/.test(text.charAt(start - 1))) start--
  if (start === line.start) return line
  const marks = text.slice(start, line.start)
  if (!words(text, line).includes(marks)) return line
  return { start, end: text.startsWith(marks, line.end) ? line.end + marks.length : line.end }
}

function lastLine(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from
  let widest = 0
  while (at + 1 < to) {
    const line = lines[at] as Line
    widest = Math.max(widest, line.end - line.start)
    if (!goesOn(text, line, lines[at + 1] as Line, widest)) break
    at++
  }
  return at
}

function goesOn(text: string, line: Line, next: Line, widest: number): boolean {
  if (line.marked || next.marked || next.noise || line.columns || next.columns) return false
  if (next.gap ? !runsOverBlank(text, line, next) : !runsOver(text, line, next, widest)) return false
  return !hasBullet(text, next)
}

/** Letters and digits but for "o" are no bullets: most lines need no more than this look. */
function hasBullet(text: string, { from }: Line): boolean {
  const code = text.charCodeAt(from)
  return (!isSpoken(code) || (code | 32) === SMALL_O) && BULLET.test(text.slice(from, from + 5))
}

const SMALL_O = 'o'.charCodeAt(0)

/** Whether a sentence goes on in the line below. */
function runsOver(text: string, line: Line, next: Line, widest: number): boolean {
  if (beginsSmall(text, next) || isOpenEnd(text, line)) return true
  const width = line.end - line.start
  if (width < NARROW && (width < widest * 0.7 || widest < NARROW)) return false
  return !isCapitals(tail(text, line)) || isCapitals(words(text, next, REACH))
}

/** Whether a sentence goes on below a blank line: double spacing, or a page's turn as in "government regulation\n\nof the". */
function runsOverBlank(text: string, line: Line, next: Line): boolean {
  if (line.end - line.start < 40) return false
  const small = beginsSmall(text, next)
  if (!small && !isOpenEnd(text, line)) return false
  const end = tail(text, line)
  if (isCapitals(end)) return false
  if (small) return /[A-Za-zÀ-ɏ\d,]$/u.test(end)
  return /^[A-Za-zÀ-ɏ\d$]/u.test(words(text, next, REACH)) && !/[–—-]$/.test(end)
}

const tail = (text: string, { start, end }: Line): string => text.slice(Math.max(start, end - REACH), end)

/** Whether a line begins with a word in small letters, which no sentence does; but "o" of a box and web addresses do. */
function beginsSmall(text: string, line: Line): boolean {
  const until = Math.min(line.end, line.start + REACH)
  let at = line.start
  while (at < until && isSmall(text.charCodeAt(at))) at++
  const length = at - line.start
  if (length === 0 || (length === 1 && text[line.start] !== 'a')) return false
  if (at === until) return true
  if (text[at] === '.') return at + 1 === until || !isSmall(text.charCodeAt(at + 1))
  return isSpace(text.charCodeAt(at)) || ",;:)’'-".includes(text.charAt(at))
}
