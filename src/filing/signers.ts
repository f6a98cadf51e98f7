import type { HeaderField, SectionType, Signer } from '../domain/document.ts'
import type { Span } from '../domain/span.ts'
import { DATE, group } from './cover.ts'
import { type Line, words } from './lines.ts'

const SIGNED = /\/s\/[\s_*]*/i
const NAME = /^(?:name|print(?:ed)? name)\s*:\s*/i
const TITLE = /^(?:title|its)\s*:\s*/i
/** Words that titles begin with; "Daniel M. Junius Executive Vice President and Chief Financial Officer" has both. */
const OFFICE =
  /\b(?:(?:Executive|Senior|Corporate|Acting|Interim|Group|Assistant|First|Deputy|Associate|Co-)\s)*(?:Vice|President|Chief|Chairman|Chairwoman|Chair|Treasurer|Secretary|General Counsel|Controller|Director|Manager|Principal|Officer|Counsel|Partner|Attorney|Trustee|CEO|CFO|COO|EVP|SVP|VP)\b/
/** What ends a title: the next signature, its date, the index that follows. */
const OTHER =
  /^(?:by|date|dated|name)\s*:|\/s\/|^exhibit|^\(registrant\)|^(?:january|february|march|april|may|june|july|august|september|october|november|december)\s+\d/i
/** More people than sit on any board. */
const MOST_SIGNERS = 100
/** "Date: August 17, 1994                 Name:   Dirk R. Soutendijk" */
const COLUMN_GAP = /^.*(?:\t|\s{3})/
/** The longest title block that is believed. */
const MOST_LINES = 6

/** "Date: August 17, 1994", "Dated this 3rd day of May, 2001", "March 15, 2007" beside the signature */
const LABELLED = new RegExp(
  `\\bdated?\\b[:\\s_]{0,20}(?:as\\s+of\\s+)?(${DATE.source}|\\d{1,2}(?:st|nd|rd|th)?\\s+day\\s+of\\s+\\w+,?\\s+\\d{4})`,
  'i',
)

/** The day a signature block says it was signed, in these lines' words, or null; null for every other section. */
export function signedOn(text: string, type: SectionType, body: Span): HeaderField | null {
  if (type !== 'signatures') return null
  const own = text.slice(body.start, Math.min(body.end, body.start + 4000))
  return group(LABELLED.exec(own), body.start) ?? group(DATE.exec(own), body.start)
}

/** The people who signed in these lines, each with the title below the printed name. */
export function signersIn(text: string, lines: readonly Line[], from: number, until: number): Signer[] {
  const signers = new Map<number, Signer>()
  for (let at = from; at < until && signers.size < MOST_SIGNERS; at++) {
    const line = lines[at] as Line
    const own = words(text, line)
    const signed = SIGNED.exec(own)
    const named = signed ? null : NAME.exec(own)
    if (named) {
      const signer = signerAt(text, lines, at, line.start + named[0].length, until)
      if (signer) signers.set(signer.start, signer)
    } else if (signed) {
      const conformed = nameAt(text, line.start + signed.index + signed[0].length, line.end)
      const printed = printedName(
        text,
        lines,
        at + 1,
        until,
        conformed ? text.slice(conformed.start, conformed.end) : '',
      )
      const signer = printed ?? (conformed ? signerAt(text, lines, at, conformed.start, until) : null)
      if (signer) signers.set(signer.start, signer)
    }
  }
  return [...signers.values()]
}

/** The printed name below a signature, known by its last word: "/s/ W.A. Freeman" over "William A. Freeman". */
function printedName(
  text: string,
  lines: readonly Line[],
  from: number,
  until: number,
  conformed: string,
): Signer | null {
  const last =
    conformed
      .replace(/[\s,.]*(?:jr|sr|ii|iii|ph\.?d|m\.?d)?[\s,.]*$/i, '')
      .split(/\s/)
      .at(-1) ?? ''
  for (let at = from; at < Math.min(until, from + 4); at++) {
    const line = lines[at] as Line
    const own = words(text, line)
    if (SIGNED.test(own)) return null
    const label = NAME.exec(own)?.[0].length ?? 0
    const printed = last === '' ? -1 : own.toLowerCase().indexOf(last.toLowerCase())
    if (label === 0 && (printed < 0 || TITLE.test(own))) continue
    const column = COLUMN_GAP.exec(own.slice(0, Math.max(printed, 0)))?.[0].length ?? 0
    return signerAt(text, lines, at, line.start + Math.max(label, column), until)
  }
  return null
}

function signerAt(text: string, lines: readonly Line[], at: number, from: number, until: number): Signer | null {
  const line = lines[at] as Line
  const name = nameAt(text, from, line.end)
  if (!name) return null
  const beside = text.slice(name.end, Math.min(line.end, name.end + 200)).replace(/^[\s,]+/, '')
  const below: string[] = beside ? [beside] : []
  for (let i = at + 1; i < Math.min(until, at + 1 + MOST_LINES); i++) {
    const next = lines[i] as Line
    const own = words(text, next, 200)
    if (next.noise && below.length === 0) continue
    if (next.noise || (OTHER.test(own) && !TITLE.test(own)) || (next.gap && below.length > 0)) break
    if (next.gap && !OFFICE.test(own) && !TITLE.test(own)) break
    below.push(own.replace(COLUMN_GAP, '').replace(TITLE, ''))
  }
  const title = below.join(' ').replace(/\s+/g, ' ').trim()
  return { ...name, name: text.slice(name.start, name.end), title: title || null }
}

/** The name that begins at an offset: up to a title, a column's gap or the line's end. */
function nameAt(text: string, from: number, end: number): { start: number; end: number } | null {
  const rest = text.slice(from, Math.min(end, from + 200))
  const lead = /^[\s_*]*/.exec(rest)?.[0].length ?? 0
  let own = rest.slice(lead)
  const gap = own.search(/\t|\s{3,}|\s[_-]{3,}|\s\(/)
  if (gap >= 0) own = own.slice(0, gap)
  const office = own.search(OFFICE)
  if (office === 0) return null
  if (office > 0) own = own.slice(0, office)
  own = own.replace(/[\s,_*|-]+$/, '')
  if (!/^[A-ZÀ-Þ]/u.test(own) || own.length > 60 || !/\s/.test(own)) return null
  return { start: from + lead, end: from + lead + own.length }
}
