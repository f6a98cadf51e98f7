import type { Format } from '../format.ts'
import { renderHtml } from './render.ts'

/** What only pages have: their frame. */
const FRAME = /<(?:!doctype\s+html|html|head|body)[\s>]/i
/** Elements of a page without a frame; "<TABLE>", "<S>", "<C>" and "<PAGE>" occur in plain text. */
const ELEMENT = /<(?:p|div|br|font|span|td|tr|h[1-6]|center|b|hr|pre)\b[^<>]{0,2000}>/gi
const FEWEST = 3
const FIRST = /^\s*<(?:div|p|font|center|span|h[1-6]|b|i|u|a)\b[^<>]*>/i
/** The frame, or some elements, stand in so many characters. */
const HEAD = 20_000

/** Whether a text is a page of HTML. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  return FRAME.test(head) || FIRST.test(head) || (head.match(ELEMENT)?.length ?? 0) >= FEWEST
}

/** Pages of every decade, inline XBRL among them. */
export const html: Format = {
  name: 'HTML',
  recognizes: (content, file) => !/\.md(?:\.gz)?$/i.test(file) && isHtml(content),
  render: (content) => ({ ...renderHtml(content), documents: [] }),
}
