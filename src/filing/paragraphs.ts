import type { Span } from '../domain/span.ts'
import { isCapitals } from './headline.ts'
import { type Line, words } from './lines.ts'

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
/** Words that no sentence ends with: "…of\n\n$.40 per share". */
const OPEN_WORDS = new Set(
  (
    'of or and in the a an to on for under by with at that from as its this is are was will has have be between ' +
    'jan january feb february march april may june july aug august sept september oct october nov november dec december'
  ).split(' '),
)
const OPEN_STOP = ',&–—-'
const LONGEST_OPEN_WORD = 'september'.length
/** A word in small letters, which no sentence begins with; but "a" of a list, "o" of a box and web addresses do. */
const GOES_ON = /^(?:[a-zß-ɏ]{2,}|a)(?=[\s,;:)’'-]|\.(?![a-zß-ɏ])|$)/u
/** Lines narrower than this are wrapped by hand: an address, a list of names. */
const NARROW = 60

/** The paragraphs of some lines, in order. Noise parts them and is in none. */
export function* paragraphsOf(text: string, lines: readonly Line[], from: number, to: number): Generator<Paragraph> {
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
    const row = last === at && line.columns
    const after = lines[last + 1]
    const alone = parted && (last + 1 >= to || !after || after.gap || after.noise)
    yield { start, end, row, marked: line.marked, alone }
    first = last + 1
  }
}

/** "#### *Tezspire* (Amgen)": marks that close inside the line belong to its words, those around all of it do not. */
function withInnerMarks(text: string, line: Line): Span {
  let start = line.start
  while (start > line.from && /[*_]/.test(text.charAt(start - 1))) start--
  const marks = text.slice(start, line.start)
  if (marks === '' || !words(text, line).includes(marks)) return line
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
  if (BULLET.test(text.slice(next.from, next.from + 5))) return false
  const head = words(text, next, 60)
  const tail = text.slice(Math.max(line.start, line.end - 60), line.end)
  if (next.gap) return runsOverBlank(tail, head)
  if (GOES_ON.test(head) || hasOpenEnd(tail)) return true
  const width = line.end - line.start
  if (width < NARROW && (width < widest * 0.7 || widest < NARROW)) return false
  return isCapitals(tail) === isCapitals(head) || !isCapitals(tail)
}

/** Whether a sentence goes on below a blank line: double spacing, or a page's turn as in "government regulation\n\nof the". */
function runsOverBlank(tail: string, head: string): boolean {
  if (tail.length < 40 || isCapitals(tail)) return false
  if (GOES_ON.test(head)) return /[A-Za-zÀ-ɏ\d,]$/u.test(tail)
  return hasOpenEnd(tail) && /^[A-Za-zÀ-ɏ\d$]/u.test(head) && !/[–—-]$/.test(tail)
}

/** Whether a line ends in the middle of a sentence by its last word or sign. */
function hasOpenEnd(tail: string): boolean {
  if (OPEN_STOP.includes(tail.charAt(tail.length - 1))) return true
  let start = tail.length
  while (start > 0 && isLetter(tail.charCodeAt(start - 1))) start--
  if (tail.length - start > LONGEST_OPEN_WORD || /\w/.test(tail.charAt(start - 1))) return false
  return OPEN_WORDS.has(tail.slice(start).toLowerCase())
}

const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122
