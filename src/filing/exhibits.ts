import type { ListedExhibit } from './exhibit-list.ts'
import type { Heading } from './heading.ts'
import type { Line } from './lines.ts'
import { type ExhibitStart, numberedExhibits } from './numbered-exhibits.ts'
import { unnumberedExhibits } from './unnumbered-exhibits.ts'

const INDEX = /^(?:exhibits? index|index (?:to|of) exhibits|list of exhibits)\s*:?$/i

/** Where the form ends, and what it says is attached. */
export interface FormEnd {
  /** First line that can be an exhibit's: below the last item's heading, or the signatures'. */
  readonly from: number
  /** Whether it ends with signatures: an exhibit index below them is a section of its own. */
  readonly signed: boolean
  /** Whether it ends with signatures or the list of exhibits: what follows is attached. */
  readonly complete: boolean
  readonly listed: readonly ListedExhibit[]
}

/** Where exhibits begin that stand in the same text, and the exhibit index, in order. */
export function exhibitHeadings(text: string, lines: readonly Line[], form: FormEnd): Heading[] {
  const numbered = numberedExhibits(text, lines, form.from)
  const missing = form.listed.filter(({ number }) => !numbered.some((one) => one.number === number))
  const others = unnumberedExhibits(text, lines, form.from, numbered, missing, form.complete)
  const starts = [...numbered, ...others].sort((a, b) => a.line - b.line)
  const index = form.signed ? indexHeading(text, lines, form.from, starts[0]?.line ?? lines.length) : null
  const headings = starts.map((start) => exhibitHeading(text, lines, start))
  return index ? [index, ...headings] : headings
}

function exhibitHeading(text: string, lines: readonly Line[], { line, next, number, title }: ExhibitStart): Heading {
  const body = lines[next]?.start ?? text.length
  return { type: 'exhibit', name: `Exhibit ${number ?? '99'}`, title, line, next, body }
}

function indexHeading(text: string, lines: readonly Line[], from: number, until: number): Heading | null {
  for (let at = from; at < until; at++) {
    const line = lines[at] as Line
    if (line.end - line.start > 40 || !INDEX.test(text.slice(line.start, line.end))) continue
    const body = lines[at + 1]?.start ?? line.end
    return { type: 'exhibit', name: 'Exhibit Index', title: '', line: at, next: at + 1, body }
  }
  return null
}
