/**
 * Forms of companies as names end with them, as a regular expression for one or two words with their dots. Case counts
 * where a form is a word or a state otherwise: "company", "NV", "SA".
 */
const FORMS = [
  'I(?:nc|NC)\\.?|Incorporated|INCORPORATED',
  'C(?:orp|ORP)\\.?|Corporation|CORPORATION',
  'Co\\.|CO\\.|Co|Company|COMPANY',
  'L(?:td|TD)\\.?|Limited|LIMITED',
  'LLC|L\\.L\\.C\\.?|LLP|L\\.L\\.P\\.?|LP|L\\.P\\.?',
  'PLC|plc|Plc|P\\.L\\.C\\.?|p\\.l\\.c\\.?',
  'AG|A\\.G\\.|SE|SA|S\\.A\\.?|SAS|S\\.A\\.S\\.?|SARL|S\\.?[aàáAÀÁ]\\.?\\s?[rR]\\.?[lL]\\.?',
  'NV|N\\.V\\.?|BV|B\\.V\\.?|BVBA|GmbH|GMBH|KGaA|KG|AB|A/S|ApS|ASA|Oyj?|OY|SpA|S\\.p\\.A\\.?|S\\.P\\.A\\.?|S\\.?r\\.?l\\.?|S\\.R\\.L\\.?',
  'K\\.K\\.?|KK|Pty\\.?|PTY|Pvt\\.?|Pte\\.?|N\\.A\\.?|S\\.C\\.A\\.?|Bhd\\.?|Sdn\\.?|JSC|OJSC|PJSC',
  'Trust|Foundation|University|Institute|Hospital|Association|Bank',
]

/** Those that are words of their own right, and so belong to the name that one says. */
const SPOKEN = /^(?:Trust|Foundation|University|Institute|Hospital|Association|Bank)$/

const FORM = new RegExp(`^(?:${FORMS.join('|')})$`)

/** True of a word that makes the words before it a company's name: "Inc.", "AG", "University". */
export function isForm(word: string): boolean {
  return FORM.test(word)
}

/** True of a form that may stand behind a comma: "Las Vegas, NV" and "Hamburg, AG" are none. */
export function followsComma(word: string): boolean {
  return (
    isForm(word) &&
    !/^(?:Co|NV|SA|AG|AB|SE|BV|KG|KK|OY|Trust|Foundation|University|Institute|Hospital|Association|Bank)$/.test(word)
  )
}

// One form at the end with what joins it: ", Inc.", " & Co.", " and Company", " (Private) Limited"
const LAST_WORD = /^(.*\S)(?:\s*,\s*|\s+)(\S+)$/s
const JOINER = /(?:\s+(?:&|and)|\s*,)$/i
const PARENTHESIS = /\s*\([^()]{1,20}\)$/

/** The name one says: without its corporate form and a leading "The". "Biotest AG" is "Biotest", "The X Co., Ltd." "X". */
export function shortName(name: string): string {
  return apart(name).short
}

interface Apart {
  readonly short: string
  /** The letters and digits of `short`, or the whole name where it has none: equal for one name in any spelling. */
  readonly key: string
  readonly forms: readonly string[]
}

/** Names are compared by the ten thousand, and are few: each is taken apart once. */
const known = new Map<string, Apart>()
const MOST_KNOWN = 20_000

function apart(name: string): Apart {
  const before = known.get(name)
  if (before) return before
  if (known.size >= MOST_KNOWN) known.clear()
  const taken = takeApart(name)
  known.set(name, taken)
  return taken
}

function takeApart(name: string): Apart {
  const forms: string[] = []
  let short = name
    .trim()
    .replace(/\s+/g, ' ')
    .replace(/^the\s(?=\S)/i, '')
  for (;;) {
    const [, rest = '', form = ''] = LAST_WORD.exec(short) ?? []
    if (!isForm(form) || SPOKEN.test(form)) break
    const stripped = rest.replace(JOINER, '').replace(PARENTHESIS, '').trim()
    if (stripped === '') break
    forms.push(formKey(form))
    short = stripped
  }
  short = short.replace(/,$/, '')
  return { short, key: letters(short) || name, forms }
}

const LONG_FORMS = new Map([
  ['incorporated', 'inc'],
  ['corporation', 'corp'],
  ['company', 'co'],
  ['limited', 'ltd'],
])

function formKey(form: string): string {
  const key = letters(form)
  return LONG_FORMS.get(key) ?? key
}

function letters(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/\band\b|&/g, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, '')
}

/**
 * True if both can name the same company: case, punctuation, accents, "The" and a corporate form that one leaves out
 * aside. "Biotest" is Biotest AG, but "Alector LLC" is not Alector, Inc., nor "Merck KGaA" Merck & Co., Inc.
 */
export function sameName(a: string, b: string): boolean {
  const [left, right] = [apart(a), apart(b)]
  if (left.key !== right.key) return false
  return left.forms.length === 0 || right.forms.length === 0 || left.forms.some((form) => right.forms.includes(form))
}

/** Equal for ways to write one full name; unlike `sameName` it tells "Biotest" from "Biotest AG". */
export function nameKey(name: string): string {
  const { short, forms } = apart(name)
  return `${letters(short)} ${forms.toReversed().join(' ')}`.trim()
}
