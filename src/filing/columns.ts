import { areSpaces, isSpace } from './characters.ts'
import { nextOf } from './next-of.ts'

/** So much white space parts columns: "3345 North First Street          95134". */
const GAP = 4
/** What stands before the first column's gap is longer than the number of a list: "(iii)". */
const LONGEST_NUMBER = 7
const LONGEST_ROW = 250

/**
 * Whether lines, asked about in order, are parted into columns: "Exhibit Number\tDescription", "| a | b |"; not
 * "(a)    The Company".
 */
export function columnsOf(text: string): (start: number, end: number) => boolean {
  const nextTab = nextOf(text, '\t')
  return (start, end) => {
    if (end - start > LONGEST_ROW) return false
    const from = start + LONGEST_NUMBER
    return text.charCodeAt(start) === BAR || (from < end && (nextTab(from) < end || hasGap(text, from, end)))
  }
}

const BAR = '|'.charCodeAt(0)

/** Every gap of four covers two neighbours out of three: one look at these tells words apart, whatever parts them. */
function hasGap(text: string, from: number, end: number): boolean {
  for (let at = from + GAP - 2; at < end; at += GAP - 1) {
    if (!areSpaces(text.charCodeAt(at - 1), text.charCodeAt(at))) continue
    let first = at - 1
    while (first > from && isSpace(text.charCodeAt(first - 1))) first--
    let next = at + 1
    while (next < end && isSpace(text.charCodeAt(next))) next++
    if (next - first >= GAP) return true
  }
  return false
}
