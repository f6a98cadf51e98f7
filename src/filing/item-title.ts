import { isCapitals, isTitleCase } from './headline.ts'
import { type Line, words } from './lines.ts'

/** How the titles begin that Form 8-K gives its items, old and new. */
const STANDARD =
  /^(?:registrant|entry into|material definitive|termination of|bankruptcy|mine safety|material (?:cyber|impair|modif)|completion of|results of op|creation of|triggering event|costs? assoc|notice of delist|unregistered|changes? (?:in|of)|non-?reliance|departure|election|appointment|amendments? to|temporary susp|shareholder|submission of|abs |securities act|failure to|regulation fd|other (?:events|information|matters|materially)|financial (?:statements|information)|exhibits|acquisition|disposition|resignations?|sales? of|notification|not applicable|none\b|n\/a)/i
/** Where a title on the line ends and the text goes on: "Other Events. On May 8, 2000, …" */
const TITLE_STOP = /[^\s.]{3,}[.:](?=["”*_)]*\s+["“(*_]*[A-ZÀ-Þ\d])|\s[—–]\s(?=(?:On|The|As|In|At|Under|Not)\s)/u
const OPEN_END = /(?:[,;&—–-]|\b(?:of|or|and|in|the|a|an|to|on|for|under|by|with|material|certain|other|pro|forma))$/i
/** Words that begin a text and no title. */
const PROSE = /^(?:On|The|In|As|At|This|Pursuant|Under|Effective|We|Reference|Please|See|Attached|Furnished)\b/
/** The longest title of the form has 150 characters. */
const LONGEST = 200
/** A title of five lines is the longest the form has: "Departure of Directors or Certain Officers; Election of …". */
const MOST_LINES = 5

/** Whether a text begins as an item's title does in the form itself. */
export const standardTitle = (text: string): boolean => STANDARD.test(text)

interface Title {
  readonly title: string
  readonly next: number
  readonly body: number
}

/** The title after an item's number at offset `from` of line `at`, and where the body begins; null if it is no heading. */
export function titleAt(text: string, lines: readonly Line[], at: number, from: number): Title | null {
  const line = lines[at] as Line
  if (from >= line.end) return titleBelow(text, lines, at)
  const rest = text.slice(from, Math.min(line.end, from + 400))
  const stop = TITLE_STOP.exec(rest)
  const length = stop ? stop.index + stop[0].length : line.end - from
  if (stop && length <= LONGEST && isTitle(rest.slice(0, length))) {
    const end = from + length
    return { title: clean(text.slice(from, end)), next: at, body: skipMarks(text, end, line.end) }
  }
  if (!isTitle(rest)) return null
  if (length > LONGEST) return { title: '', next: at, body: from }
  return titleFrom(text, lines, at, from)
}

/** "Item 2.02\n\nResults of Operations and Financial Condition." or an item with no title at all. */
function titleBelow(text: string, lines: readonly Line[], at: number): Title {
  const below = lines[at + 1]
  const untitled = { title: '', next: at + 1, body: below?.start ?? text.length }
  if (!below) return untitled
  const title = words(text, below, 200)
  if (below.noise || !isTitle(title) || TITLE_STOP.test(title) || (title.endsWith('.') && !standardTitle(title)))
    return untitled
  return titleFrom(text, lines, at + 1, below.start)
}

function titleFrom(text: string, lines: readonly Line[], at: number, from: number): Title {
  let last = at
  while (last - at < MOST_LINES && goesOn(text, lines, last)) last++
  const line = lines[last] as Line
  return { title: clean(text.slice(from, line.end)), next: last + 1, body: lines[last + 1]?.start ?? line.end }
}

function goesOn(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at] as Line
  const next = lines[at + 1]
  if (!next || next.gap) return false
  const own = words(text, line)
  const below = words(text, next)
  if (/\.$/.test(own) || /^(?:items?\s*\d|\([a-z]\))/i.test(below) || next.noise || below.length > 120) return false
  if (isCapitals(own)) return isCapitals(below)
  return (OPEN_END.test(own) && !/\.\s/.test(below)) || (isTitleCase(below) && lines[at + 2]?.gap !== false)
}

function isTitle(text: string): boolean {
  const first = text.slice(0, 160)
  if (standardTitle(first)) return true
  return first.length < 160 && !PROSE.test(first) && isTitleCase(first)
}

const clean = (title: string): string => title.replace(/\s+/g, ' ').replace(/^[\s*_#]+|[\s.:*_#—–-]+$/g, '')

function skipMarks(text: string, from: number, end: number): number {
  let at = from
  while (at < end && /[\s*_—–"”-]/.test(text.charAt(at))) at++
  return at
}
