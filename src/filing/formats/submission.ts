import type { Span } from '../../domain/span.ts'
import type { Format, Rendering, Submitted, Tagged } from './format.ts'
import { isHtml } from './html/index.ts'
import { renderHtml } from './html/render.ts'

/** How EDGAR's own files begin: since 1996, in 1994 and 1995, signed for electronic mail, and a single document. */
const BEGINNING =
  /^\s{0,100}(?:<(?:SEC|IMS)-DOCUMENT>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-HEADER>|<DOCUMENT>\s{1,20}<TYPE>)/
/** Of `<DOCUMENT>`, which stands on a line of its own, and `</DOCUMENT>`. */
const DOCUMENT = 'DOCUMENT>'
const OPENING = /^<DOCUMENT>[^\S\n]*$/my
const TEXT = /^<TEXT>[^\S\n]*$/im
/** The tags above `<TEXT>` stand in so many characters. */
const HEAD = 4000

/** A full submission as EDGAR serves it, or one `<DOCUMENT>` of it. */
export const submission: Format = {
  name: 'an EDGAR submission',
  recognizes: (content) => BEGINNING.test(content.slice(0, 500)),
  render: renderSubmission,
}

/** The content unchanged but for its pages of HTML, which become plain text. */
function renderSubmission(content: string): Rendering {
  const raw = documentsOf(content)
  if (!raw.some(({ isPage }) => isPage)) return { text: content, documents: raw.map(submitted), tagged: [] }
  const documents: Submitted[] = []
  const tagged: Tagged[] = []
  let text = ''
  let copied = 0
  for (const one of raw) {
    text += content.slice(copied, one.start)
    const start = text.length
    const own = one.isPage
      ? renderPage(content, one)
      : { text: content.slice(one.start, one.end), tagged: [], body: one.body.start - one.start }
    for (const { name, value, span } of own.tagged) tagged.push({ name, value, span: span && moved(span, start) })
    text += own.text
    copied = one.end
    const body = { start: start + own.body, end: one.isPage ? text.length : start + one.body.end - one.start }
    documents.push({ ...submitted(one), start, end: text.length, body })
  }
  return { text: text + content.slice(copied), documents, tagged }
}

const submitted = ({ isPage, ...one }: Raw): Submitted => one

interface Raw extends Submitted {
  readonly isPage: boolean
}

/** Openings and closings are found in one pass, by the word they share: a regexp, tried everywhere, takes three times as long. */
function documentsOf(content: string): Raw[] {
  const spans: { start: number; end: number | null }[] = []
  for (let at = content.indexOf(DOCUMENT); at >= 0; at = content.indexOf(DOCUMENT, at + 1)) {
    const last = spans.at(-1)
    OPENING.lastIndex = at - 1
    if (OPENING.test(content)) spans.push({ start: at - 1, end: null })
    else if (last && content.startsWith('</', at - 2)) last.end ??= at + DOCUMENT.length
  }
  return spans.map(({ start, end }, i) => documentAt(content, start, end ?? spans[i + 1]?.start ?? content.length))
}

function documentAt(content: string, start: number, end: number): Raw {
  const own = content.slice(start, end)
  const opening = TEXT.exec(own.slice(0, HEAD))
  const from = opening ? opening.index + opening[0].length : '<DOCUMENT>'.length
  const to = own.lastIndexOf('</TEXT>')
  const body = own.slice(from, to > from ? to : own.length)
  const tags = own.slice(0, Math.min(from, HEAD))
  const isPage = isHtml(body)
  return {
    start,
    end: start + own.length,
    body: { start: start + from, end: start + from + body.length },
    type: tag(tags, 'TYPE') ?? '',
    fileName: tag(tags, 'FILENAME'),
    description: tag(tags, 'DESCRIPTION'),
    isPage,
    encoded: !isPage && isEncoded(body.slice(0, 2000)),
  }
}

const tag = (tags: string, name: string): string | null =>
  new RegExp(`^<${name}>(.*)$`, 'im').exec(tags)?.[1]?.trim() || null

/** "begin 644 logo.jpg", a PDF or Office file in its wrapper, XML that programs read */
const ENCODED = /^\s*(?:<(?:PDF|XML|XBRL|ZIP|EXCEL|JSON)>\s*)?(?:begin [0-7]{3} \S|<\?xml\b|%PDF-|<(?:PDF|ZIP|EXCEL)>)/i
/** Three full lines of base64 */
const BASE64 = /^\s*(?:[A-Za-z0-9+/]{60,76}\r?\n){3}/

const isEncoded = (head: string): boolean => ENCODED.test(head) || BASE64.test(head)

/** A page as plain text: what the tags above `<TEXT>` say, line by line, then the page's own text. */
function renderPage(content: string, { start, end, body }: Raw): { text: string; tagged: Tagged[]; body: number } {
  const head = content
    .slice(start, body.start)
    .replace(/<\/?[A-Z]+>/gi, '')
    .trim()
  // A copy: reading characters one by one out of a slice of a longer text takes a third longer.
  const page = renderHtml(Buffer.from(content.slice(body.start, Math.min(body.end, end))).toString())
  const lead = head === '' ? '' : `${head.replace(/\s*\n\s*/g, '\n')}\n\n`
  const tagged = page.tagged.map(({ span, ...fact }) => ({ ...fact, span: span && moved(span, lead.length) }))
  return { text: `${lead}${page.text}\n`, tagged, body: lead.length }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
