import { longest, type Needs, wordsOccur } from './needs.ts'
import type { Phrase } from './phrase.ts'

/** Characters of a word that it is kept under: enough to tell most words apart. */
const LONGEST_KEY = 6

/**
 * Of all rules those that a sentence may say, in their order. Each is kept under the beginnings of words of which it
 * needs one, so that a sentence calls up the rules of its own words instead of trying all.
 */
export function shortlist<Rule extends { readonly phrase: Phrase }>(
  rules: readonly Rule[],
): (spelled: string) => Rule[] {
  const kept = new Map<string, number[]>()
  rules.forEach(({ phrase }, id) => {
    for (const key of keysOf(phrase.needs)) {
      const ids = kept.get(key)
      if (ids) ids.push(id)
      else kept.set(key, [id])
    }
  })
  // Filings say the same words over and over: which rules a word calls up is worked out once.
  const known = new Map<string, readonly number[]>()
  const calledUp = (word: string): readonly number[] => {
    const before = known.get(word)
    if (before) return before
    const ids: number[] = []
    for (let length = 1; length <= Math.min(word.length, LONGEST_KEY); length++)
      ids.push(...(kept.get(word.slice(0, length)) ?? []))
    if (known.size >= MOST_KNOWN) known.clear()
    known.set(word, ids)
    return ids
  }
  const always = kept.get('') ?? []
  return (spelled) => {
    const listed = new Set(always)
    for (const word of new Set(spelled.split(' '))) for (const id of calledUp(word)) listed.add(id)
    return [...listed]
      .filter((id) => wordsOccur(rules[id]?.phrase.needs ?? [], spelled))
      .sort((a, b) => a - b)
      .flatMap((id) => rules[id] ?? [])
  }
}

/** Words that are remembered at the most: the vocabulary of some thousand filings. */
const MOST_KNOWN = 50_000

/** The longest beginnings of words that a phrase can't do without; "" where it can do without any. */
function keysOf(needs: Needs): ReadonlySet<string> {
  const keys = needs.map((words) => words.map((word) => /^ ([a-z\d]*)/.exec(word)?.[1]?.slice(0, LONGEST_KEY) ?? ''))
  const best = longest(keys)
  return new Set(best.length > 0 ? best : [''])
}
