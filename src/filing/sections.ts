import type { Section } from '../domain/document.ts'
import { listedIn } from './exhibit-list.ts'
import { exhibitHeadings } from './exhibits.ts'
import type { Submitted } from './formats/format.ts'
import type { Heading } from './heading.ts'
import { itemHeadings } from './items.ts'
import { type Line, skipSpaceBack } from './lines.ts'
import { firstTypedExhibit } from './numbered-exhibits.ts'
import { isReleaseBanner } from './releases.ts'
import { signaturesHeading } from './signatures.ts'
import { signedOn, signersIn } from './signers.ts'

/** What only the first page of a filing says. */
const COVER =
  /exact\s+name\s+of\s+registrant|date\s+of\s+report|current\s+report|form\s+8-k|commission\s+file|submission type/i
/** What even a cover says that stands alone, and no text that mentions a Form 8-K. */
const COVER_LABEL = /exact\s+name\s+of\s+registrant/i
/** A press release that is a file of its own says so within so many lines. */
const BANNER_REACH = 30

/** An exhibit index stands below the signatures within so many lines. */
const LIST_REACH = 60

/** A section with the lines it is made of: `head` to `next` its heading's, `next` to `until` those below. */
export interface Lined {
  readonly section: Section
  readonly head: number
  readonly next: number
  readonly until: number
}

/** The sections of a text, in order: every line that is not blank lies in exactly one. */
export function sectionsOf(text: string, lines: readonly Line[], documents: readonly Submitted[] = []): Lined[] {
  const headings =
    documents.length > 0 ? submitted(text, lines, documents) : headingsOf(text, lines, firstTypedExhibit(text, lines))
  const first = headings[0]?.line ?? lines.length
  if (first > 0) headings.unshift(opening(text, lines, first))
  return headings.map((heading, i) => lined(text, lines, heading, headings[i + 1]))
}

/** What stands above the first heading: the cover, or the whole of a text that has no headings. */
function opening(text: string, lines: readonly Line[], until: number): Heading {
  const above = text.slice(0, lines[until]?.from ?? text.length)
  const cover = until < lines.length ? COVER.test(above) : COVER_LABEL.test(above)
  const body = lines[0]?.start ?? 0
  if (cover) return { type: 'cover', name: 'Cover', title: '', line: 0, next: 0, body }
  return { type: 'document', name: 'Document', title: '', line: 0, next: 0, body }
}

/** A document of a submission that is no form: an exhibit by its type, or a file that nobody reads. */
function documentHeading(
  { type, fileName, description, body, encoded }: Submitted,
  lines: readonly Line[],
  from: number,
  end: number,
): Heading {
  const isExhibit = /^EX-/i.test(type)
  const described = description && !/^(?:ex|exhibit)[-\s]*\d/i.test(description) ? description : null
  return {
    type: isExhibit && !encoded ? 'exhibit' : 'file',
    name: isExhibit ? type.replace(/^EX-/i, 'Exhibit ') : type || 'File',
    title: (encoded || !isExhibit ? fileName : described) ?? '',
    line: from,
    next: Math.min(end, firstLine(lines, from, body.start)),
    body: body.start,
  }
}

/** The headings of a submission: those of the form, and each other document's own. */
function submitted(text: string, lines: readonly Line[], documents: readonly Submitted[]): Heading[] {
  let from = 0
  return documents.flatMap((document, i) => {
    from = firstLine(lines, from, document.start)
    const end = firstLine(lines, from, document.end)
    if (from === end) return []
    const isForm = /^8-K/i.test(document.type) || (i === 0 && !/^EX-/i.test(document.type))
    if (!isForm) return [documentHeading(document, lines, from, end)]
    const own = lines.slice(from, end)
    const first = from
    return headingsOf(text, own, own.length).map((one) => ({ ...one, line: one.line + first, next: one.next + first }))
  })
}

/** The first line from `at` on that begins at an offset or behind it. */
function firstLine(lines: readonly Line[], at: number, offset: number): number {
  let line = at
  while (line < lines.length && (lines[line] as Line).start < offset) line++
  return line
}

/** @param typed the first line that can be another document's */
function headingsOf(text: string, lines: readonly Line[], typed: number): Heading[] {
  const signatures = signaturesHeading(text, lines.length === typed ? lines : lines.slice(0, typed), 0)
  const end = signatures?.line ?? typed
  const items = itemHeadings(text, lines, end)
  const lastItem = items.at(-1)
  if (!signatures && !lastItem && typed === lines.length) return soleRelease(text, lines)
  const listing = items.find(({ name }) => name === 'Item 9.01' || name === 'Item 7')
  const last = signatures ?? lastItem
  const from = last ? Math.max(last.next, last.line + 1) : typed
  const listed = listedIn(text, lines, listing?.next ?? from, Math.min(lines.length, from + LIST_REACH))
  const complete = signatures !== null || lastItem === listing
  const exhibits = exhibitHeadings(text, lines, { from, signed: signatures !== null, complete, listed })
  return [...items, ...(signatures ? [signatures] : []), ...exhibits]
}

/** A file that is nothing but a press release. */
function soleRelease(text: string, lines: readonly Line[]): Heading[] {
  const banner = lines.slice(0, BANNER_REACH).some((line) => isReleaseBanner(text.slice(line.start, line.end)))
  return banner
    ? [{ type: 'exhibit', name: 'Exhibit 99', title: '', line: 0, next: 0, body: lines[0]?.start ?? 0 }]
    : []
}

function lined(text: string, lines: readonly Line[], heading: Heading, below: Heading | undefined): Lined {
  const until = below?.line ?? lines.length
  const start = heading.start ?? (lines[heading.line] as Line).from
  const end = skipSpaceBack(text, start, below?.start ?? lines[until]?.from ?? text.length)
  const next = Math.min(heading.next, until)
  const body = { start: Math.max(start, Math.min(heading.body, end)), end }
  const isRead = heading.type !== 'file'
  const signers = heading.type === 'signatures' ? signersIn(text, lines, next, until) : []
  const { type, name, title } = heading
  return {
    section: { type, name, title, start, end, body, parts: [], signers, signed: signedOn(text, heading.type, body) },
    head: heading.line,
    next,
    until: isRead ? until : heading.line,
  }
}
