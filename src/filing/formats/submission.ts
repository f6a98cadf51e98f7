import type { Span } from '../../domain/span.ts'
import type { Format, Rendering, Submitted, Tagged } from './format.ts'
import { isHtml } from './html/index.ts'
import { renderHtml } from './html/render.ts'

/** How EDGAR's own files begin: since 1996, in 1994 and 1995, signed for electronic mail, and a single document. */
const BEGINNING =
  /^\s{0,100}(?:<(?:SEC|IMS)-DOCUMENT>|-----BEGIN PRIVACY-ENHANCED MESSAGE-----|<(?:SEC|IMS)-HEADER>|<DOCUMENT>\s{1,20}<TYPE>)/
const DOCUMENT = /^<DOCUMENT>[^\S\n]*$/gim
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
  const documents: Submitted[] = []
  const tagged: Tagged[] = []
  let text = ''
  let copied = 0
  for (const one of documentsOf(content)) {
    text += content.slice(copied, one.start)
    const start = text.length
    const own = one.isPage
      ? renderPage(content, one)
      : { text: content.slice(one.start, one.end), tagged: [], body: one.body.start - one.start }
    for (const { name, value, span } of own.tagged) tagged.push({ name, value, span: span && moved(span, start) })
    text += own.text
    copied = one.end
    const { type, fileName, description, encoded } = one
    const body = { start: start + own.body, end: one.isPage ? text.length : start + one.body.end - one.start }
    documents.push({ type, fileName, description, encoded, start, end: text.length, body })
  }
  return { text: text + content.slice(copied), documents, tagged }
}

interface Raw extends Submitted {
  readonly isPage: boolean
}

function documentsOf(content: string): Raw[] {
  const starts = [...content.matchAll(DOCUMENT)].map(({ index }) => index)
  return starts.map((start, i) => documentAt(content, start, starts[i + 1] ?? content.length))
}

function documentAt(content: string, start: number, until: number): Raw {
  const end = endOf(content, start, until)
  const head = content.slice(start, Math.min(end, start + HEAD))
  const opening = TEXT.exec(head)
  const from = opening ? start + opening.index + opening[0].length : start + '<DOCUMENT>'.length
  const to = content.lastIndexOf('</TEXT>', end)
  const body = { start: from, end: to > from ? to : end }
  const tags = head.slice(0, from - start)
  const isPage = isHtml(content.slice(body.start, Math.min(body.end, body.start + 25_000)))
  return {
    start,
    end,
    body,
    type: tag(tags, 'TYPE') ?? '',
    fileName: tag(tags, 'FILENAME'),
    description: tag(tags, 'DESCRIPTION'),
    isPage,
    encoded: !isPage && isEncoded(content.slice(body.start, Math.min(body.end, body.start + 2000))),
  }
}

/** Where a document ends: behind `</DOCUMENT>`, else where the next begins. */
function endOf(content: string, start: number, until: number): number {
  const closing = content.indexOf('</DOCUMENT>', start)
  return closing >= 0 && closing < until ? closing + '</DOCUMENT>'.length : until
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
  const page = renderHtml(content.slice(body.start, Math.min(body.end, end)))
  const lead = head === '' ? '' : `${head.replace(/\s*\n\s*/g, '\n')}\n\n`
  const tagged = page.tagged.map(({ span, ...fact }) => ({ ...fact, span: span && moved(span, lead.length) }))
  return { text: `${lead}${page.text}\n`, tagged, body: lead.length }
}

const moved = ({ start, end }: Span, by: number): Span => ({ start: start + by, end: end + by })
