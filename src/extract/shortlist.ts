import { isSign, type Needs } from './needs.ts'
import type { Phrase } from './phrase.ts'

/** Words that are remembered at the most: the vocabulary of some thousand filings. */
const MOST_KNOWN = 50_000

/**
 * Of all rules those that a sentence may say, in their order. A rule needs of each of several sets a word; which sets a
 * word is in is looked up, and a rule is listed once all of its sets are met, so that a sentence costs what its own words
 * do, however many rules there are. Cheap, and never wrong where it leaves a rule out.
 */
export function shortlist<Rule extends { readonly phrase: Phrase }>(
  rules: readonly Rule[],
): (spelled: string) => Rule[] {
  const sets = rules.flatMap(({ phrase }, rule) => wordSets(phrase.needs).map((words) => ({ rule, words })))
  const needed = new Uint16Array(rules.length)
  for (const { rule } of sets) needed[rule] = (needed[rule] ?? 0) + 1
  const setsOf = setsByWord(sets.map(({ words }) => words))
  const always = [...needed.keys()].filter((rule) => needed[rule] === 0)

  const metIn = new Uint32Array(sets.length)
  const countedIn = new Uint32Array(rules.length)
  const met = new Uint16Array(rules.length)
  let sentence = 0
  return (spelled) => {
    sentence++
    const listed = [...always]
    for (const word of spelled.split(' ')) {
      for (const set of setsOf(word)) {
        if (metIn[set] === sentence) continue
        metIn[set] = sentence
        const rule = sets[set]?.rule ?? 0
        met[rule] = countedIn[rule] === sentence ? (met[rule] ?? 0) + 1 : 1
        countedIn[rule] = sentence
        if (met[rule] === needed[rule]) listed.push(rule)
      }
    }
    return listed.sort((a, b) => a - b).flatMap((rule) => rules[rule] ?? [])
  }
}

/** A word as it stands, or the beginning of one. */
interface Wanted {
  readonly word: string
  readonly open: boolean
}

/** The sets of words of which a sentence must have one each; a set that a value could meet, too, asks for no word. */
const wordSets = (needs: Needs): Wanted[][] => needs.filter((set) => !set.some(isSign)).map((set) => set.map(wanted))

/** " upfront " is that word, " royalt" begins one; of " non refundable " the longest word will do. */
function wanted(spelled: string): Wanted {
  const words = spelled.trim().split(' ')
  if (words.length === 1) return { word: words[0] ?? '', open: !spelled.endsWith(' ') }
  const whole = spelled.endsWith(' ') ? words : words.slice(0, -1)
  return { word: whole.reduce((best, word) => (word.length > best.length ? word : best)), open: false }
}

/** Which of the sets a word is in. Filings say the same words over and over: it is worked out once for each. */
function setsByWord(sets: readonly (readonly Wanted[])[]): (word: string) => readonly number[] {
  const closed = new Map<string, number[]>()
  const open = new Map<string, number[]>()
  for (const [set, words] of sets.entries()) {
    for (const { word, open: goesOn } of words) {
      const kept = goesOn ? open : closed
      const before = kept.get(word)
      if (before) before.push(set)
      else kept.set(word, [set])
    }
  }
  const lengths = [...new Set([...open.keys()].map((word) => word.length))]
  const known = new Map<string, readonly number[]>()
  return (word) => {
    const before = known.get(word)
    if (before) return before
    const begun = lengths.flatMap((length) => (length <= word.length ? (open.get(word.slice(0, length)) ?? []) : []))
    const all = [...(closed.get(word) ?? []), ...begun]
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, all)
    return all
  }
}
