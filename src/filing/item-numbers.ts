/** An item that a heading names, and where its number stands in the line. */
export interface NumberedItem {
  /** "Item 1.01", "Item 5" */
  readonly name: string
  readonly at: number
}

/** "ITEM", "Items", "Item No.", "Item #", "I T E M", "------Item", "(Item" */
const LEAD = /^[\s(*_=–—-]*(?:items?|i\st\se\sm(?:\ss)?)\s*(?:nos?\.|number|#)?\s*/i
/** "1.01", "5", "2. 02", "5.02(b)", "5.02(d) and (e)" */
const NUMBER = /(\d{1,2})(?:(\s?\.\s?)(\d{2}))?(?![\d%]|\.\d)(?:(?:\s?(?:,|&|and)\s?|\s?)\([a-z]\))*/iy
/** ", " and " and " of "Items 2.02, 7.01 and 9.01", "Item 2.02 and Item 7.01", "ITEMS 5 & 7" */
const AND = /[\s.)]*(?:[,;&+]|,?\s?and\b)\s*(?:items?\s*(?:nos?\.)?\s*)?(?=\d)/iy
/** "Items 1 through 4", "Item 1-Item 4": no filing has all of them, and one that names them so says that it has none. */
const RANGE = /\s*(?:[-–—]|through|thru|to)\s*(?:items?\s*)?\d{1,2}(?:\.\d{2})?(?!\d|\.\d)/iy
/** "Items 6, 8 and 9. None." */
const NONE = /^[\s.:)*_–—-]*(?:none|not\s+applicable|inapplicable|n\/a|omitted)\b/i
const REST = /[\s.:)*_|—–-]*/y
/** "Item 9A", "Item 1A." of an annual report */
const LETTERED = /[A-Z](?![a-z])/y

/** The items of Form 8-K: 1 to 13 until August 2004 (here section 0), 1.01 to 1.05 and so on by section since. */
const LAST_OF_SECTION = [13, 5, 6, 3, 2, 8, 10, 1, 1, 1] as const

/** The items that a line begins by naming, and where in the line its other words begin; null where it names none. */
export function itemsNamed(line: string): { items: NumberedItem[]; rest: number } | null {
  const lead = LEAD.exec(line)
  if (!lead) return null
  const items: NumberedItem[] = []
  let at = lead[0].length
  for (;;) {
    const one = numberAt(line, at)
    if (!one || matched(RANGE, line, one.end) > 0) return null
    items.push({ name: one.name, at })
    const joined = matched(AND, line, one.end)
    at = one.end + joined
    if (joined === 0) break
  }
  if (items.length > 1 && NONE.test(line.slice(at))) return null
  return { items, rest: at + matched(REST, line, at) }
}

function numberAt(line: string, at: number): { name: string; end: number } | null {
  NUMBER.lastIndex = at
  const match = NUMBER.exec(line)
  if (!match) return null
  const [whole, major = '', dot = '', minor] = match
  const isNew = minor !== undefined && isItem(Number(major), Number(minor))
  if (isNew) return { name: `Item ${Number(major)}.${minor}`, end: at + whole.length }
  // "Item 5. 10 directors" is the old item 5; "Item 1.06" is none.
  if ((minor !== undefined && dot === '.') || !isItem(0, Number(major))) return null
  const end = minor === undefined ? at + whole.length : at + major.length
  return matched(LETTERED, line, end) > 0 ? null : { name: `Item ${Number(major)}`, end }
}

/** How many characters a sticky pattern matches at an offset. */
function matched(pattern: RegExp, line: string, at: number): number {
  pattern.lastIndex = at
  return pattern.exec(line)?.[0].length ?? 0
}

function isItem(section: number, item: number): boolean {
  return item >= 1 && item <= (LAST_OF_SECTION[section] ?? 0)
}
