/** How a figure bounds the value: "up to", "at least", "nearly". */
export type Bound = 'exact' | 'up_to' | 'at_least' | 'about'

/** Words that may stand between the bound and the figure: "up to an aggregate of approximately $5 million". */
const BETWEEN =
  '(?:a|an|the|of|to|another|additional|further|extra|incremental|aggregate|total|combined|cumulative|overall|potential|' +
  'possible|maximum|initial|principal|amounts?|sum|value|equivalent|consideration|payments?|nearly|approximately|about|' +
  'almost|roughly|around|some|estimated|us)'
const WIDE = `(?:[\\s-]{1,3}${BETWEEN}){0,6}[\\s:]{0,3}[(~]?$`
/** Behind prepositions only these: "under the $300 million facility" bounds nothing. */
const TIGHT =
  '(?:\\s{1,3}(?:an?\\s(?:additional|estimated|further)|another|nearly|approximately|about|roughly|us))?\\s{0,3}[(~]?$'

const NO = '(?:not|never|no|cannot)\\s+(?:be\\s+)?'
/** Each with letters that the text must hold for it: most amounts have no bound, and patterns cost more than a look. */
const BEFORE: readonly (readonly [Bound, RegExp, readonly string[]])[] = [
  [
    'up_to',
    before(
      `up\\s+to|upto|as\\s+(?:much|high|many)\\s+as|maximum|max\\.?|(?:not|cannot)\\s+(?:to\\s+)?exceed(?:ing)?`,
      WIDE,
    ),
    ['up', 'as', 'max', 'exceed'],
  ],
  [
    'up_to',
    before(
      `${NO}(?:more|greater|higher)\\s+than|${NO}in\\s+excess\\s+of|at\\s+most|capped\\s+at|cap\\s+of|limited\\s+to`,
      WIDE,
    ),
    ['than', 'excess', 'at most', 'cap', 'limited'],
  ],
  ['up_to', before('(?<!not?\\s+)(?:less|lower|fewer)\\s+than|under|below', TIGHT), ['than', 'under', 'below']],
  ['at_least', before(`at\\s+least|minimum|${NO}(?:less|lower|fewer)\\s+than`, WIDE), ['least', 'minimum', 'than']],
  [
    'at_least',
    before('(?:more|greater|higher)\\s+than|over|in\\s+excess\\s+of|exceed(?:s|ed|ing)?|upwards?\\s+of|above', TIGHT),
    ['than', 'over', 'excess', 'exceed', 'upward', 'above'],
  ],
  ['about', before('estimated|in\\s+the\\s+(?:range|region|neighbou?rhood)\\s+of', WIDE), ['estimated', 'in']],
  [
    'about',
    before('nearly|approximately|approx\\.?|about|roughly|some|around|almost|close\\s+to|circa', TIGHT),
    ['nearly', 'approx', 'about', 'roughly', 'some', 'around', 'almost', 'close', 'circa'],
  ],
  ['about', /~\s?$/, ['~']],
]

function before(phrases: string, tail: string): RegExp {
  return new RegExp(`(?<![\\w-])(?:${phrases})${tail}`, 'i')
}

const OR_MORE = /^(?:\+|\s+(?:or|and)\s+(?:more|greater|above|higher|over)(?!\s+than)\b|-plus\b)/i
const OR_LESS = /^\s+or\s+(?:less|lower|below|fewer)(?!\s+than)\b/i

/** Characters before a figure in which its bound is looked for: the longest phrase with six words between. */
const REACH = 72

/**
 * The bound that the words around `text.slice(start, end)` set, looking back no further than `from`. The outermost
 * word decides: "up to nearly $40 million" is at most that.
 */
export function boundAround(text: string, start: number, end: number, from: number): Bound {
  const lead = text.slice(Math.max(from, start - REACH), start).replace(/\\$/, '')
  const low = lead.toLowerCase()
  for (const [bound, pattern, letters] of BEFORE) {
    if (letters.some((one) => low.includes(one)) && pattern.test(lead)) return bound
  }
  const after = text.slice(end, end + 20)
  if (OR_MORE.test(after)) return 'at_least'
  return OR_LESS.test(after) ? 'up_to' : 'exact'
}
