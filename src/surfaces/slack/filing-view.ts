import type { types } from '@slack/bolt'
import type { Citation } from '../../domain/answer.ts'
import type { Document } from '../../domain/document.ts'
import type { Span } from '../../domain/span.ts'
import { BUTTON, button, row } from './buttons.ts'
import { clean, line, link } from './escape.ts'
import { pagesOf } from './filing-pages.ts'
import { CONTEXT_CHARACTERS, context, paragraph, richText, run } from './message.ts'

/**
 * A modal with a page of the section around a quote, the quote in bold. Without `page`, the one where the quote begins.
 * Null where the filing is no longer indexed as it was.
 */
export function filingView(
  documents: readonly Document[],
  citations: readonly Citation[],
  { a, n = 0, p }: { readonly a: string; readonly n?: number | undefined; readonly p?: number | undefined },
): types.ModalView | null {
  const citation = citations[n]
  const document = documents.find(({ filing }) => filing === citation?.filing)
  const section = document?.sections.find((one) => citation && one.start <= citation.start && citation.end <= one.end)
  if (!citation || !document || !section) return null
  const pages = pagesOf(document.text, section)
  const home = pages.findIndex(({ end }) => citation.start < end)
  const at = Math.min(p ?? home, pages.length - 1)
  const where = `Page ${at + 1} of ${pages.length}${at === home ? '. The quote is in bold.' : `; the quote is on page ${home + 1}.`}`
  const turn = (name: string, text: string, to: number) => button(`filing:${name}`, text, { a, n, p: to })
  const quote = (name: string, text: string, to: number) => button(`filing:${name}`, text, { a, n: to })
  const buttons = [
    ...(at > 0 ? [turn('back', '‹ Earlier', at - 1)] : []),
    ...(at < pages.length - 1 ? [turn('next', 'Later ›', at + 1)] : []),
    ...(at !== home ? [quote('home', 'To the quote', n)] : []),
    ...(n < citations.length - 1 ? [quote('following', `Next quote (${n + 2} of ${citations.length})`, n + 1)] : []),
  ]
  return {
    type: 'modal',
    title: { type: 'plain_text', text: 'In the filing' },
    close: { type: 'plain_text', text: 'Close' },
    blocks: [
      context(link(citation.url, line(citation.source) || '–', CONTEXT_CHARACTERS / 2)),
      richText(paragraph(...runsOf(document.text, pages[at] ?? section, citation))),
      context(where),
      ...row(buttons),
    ],
  }
}

export const FILING_BUTTONS = [BUTTON.filing, /^filing:(?:back|next|home|following)$/] as const

/** The text of a page before, in and behind the quote, as far as each is on it. */
function runsOf(text: string, page: Span, quote: Span): types.RichTextText[] {
  const start = Math.min(Math.max(quote.start, page.start), page.end)
  const end = Math.min(Math.max(quote.end, start), page.end)
  const parts = [
    { text: flowing(text.slice(page.start, start)) },
    { text: flowing(text.slice(start, end)), style: { bold: true } },
    { text: flowing(text.slice(end, page.end)) },
  ]
  const runs = parts.filter((part) => part.text !== '').map((part) => run(part.text, part.style))
  return runs.length > 0 ? runs : [run('')]
}

/** Text in paragraphs, without the line breaks that only a filing's page width made; its outer spaces stay. */
const flowing = (text: string): string =>
  clean(text)
    .split(/\n\s*\n/)
    .map((one) => one.replace(/\s+/g, ' '))
    .join('\n\n')
