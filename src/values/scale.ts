import { CODE } from './currency-words.ts'

const CURRENCY = `(?:(?:u\\.?\\s?s\\.?\\s?)?(?:[$€£¥]|dollars?)|euros?|${CODE})`
const AMOUNTS = `(?:(?:all|dollars?|amounts?|figures?|are|stated|presented|expressed|reported|shown|unaudited|${CURRENCY})[\\s,]{1,2}){0,5}`
// "(in thousands)", "($ in millions, except per share data)", "Amounts in thousands of U.S. dollars", "(in US$ millions)",
// "(in $000s)"; "in thousands of cases" and "paid in thousands of shares" count something else
const HEADING = new RegExp(
  `(?:^|[([—–:;.*,]|\\n)\\s{0,3}${AMOUNTS}in\\s(?:${CURRENCY}\\s?)?` +
    `(?:(thousands)|(millions)|(billions)|['’]?000[’']?s?)(?![\\w'’]|,\\d)(?!\\sof\\s(?!${CURRENCY}))`,
  'i',
)
// "(000s omitted)", "($000)"
const OMITTED = /\(\s?[$€£¥]?['’]?000[’']?s?(?:\s(?:are\s)?omitted)?\s?\)/i

/**
 * The power of ten by which a table's heading says that all its sums are written: 3 for "(in thousands, except per
 * share data)", 6 for "(Dollars in millions)", 0 where it says nothing. For `findMoney`.
 */
export function scaleOf(heading: string): number {
  const match = HEADING.exec(heading)
  if (match === null) return OMITTED.test(heading) ? 3 : 0
  return match[2] !== undefined ? 6 : match[3] !== undefined ? 9 : 3
}
