import type { Format } from '../format.ts'
import { renderHtml } from './render.ts'

/** What only pages have: their frame. */
const FRAME = /<(?:!doctype\s+html|html|head|body)[\s>]/iy
/** Elements of a page without a frame; "<TABLE>", "<S>", "<C>" and "<PAGE>" occur in plain text. */
const ELEMENT = /<(?:p|div|br|font|span|td|tr|h[1-6]|center|b|hr|pre)\b[^<>]{0,2000}>/iy
const FEWEST = 3
const FIRST = /^\s*<(?:div|p|font|center|span|h[1-6]|b|i|u|a)\b[^<>]*>/i
/** The frame, or some elements, stand in so many characters. */
const HEAD = 20_000

/** Whether a text is a page of HTML. Most plain texts have few a "<" to look at. */
export function isHtml(text: string): boolean {
  const head = text.slice(0, HEAD)
  let elements = 0
  for (let at = head.indexOf('<'); at >= 0; at = head.indexOf('<', at + 1)) {
    if (stands(FRAME, head, at)) return true
    if (stands(ELEMENT, head, at) && ++elements === FEWEST) return true
  }
  return FIRST.test(head)
}

function stands(sticky: RegExp, text: string, at: number): boolean {
  sticky.lastIndex = at
  return sticky.test(text)
}

/** Pages of every decade, inline XBRL among them. */
export const html: Format = {
  name: 'HTML',
  recognizes: (content, file) => !/\.md(?:\.gz)?$/i.test(file) && isHtml(content),
  render: (content) => ({ ...renderHtml(content), documents: [] }),
}
