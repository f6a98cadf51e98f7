import { type Node, parsePhrase, type Run } from './grammar.ts'
import { FILLER, type Slot, TAGS } from './mask.ts'

/**
 * A phrase is how filings say something, written as they write it:
 *
 *     {money} (nonrefundable|non-refundable)? upfront|up-front payment
 *     grants {licensee:party} ... rights|license~ to use <[thing]>
 *
 * - `word` itself, in any case · `royalt~` every word that begins so · `word?` may be missing
 * - `a|b` one word or the other · `(a b|c)` one run of words or the other
 * - `{money}` a value found in the sentence, `{payer:party}` one with a name, `{money+}` several: "$5 million or $15 million"
 * - `...` up to eight words between, `...3` up to three; never across a semicolon, a list's "(ii)" or another such value
 * - `<…>` what the phrase captures · `[thing]` a noun phrase · `[clause]` all up to where the clause ends · `[number]` ·
 *   `[word]` one word with content · `[place]` countries and regions · `[code]` a name such as "BT-062"
 *
 * Commas, brackets and quotation marks between words are free.
 */
export interface Phrase {
  readonly says: string
  readonly pattern: RegExp
  /** Lower-case word beginnings of which a sentence must have one, or the pattern need not be tried. */
  readonly needs: readonly string[]
  readonly slots: readonly { readonly group: string; readonly name: string; readonly slot: Slot }[]
  readonly gaps: readonly string[]
}

const BETWEEN = '[),\\]]*\\s+[(\\[]?'
const STOP =
  'that|which|who|will|would|shall|may|can|to|for|under|in|at|from|by|is|are|was|were|has|have|had|upon|if|with|as|through|during|pursuant|provided|subject|where|when|until|after|before|over|into|between|but|plus|together'
const PLACE =
  "(?:the )?(?:world(?:wide)?|United States(?: of America)?|U\\.S\\.(?:A\\.)?|US|USA|North America|Canada|Mexico|Latin America|South America|Brazil|Argentina|Europe|European Union|EU|E\\.U\\.|EEA|United Kingdom|UK|U\\.K\\.|Ireland|France|Germany|Italy|Spain|Portugal|Switzerland|Austria|Belgium|Netherlands|Nordic countries|Scandinavia|Sweden|Norway|Denmark|Finland|Poland|Russia|Turkey|Israel|Middle East|Africa|South Africa|Asia|Asia[- ]Pacific|Japan|(?:Greater |mainland |Mainland )?China|People's Republic of China|Hong Kong(?: SAR)?|Macau|Macao(?: SAR)?|Taiwan|Korea|South Korea|India|Singapore|Thailand|Vietnam|Indonesia|Malaysia|Philippines|Australia|New Zealand|rest of (?:the )?world)"
const CLASSES: Record<string, string> = {
  thing: `(?!(?:${STOP})\\b)[^\\s;,:]+(?:\\s+(?!(?:${STOP})\\b)[^\\s;,:]+){0,11}`,
  clause: `[^;]+?(?=\\s*(?:;|$|\\.\\s*$|,\\s+(?:and\\s+(?:the|a|an|${TAGS.party})|which|provided|a copy|if)(?!\\w)))`,
  place: `${PLACE}(?:(?:,| and|, and| or)\\s+${PLACE})*`,
  code: '[a-z]{1,6}-?\\d{2,}[a-z\\d-]*',
  word: `(?!(?:${STOP}|and|or|an?|the)\\b)[^\\s;,:]+`,
  number: '(?:\\d[\\d,]*|one|two|three|four|five|six|seven|eight|nine|ten|twelve|several|a number of)',
}

/** @throws SyntaxError where the phrase is not well formed. */
export function phrase(says: string): Phrase {
  const run = parsePhrase(says, Object.keys(CLASSES))
  const writing: Writing = { slots: [], gaps: [], value: mainSlot(run) }
  const source = write(run, writing)
  const pattern = new RegExp(`(?<![\\w$])${source}(?!\\w|'s(?!\\w))`, 'dgi')
  return { says, pattern, needs: needs(run), slots: writing.slots, gaps: writing.gaps }
}

const mainSlot = (run: Run): Slot | undefined =>
  run.flatMap((one): Slot[] =>
    one.is === 'slot' && one.slot !== 'party'
      ? [one.slot]
      : one.is === 'capture'
        ? [mainSlot(one.run) ?? []].flat()
        : [],
  )[0]

interface Writing {
  readonly slots: { group: string; name: string; slot: Slot }[]
  readonly gaps: string[]
  readonly value: Slot | undefined
}

/** Nodes as a regular expression: whatever follows the first node that must be there brings its own space along. */
function write(run: Run, writing: Writing): string {
  let begun = false
  let source = ''
  for (const one of run) {
    const body = one.is === 'gap' ? '' : writeOne(one, writing)
    if (one.is === 'gap') source += gap(one.most, begun, writing)
    else if (begun) source += one.optional ? `(?:${BETWEEN}${body})?` : BETWEEN + body
    else {
      source += one.optional ? `(?:${body}${BETWEEN})?` : body
      begun = !one.optional
    }
  }
  return source
}

function writeOne(one: Node, writing: Writing): string {
  switch (one.is) {
    case 'words': {
      const all = one.words.map((word) => word.replace(/[.*+^$\\]/g, '\\$&').replace(/~$/, "[\\w'-]*"))
      return all.length > 1 ? `(?:${all.join('|')})(?!\\w)` : `${all[0]}(?!\\w)`
    }
    case 'group':
      return `(?:${one.runs.map((inner) => write(inner, writing)).join('|')})`
    case 'capture':
      return `(?<text>${write(one.run, writing)})`
    case 'class':
      return CLASSES[one.name] ?? ''
    case 'gap':
      return gap(one.most, true, writing)
    case 'slot': {
      const group = `slot${writing.slots.length}`
      writing.slots.push({ group, name: one.name, slot: one.slot })
      const tag = `${TAGS[one.slot]}${FILLER}*`
      const more = one.several ? `(?:(?:,|,?\\s+(?:or|and|to))\\s+(?:up to\\s+)?${tag})*` : ''
      return `(?<${group}>${tag}${more})${one.suffix}`
    }
  }
}

/** Up to `most` words: each with the space before it, or, where they begin the phrase, behind it and of one clause. */
function gap(most: number, begun: boolean, writing: Writing): string {
  const group = `gap${writing.gaps.length}`
  writing.gaps.push(group)
  const other = writing.value ? TAGS[writing.value] : ''
  const word = begun ? `(?!\\(?[ivx]+\\))[^\\s;${other}]+` : `(?!(?:and|or)\\b)[^\\s;,${other}]+`
  return `(?<${group}>(?:${begun ? BETWEEN + word : word + BETWEEN}){0,${most}}?)`
}

/** Of the words that must be there, those of the node that is rarest, taken by length. */
function needs(run: Run): string[] {
  const sets = run.flatMap((one): string[][] => {
    if (one.optional) return []
    if (one.is === 'words') return [one.words.map((word) => word.replace(/~$/, '').toLowerCase())]
    if (one.is === 'capture') return [needs(one.run)].filter((set) => set.length > 0)
    if (one.is === 'group') {
      const inner = one.runs.map(needs)
      return inner.every((set) => set.length > 0) ? [inner.flat()] : []
    }
    return []
  })
  const shortest = (set: readonly string[]) => Math.min(...set.map((word) => word.length))
  return sets.sort((a, b) => shortest(b) - shortest(a))[0] ?? []
}
