import type { HeaderField } from '../domain/document.ts'

/** "(Nasdaq: IMGN)", "(NYSE American: ABC)", "(New York Stock Exchange; symbol: DNA)" */
const LISTING =
  /\((?:the\s)?((?:nasdaq|nyse|amex|new york stock exchange|american stock exchange|otc|tsx|lse|london)[^:()]{0,40}):\s*([A-Z][A-Z.]{0,5})\b[^()]{0,40}\)/iy
const SUFFIX = /[\s,]+(?:inc|corp|corporation|co|company|ltd|limited|plc|llc|ag|sa|nv)\.?$/i

/** Symbol and exchange of the registrant in brackets right after its name. */
export function listing(
  text: string,
  registrant: HeaderField | undefined,
): { ticker: HeaderField; exchange: HeaderField } | null {
  if (registrant) {
    const name = fold(registrant.value)
    for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1)) {
      LISTING.lastIndex = at
      const match = LISTING.exec(text)
      if (!match || !fold(text.slice(Math.max(0, match.index - name.length - 20), match.index)).endsWith(name)) continue
      return both(match, 2, 1)
    }
  }
  return null
}

const fold = (name: string): string =>
  name
    .trim()
    .replace(SUFFIX, '')
    .replace(SUFFIX, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')

/** The two groups of a match as fields; group 2 stands after group 1. */
function both(match: RegExpExecArray, ticker: 1 | 2, exchange: 1 | 2): { ticker: HeaderField; exchange: HeaderField } {
  const first = match[1] ?? ''
  const firstAt = match[0].indexOf(first)
  const second = match[2] ?? ''
  const secondAt = match[0].indexOf(second, firstAt + first.length)
  const at = (group: 1 | 2): HeaderField => {
    const value = (group === 1 ? first : second).trimEnd()
    const start = match.index + (group === 1 ? firstAt : secondAt)
    return { value, start, end: start + value.length }
  }
  return { ticker: at(ticker), exchange: at(exchange) }
}
