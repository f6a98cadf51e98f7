import { isListHead, type ListedExhibit, listedOn } from './exhibit-list.ts'
import { isCapitals } from './headline.ts'
import { type Line, words } from './lines.ts'
import type { ExhibitStart } from './numbered-exhibits.ts'
import { isReleaseBanner, isReleaseBeginning } from './releases.ts'

/** Whom to call and the headline stand above a dateline in so many lines. */
const MOST_ABOVE = 12

/**
 * Where exhibits begin that no number heads: a press release below the form's own text, an agreement under its title.
 * @param numbered those that a number heads; one without may stand above them or, where `missing`, below
 * @param missing listed exhibits that no number heads
 * @param anywhere whether the form is over at `from`, so that a dateline or a contact is no longer the form's
 */
export function unnumberedExhibits(
  text: string,
  lines: readonly Line[],
  from: number,
  numbered: readonly ExhibitStart[],
  missing: readonly ListedExhibit[],
  anywhere: boolean,
): ExhibitStart[] {
  const starts: ExhibitStart[] = []
  const left = [...missing]
  let floor = from
  let begun = 0
  for (let at = from; at < lines.length; at++) {
    const next = numbered[begun]
    if (next && at >= next.line) {
      at = next.next - 1
      begun++
      continue
    }
    const inside = begun > 0 || starts.length > 0
    if (inside && left.length === 0) break
    const own = words(text, lines[at] as Line, 300)
    const titled =
      anywhere && isAgreementTitle(own) ? left.find(({ description }) => names(description, own)) : undefined
    const released = isReleaseStart(text, lines, at, own, anywhere && !inside)
    if (!titled && (!released || (inside && !left.some(isRelease)))) {
      if (!inside && isForm(text, lines, at, own)) floor = at + 1
      continue
    }
    const one = titled ?? numberOf(left)
    if (one) left.splice(left.indexOf(one), 1)
    const line = titled || inside ? at : firstLine(lines, floor, at)
    starts.push({ line, next: line, number: one?.number ?? null, title: '' })
  }
  return starts
}

function isReleaseStart(text: string, lines: readonly Line[], at: number, own: string, weakly: boolean): boolean {
  if (isReleaseBanner(own)) return true
  return weakly && lines[at]?.gap === true && isReleaseBeginning(paragraphHead(text, lines, at))
}

/** Which listed exhibit a press release is: the only one that is called a release, or the only one left. */
function numberOf(left: readonly ListedExhibit[]): ListedExhibit | undefined {
  const releases = left.filter(isRelease)
  if (releases.length === 1) return releases[0]
  return left.length === 1 ? left[0] : undefined
}

const isRelease = ({ description }: ListedExhibit): boolean =>
  /\b(?:press|news)\s+release|\bannounce/i.test(description)

/** "LICENSE AGREEMENT" */
const isAgreementTitle = (line: string): boolean =>
  line.length < 100 && /^.{3,90}\sAGREEMENT$/.test(line) && isCapitals(line)

/** "10.1 License Agreement dated May 2, 2000 between …" */
const names = (description: string, title: string): boolean => description.toLowerCase().includes(title.toLowerCase())

/** Whether a line is still the form's: a list of exhibits, or a signature with the name and title below it. */
function isForm(text: string, lines: readonly Line[], at: number, own: string): boolean {
  if (/^(?:exhibits? index|index (?:to|of) exhibits)/i.test(own) || isListHead(own) || listedOn(text, lines, at))
    return true
  if (/\/s\/|^(?:by|date|dated|name|title|its):|^\(registrant\)/i.test(own)) return true
  const above = lines[at - 1]
  if (!above) return false
  // "99.1", and its description on a line of its own
  if (listedOn(text, lines, at - 1) && (!lines[at]?.gap || /^\S*$/.test(words(text, above)))) return true
  // "/s/Kathleen A. Carroll", perhaps a rule, "Kathleen A. Carroll"
  const signature = above.noise ? lines[at - 2] : above
  return signature !== undefined && /\/s\//i.test(words(text, signature))
}

/** The first line of a press release of which line `sign` is a sure one: a headline and contacts may stand above it. */
function firstLine(lines: readonly Line[], floor: number, sign: number): number {
  let first = Math.max(floor, sign - MOST_ABOVE)
  while (first < sign && (!lines[first]?.gap || lines[first]?.noise)) first++
  return first
}

function paragraphHead(text: string, lines: readonly Line[], at: number): string {
  const line = lines[at] as Line
  const below = lines.slice(at + 1, at + 3).findLast((next, i) => !next.gap && (i === 0 || !lines[at + 1]?.gap))
  return words(text, { start: line.start, end: (below ?? line).end }, 200).replace(/\s+/g, ' ')
}
