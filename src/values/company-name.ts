import { followsComma, isForm } from './corporate-form.ts'
import type { Found } from './found.ts'
import { ABBREVIATION, GENERIC, OUTSIDE, PARTICLES } from './name-words.ts'

interface Token {
  readonly text: string
  readonly start: number
  readonly end: number
}

// "S.r.l", "Stockwalk.com", "R.J.", "A/S", "Co.": a word with its inner and its last dot
// Letters are Latin ones here and wherever filings are read: V8 takes some 2 ms to make ready a pattern with \p{L} in it
const TOKEN = /[A-Za-zÀ-ɏ\d](?:[\u0300-\u036fA-Za-zÀ-ɏ\d'’/+-]|&(?=[A-Za-zÀ-ɏ])|\.(?=[A-Za-zÀ-ɏ\d]))*\.?|\S/gu

/** A name has this many words at most; longer runs are headings. */
const LONGEST = 9
/** "GmbH & Co. KG" and no more: a run of forms is no name. */
const MOST_FORMS = 4
/** A line this long was wrapped, as one with prose in it was; any other is a heading, and no name runs over its end. */
const WRAPPED = 45

/**
 * Names of companies, universities and banks, in order, none overlapping: capitalized words that end in a corporate
 * form, "University of X", "Bank of X". Without a leading "The". White space as the text has it; `name` has single spaces.
 */
export function findNames(text: string): Found<{ name: string }>[] {
  const tokens: Token[] = []
  for (const match of text.matchAll(TOKEN))
    tokens.push({ text: match[0], start: match.index, end: match.index + match[0].length })
  const found: Found<{ name: string }>[] = []
  let floor = 0
  for (let index = 0; index < tokens.length; index++) {
    if (index < floor) continue
    const last = endAt(text, tokens, index)
    if (last === null) continue
    const first = firstOf(text, tokens, index, floor)
    const [start, end] = [tokens[first], tokens[last]]
    if (!start || !end || !tells(tokens.slice(first, last + 1))) continue
    const stop = end.end - (endsInStray(end.text) ? 1 : 0)
    const from = bodyStart(text, start.start)
    found.push({ start: from, end: stop, value: { name: text.slice(from, stop).replace(/\s+/g, ' ') } })
    floor = last + 1
  }
  return found
}

/** Index of the last word of the name whose form stands at `index`; null where no name ends there. */
function endAt(text: string, tokens: readonly Token[], index: number): number | null {
  const head = tokens[index]?.text ?? ''
  let last = index
  if (/^company$/i.test(head) && tokens[index + 1]?.text === 'of' && !isCapitalized(tokens[index - 1]?.text ?? ''))
    return null
  if (isHead(head) && tokens[index + 1]?.text === 'of' && isCapitalized(tokens[index + 2]?.text ?? '')) {
    last = rightOf(text, tokens, index)
  } else if (/^National$/i.test(head) && /^Association$/i.test(tokens[index + 1]?.text ?? '')) {
    last = index + 1
  } else if (!isForm(bare(head))) return null
  else if (
    /^(?:Trust|Association|Institute|Foundation|Hospital|Bank)$/.test(head) &&
    isCapitalized(tokens[index + 1]?.text ?? '')
  )
    return null
  // "Harris Trust and Savings Bank"
  else if (head === 'Trust' && tokens[index + 1]?.text === 'and' && tokens[index + 2]?.text === 'Savings') return null
  // "Eisai Co., Ltd.", "GmbH & Co. KG", "Bank of America, N.A."
  for (let forms = 1; forms < MOST_FORMS; forms++) {
    const next = tokens[last + 1]?.text
    if (next === undefined || brokenBefore(text, tokens, last + 1)) break
    const second = bare(tokens[last + 2]?.text ?? '')
    if (next === ',' && /^National$/i.test(second) && /^Association$/i.test(bare(tokens[last + 3]?.text ?? '')))
      last += 3
    else if (next === ',' && followsComma(second) && !brokenBefore(text, tokens, last + 2)) last += 2
    else if (next === '&' && /^Co(?:\.|mpany)?$/.test(second)) last += 2
    else if (
      isForm(bare(next)) &&
      !/\.$/.test(ABBREVIATION.test(tokens[last]?.text ?? '') ? '' : (tokens[last]?.text ?? ''))
    )
      last += 1
    else break
  }
  return last
}

/** "Trustees of the University of Pennsylvania", "President and Fellows of Harvard College": the body is the party. */
const BODY =
  /(?:(?:Board of )?(?:Trustees|Regents|Governors)|President and Fellows|Rector and Visitors) of\s+(?:the\s+)?$/

function bodyStart(text: string, start: number): number {
  if (!/^(?:University|College|[A-Z][a-z]+ (?:University|College))/.test(text.slice(start, start + 40))) return start
  const body = BODY.exec(text.slice(Math.max(0, start - 60), start))
  return body ? start - body[0].length : start
}

function isHead(word: string): boolean {
  return /^(?:University|Banc|Bank|College|Company|Institute|Department|UNIVERSITY|BANK|COMPANY)$/.test(word)
}

/** "University of Texas at Austin", "Prudential Insurance Company of America": the capitalized words behind "of". */
function rightOf(text: string, tokens: readonly Token[], head: number): number {
  let last = head + 2
  while (last - head < LONGEST && !/\.$/.test(tokens[last]?.text ?? '')) {
    const next = tokens[last + 1]?.text ?? ''
    const after = tokens[last + 2]?.text ?? ''
    if (brokenBefore(text, tokens, last + 1)) break
    if (isCapitalized(next) && !OUTSIDE.has(next.toLowerCase())) last += 1
    else if (
      (/^(?:of|&|at)$/.test(next) || (next === 'and' && /^Department$/.test(tokens[head]?.text ?? ''))) &&
      isCapitalized(after) &&
      !brokenBefore(text, tokens, last + 2)
    )
      last += 2
    else break
  }
  return last
}

/** Index of the first word of the name whose form stands at `form`, not before `floor`. */
function firstOf(text: string, tokens: readonly Token[], form: number, floor: number): number {
  let first = form
  for (let index = form; index > floor && form - index < LONGEST; index--) {
    if (brokenBefore(text, tokens, index)) break
    const left = tokens[index - 1]
    if (!left) break
    const word = left.text
    const next = tokens[index]?.text ?? ''
    if (word === ',' && index === form && (followsComma(bare(next)) || /^National$/i.test(next))) continue
    // "Goldman, Sachs & Co.": one word on either side of the comma; "UBS Securities, Morgan Stanley & Co." are two names
    if (
      word === ',' &&
      tokens[index + 1]?.text === '&' &&
      isSurname(tokens[index - 2]?.text) &&
      !isName(tokens, index - 3)
    ) {
      first = index - 2
      break
    }
    if (
      word === ')' &&
      tokens[index - 3]?.text === '(' &&
      isCapitalized(tokens[index - 2]?.text ?? '') &&
      index - 3 > floor
    ) {
      index -= 2
      continue
    }
    if (
      isCapitalized(word) &&
      !OUTSIDE.has(word.toLowerCase()) &&
      !OUTSIDE.has(word.toLowerCase().replace(/\.$/, ''))
    ) {
      if (word.endsWith('.') && !ABBREVIATION.test(word)) break
      first = index - 1
    } else if (word === 'of' && isHead(tokens[index - 2]?.text ?? '')) continue
    else if (/^and$/i.test(word) && index === form && /^(?:Company|Co\.?)$/i.test(next) && tokens[index - 3]) {
      // "Eli Lilly and Company", but "Cotelligent and Company" are two parties
      if (!isCapitalized(tokens[index - 3]?.text ?? '')) break
    } else if (word === 'and' && next === 'Savings') continue
    else if (!PARTICLES.has(word)) break
  }
  return first
}

const isSurname = (word: string | undefined): boolean =>
  /^[A-ZÀ-Þ][a-zß-ɏ]{2,}$/u.test(word ?? '') && !isForm(word ?? '')

/** Whether the token is a word of a name, so that what follows it goes on with it. */
const isName = (tokens: readonly Token[], index: number): boolean => {
  const word = tokens[index]?.text ?? ''
  return isCapitalized(word) && !OUTSIDE.has(word.toLowerCase())
}

/** True where a blank line, a heading's end or another line's own matter stands before the token. */
function brokenBefore(text: string, tokens: readonly Token[], index: number): boolean {
  const [left, right] = [tokens[index - 1], tokens[index]]
  if (!left || !right) return true
  const gap = text.slice(left.end, right.start)
  if (gap.length > 3 && !gap.includes('\n')) return true
  if (!gap.includes('\n')) return gap.includes('\t')
  if (/\n\s*\n/.test(gap)) return true
  const line = text.lastIndexOf('\n', left.end - 1) + 1
  const [above, below] = [isCapitals(left.text), isCapitals(right.text)]
  // "REGENERON" above "PHARMACEUTICALS, INC." on a cover
  if (above && below && text.slice(line, left.start).trim() === '') return false
  if (/\S\s{4,}\S/.test(text.slice(line, left.end))) return true // a row of a table
  const prose = /(?:^|\s)(?!(?:a|an|and|as|at|by|for|in|of|on|or|the|to|with)\s)[a-zß-ɏ]{2,}\s/u.test(
    text.slice(line, left.end),
  )
  return (!prose && left.end - line < WRAPPED) || (above && !below)
}

function isCapitals(word: string): boolean {
  return /^[^a-zß-ɏ]*[A-ZÀ-Þ]{3}[^a-zß-ɏ]*$/u.test(word)
}

function isCapitalized(word: string): boolean {
  return /^[A-ZÀ-Þ]|^[a-zß-ɏ]{1,3}[A-ZÀ-Þ]|^\d+(?:-\d+-)?[A-ZÀ-Þ]|^\d+(?:st|nd|rd|th)$/u.test(word)
}

/** The word as a form would be written: without a dot that only ends the sentence ("Biotest AG."). */
function bare(word: string): string {
  return isForm(word) ? word : word.replace(/\.$/, '')
}

function endsInStray(word: string): boolean {
  return word.endsWith('.') && !isForm(word) && !ABBREVIATION.test(word)
}

/** True if the words say more than forms and kinds of companies. */
function tells(words: readonly Token[]): boolean {
  return words.some(
    ({ text }) =>
      /[A-Za-zÀ-ɏ]{2}|[A-Za-zÀ-ɏ]\.[A-Za-zÀ-ɏ]|[A-Za-zÀ-ɏ]&[A-Za-zÀ-ɏ]|^\d+[A-ZÀ-Þ]/u.test(text) &&
      !isForm(text) &&
      !isForm(bare(text)) &&
      !GENERIC.has(bare(text).toLowerCase()),
  )
}
