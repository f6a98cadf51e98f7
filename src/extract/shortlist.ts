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
  return (spelled) => {
    const listed = new Set(kept.get(''))
    for (const word of new Set(spelled.split(' '))) {
      for (let length = 1; length <= Math.min(word.length, LONGEST_KEY); length++) {
        for (const id of kept.get(word.slice(0, length)) ?? []) listed.add(id)
      }
    }
    return [...listed]
      .sort((a, b) => a - b)
      .flatMap((id) => rules[id] ?? [])
      .filter(({ phrase }) => wordsOccur(phrase.needs, spelled))
  }
}

/** The longest beginnings of words that a phrase can't do without; "" where it can do without any. */
function keysOf(needs: Needs): ReadonlySet<string> {
  const keys = needs.map((words) => words.map((word) => /^ ([a-z\d]*)/.exec(word)?.[1]?.slice(0, LONGEST_KEY) ?? ''))
  const best = longest(keys)
  return new Set(best.length > 0 ? best : [''])
}
