import type { Header, HeaderField, HeaderFieldName } from '../domain/document.ts'
import { isCapitals } from './headline.ts'
import { CODE, JURISDICTION } from './jurisdictions.ts'
import { type Line, trimmed } from './lines.ts'

const NAME_LABEL =
  /exact\s+name\s+of\s+(?:the\s+)?(?:registrants?|issuer|small\s+business\s+issuer|company)[^)]{0,80}\)?/i
const STATE_LABEL =
  /state\s+(?:or\s+(?:other\s+)?jurisdiction\s+)?(?:of\s+)?(?:incorporation|organization|or\s+other)?/i
const FILE_LABEL = /commission|file\s+n(?:umber|o\.)/i
const FILE_LABEL_BEFORE = /commission\s+file\s+n(?:umbers?|os?\.?)[:\s]{1,20}/i
const IRS_LABEL = /employer\s+i|identification\s+n|I\.?R\.?S\.?\s+employer|taxpayer/i
const ADDRESS_LABEL = /address(?:es)?\b[^()]{0,70}?\bprincipal\s+(?:executive|offices?)/i
const PHONE_LABEL = /telephone\s+numbers?(?:,?\s*\(?(?:including\s+)?area\s+code\)?)?[\s:.)*_]*/i
const DATE_LABEL = /date\s+of\s+(?:earliest\s+event\s+)?report(?:ed)?/i
const FORMER_LABEL = /former\s+names?\b[^()]{0,60}\b(?:changed|last\s+report)/i
/** "8-K", "8-K/A", "8-K12G3" after the word: "FORM 8-K" */
const FORM = /\bform\s+(8-K(?:12[BG]\d?|15D5)?(?:\s?\/\s?A)?)/i
/** "0-17999", "001-38792", "333-12345-01"; not an IRS number, a telephone number or a ZIP code */
const FILE_NUMBER = /(?<![\d-])(?:\d{1,2}-\d{3,6}|\d{3}-\d{4,6})(?:-\d{1,2})?(?![\d-])/
const IRS_NUMBER = /(?<![\d-])\d{2}[-–]\d{7}(?![\d-])/
const PHONE = /(?<!fax\b[.:\s]{0,3}\(?)\+?\(?\s?(?<!\d)\d{3}\s?\)?[\s./-]{0,3}\d{3}[\s.-]{1,3}\d{4}(?!\d)/i
const ABROAD = /\+?\d[\d ()./-]{7,20}\d/
const FAX = /\bfax\b/i
/** "N/A", "None", "—": there is none. */
export const NOTHING = /^(?:n\.?\/?a\.?|none|not\s+applicable|same|[-–—_\s]*)\.?$/i
const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December'
/** "May 8, 2000", "5/8/2000" */
export const DATE = new RegExp(
  `(?:${MONTHS}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\\.?)\\s+\\d{1,2},?\\s+\\d{4}|\\d{1,2}/\\d{1,2}/\\d{2,4}`,
  'i',
)
/** No cover is longer. */
const LONGEST = 30_000

/** What a cover states, field by field: the labels stand below, beside or above what they name. */
export function coverHeader(text: string, lines: readonly Line[], until: number): Header {
  const end = Math.min(until, LONGEST)
  const cover = text.slice(0, end)
  const name = NAME_LABEL.exec(cover)
  const from = name ? name.index + name[0].length : 0
  const found: { [name in HeaderFieldName]?: HeaderField | null } = {
    registrant: name && above(text, lines, labelStart(text, name), 3),
    form: group(FORM.exec(cover)),
    reportDate: reportDate(cover),
    fileNumber: fileNumber(cover, from),
    irsNumber: IRS_LABEL.test(cover) ? first(IRS_NUMBER, cover, from) : null,
    state: state(cover, name ? from : null),
    address: address(text, lines, cover),
    telephone: telephone(cover),
    formerName: formerName(text, lines, cover),
  }
  return present(found)
}

/** Leaves out what was not found. */
export function present(found: { [name in HeaderFieldName]?: HeaderField | null }): Header {
  return Object.fromEntries(Object.entries(found).filter(([, field]) => field?.value))
}

/** The field that a match is, or its first group; white space around it left out. */
export function group(match: RegExpExecArray | null, offset = 0): HeaderField | null {
  if (!match) return null
  const whole = match[1] ?? match[0]
  const value = whole.trim()
  const start = offset + match.index + match[0].indexOf(whole) + whole.indexOf(value)
  return { value, start, end: start + value.length }
}

const first = (pattern: RegExp, cover: string, from: number): HeaderField | null =>
  group(pattern.exec(cover.slice(from)), from)

function last(pattern: RegExp, cover: string, from: number): HeaderField | null {
  const matches = [...cover.slice(from).matchAll(new RegExp(pattern, `${pattern.flags}g`))]
  return group(matches.at(-1) ?? null, from)
}

/** Where a label begins, with the bracket it stands in. */
const labelStart = (text: string, { index }: RegExpExecArray): number => (text[index - 1] === '(' ? index - 1 : index)

/** The words before a label: on its own line, else the lines above it that stand together, at most `most`. */
function above(text: string, lines: readonly Line[], label: number, most: number): HeaderField | null {
  const at = lines.findLastIndex((line) => line.from <= label)
  const line = lines[at]
  if (!line) return null
  if (label > line.start + 1) return field(text, line.start, label)
  const below = lines.slice(0, at).findLastIndex(({ noise }) => !noise)
  let top = below
  while (top > 0 && below - top + 1 < most && lines[top]?.gap === false && isNamePart(text, lines[top - 1] as Line))
    top--
  const bottom = lines[below]
  return bottom ? field(text, (lines[top] as Line).start, bottom.end) : null
}

/** "REGENERON" above "PHARMACEUTICALS, INC."; not a line of the form */
function isNamePart(text: string, line: Line): boolean {
  const own = text.slice(line.start, line.end)
  return (
    own.length < 80 &&
    !line.noise &&
    isCapitals(own) &&
    !/[:()\d]|\b(?:REPORT|FORM|ACT|SECTION|COMMISSION)\b|^[^A-Za-zÀ-ɏ]+$/u.test(own)
  )
}

function field(text: string, from: number, to: number): HeaderField | null {
  const { start, end } = trimmed(text, from, to)
  return start < end ? { value: text.slice(start, end), start, end } : null
}

/** "Date of Report (Date of earliest event reported): May 8, 2000", or the date above "(Date of earliest event reported)" */
function reportDate(cover: string): HeaderField | null {
  const label = DATE_LABEL.exec(cover)
  if (!label) return null
  const after = label.index + label[0].length
  const below = first(DATE, cover.slice(0, after + 200), after)
  const over = last(DATE, cover.slice(0, label.index), Math.max(0, label.index - 120))
  return cover[label.index - 1] === '(' ? (over ?? below) : (below ?? over)
}

/** The number behind its label, else the first number of its form below the registrant's name, else on the cover. */
function fileNumber(cover: string, from: number): HeaderField | null {
  if (!FILE_LABEL.test(cover)) return null
  const label = FILE_LABEL_BEFORE.exec(cover)
  const after = label ? label.index + label[0].length : 0
  const behind = label ? first(FILE_NUMBER, cover.slice(0, after + 14), after) : null
  return behind ?? first(FILE_NUMBER, cover, from) ?? first(FILE_NUMBER, cover, 0)
}

/** "Delaware" above or behind its label, "DE" in a cell of its own. */
function state(cover: string, from: number | null): HeaderField | null {
  const label = STATE_LABEL.exec(cover.slice(from ?? 0))
  if (!label) return null
  const at = (from ?? 0) + label.index
  const over =
    from === null ? null : (first(JURISDICTION, cover.slice(0, at), from) ?? first(CODE, cover.slice(0, at), from))
  const below = cover.slice(0, at + label[0].length + 300)
  return over ?? first(JURISDICTION, below, at + label[0].length) ?? first(CODE, below, at + label[0].length)
}

function telephone(cover: string): HeaderField | null {
  const label = PHONE_LABEL.exec(cover)
  if (!label) return null
  const after = label.index + label[0].length
  const from = Math.max(0, label.index - 150)
  const over = cover.slice(0, label.index)
  return (
    first(PHONE, cover.slice(0, after + 40), after) ??
    last(PHONE, over, from) ??
    first(PHONE, cover.slice(0, after + 200), after) ??
    first(ABROAD, cover.slice(0, after + 40), after) ??
    last(ABROAD, over, from)
  )
}

/** The line above "(Former name or former address, if changed since last report)", unless it says that there is none. */
function formerName(text: string, lines: readonly Line[], cover: string): HeaderField | null {
  const label = FORMER_LABEL.exec(cover)
  const found = label && above(text, lines, labelStart(text, label), 1)
  if (!found || NOTHING.test(found.value) || /[():]|\d{3}/.test(found.value)) return null
  return found
}

/** The lines above "(Address of principal executive offices)" up to the label before it, at most six. */
function address(text: string, lines: readonly Line[], cover: string): HeaderField | null {
  const label = ADDRESS_LABEL.exec(cover)
  if (!label) return null
  const at = lines.findLastIndex((line) => line.from <= labelStart(text, label))
  let bottom = at - 1
  while (bottom > 0 && isPassedOver(text, lines[bottom] as Line)) bottom--
  let top = bottom + 1
  while (top > 0 && at - top < 9 && isAddressLine(text, lines[top - 1] as Line)) top--
  return top > bottom ? null : withoutSecondZip(field(text, (lines[top] as Line).start, (lines[bottom] as Line).end))
}

/** Between an address and its label: a rule, a telephone number. */
const isPassedOver = (text: string, line: Line): boolean => line.noise || isPhoneLine(text.slice(line.start, line.end))

const isPhoneLine = (own: string): boolean =>
  (own.length < 60 && PHONE.test(own) && !/[a-z]{4}/i.test(own.replace(/telephone|phone/i, ''))) || FAX.test(own)

/** "Columbus, OH 43085    43085": the ZIP code stands again above its own label. */
function withoutSecondZip(found: HeaderField | null): HeaderField | null {
  const again = found && /(\b\d{5}(?:-\d{4})?)(\s+\1)$/.exec(found.value)
  if (!found || !again) return found
  const length = found.value.length - (again[2]?.length ?? 0)
  return { value: found.value.slice(0, length), start: found.start, end: found.start + length }
}

function isAddressLine(text: string, line: Line): boolean {
  const own = text.slice(line.start, line.end)
  if (line.noise || own.length > 200 || IRS_NUMBER.test(own)) return false
  return !/^\(.*\)$|^<|identification|employer|incorporation|commission|charter|jurisdiction|\bNo\.\)?$|:$/i.test(own)
}
