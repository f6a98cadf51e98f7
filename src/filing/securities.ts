import type { HeaderField, Security } from '../domain/document.ts'

/** Above the table: "Title of each class    Trading Symbol(s)    Name of each exchange on which registered" */
const HEAD = /(?:exchanges?\s+)?on\s+which\s+(?:each\s+class\s+is\s+)?registered\)?/i
/** What stands below the table. */
const BELOW =
  /(?:check\s+the\s+appropriate|indicate\s+by\s+check|securities\s+registered\s+pursuant\s+to\s+section\s+12\(g\)|emerging\s+growth|^\s*items?\s*\d)/im
const LONGEST = 6000
const CELL = /[^\t\n|]+/g
const SYMBOL = /^["“(]?([A-Z]{1,6}(?:[ ./-]?(?:[A-Z]{1,3}|\d{1,2}[A-Z]?))?)["”)]?$/
const EXCHANGE = /\b(?:nasdaq|nyse|stock\s+(?:market|exchange)|exchange|cboe|otc\w*|amex)\b/i

/** The securities in the table of the cover, in the order of the rows; a row may be one line or a line for each cell. */
export function coverSecurities(text: string, cover: number): Security[] {
  const head = HEAD.exec(text.slice(0, cover))
  if (!head) return []
  const from = head.index + head[0].length
  const rest = text.slice(from, Math.min(cover, from + LONGEST))
  const table = rest.slice(0, BELOW.exec(rest)?.index)
  const securities: { -readonly [name in keyof Security]: Security[name] }[] = []
  for (const match of table.matchAll(CELL)) {
    const own = match[0].trim()
    if (own === '' || !/\w/.test(own)) continue
    const at = from + match.index + match[0].indexOf(own)
    const name = nameOf(own)
    const shown = name === 'symbol' ? (SYMBOL.exec(own)?.[1] ?? own) : own
    const start = at + own.indexOf(shown)
    const field: HeaderField = { value: shown, start, end: start + shown.length }
    const last = securities.at(-1)
    if (last && !last[name] && !(name === 'title' && last.symbol)) last[name] = field
    else securities.push({ [name]: field })
  }
  // A title alone is a line of the form, or a class that trades nowhere.
  return securities.filter(({ symbol, exchange }) => symbol || exchange)
}

function nameOf(own: string): keyof Security {
  if (SYMBOL.test(own) && !/^(?:NYSE|NASDAQ|AMEX|OTC|CBOE|NONE)$/i.test(own)) return 'symbol'
  return EXCHANGE.test(own) ? 'exchange' : 'title'
}
