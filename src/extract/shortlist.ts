import { isSign, type Needs } from './needs.ts'
import { type Met, type Wanted, wordTree } from './word-tree.ts'

/**
 * Of many rules those that a sentence may say, in their order: cheap, and never wrong where it leaves one out. A rule
 * needs of each of several sets a word; it is looked at only where the set is met that the fewest rules share, so that a
 * sentence costs what its own words do, however many rules there are.
 */
export interface Shortlist<Rule> {
  /** Of a sentence whose values are not found yet: whatever value a rule needs may be there. */
  read(sentence: string): Rule[]
  /** Of one in which values are signs. */
  masked(sentence: string): Rule[]
}

export function shortlist<Rule>(rules: readonly Rule[], needsOf: (rule: Rule) => Needs): Shortlist<Rule> {
  const { sets, ofRules } = shared(rules.map(needsOf))
  const meet = wordTree(sets.map((set) => set.map(wanted)))
  const ofValues = sets.map((set) => set.some(isSign))

  const sharers = new Uint16Array(sets.length)
  for (const own of ofRules) for (const set of own) sharers[set] = (sharers[set] ?? 0) + 1
  const calledBy: number[][] = sets.map(() => [])
  /** Rules that need no word, but at the most a value. */
  const wordless: number[] = []
  for (const [rule, own] of ofRules.entries()) {
    const words = own.filter((set) => !ofValues[set])
    const rarest = words.reduce(
      (best, set) => ((sharers[set] ?? 0) < (sharers[best] ?? 0) ? set : best),
      words[0] ?? -1,
    )
    ;(calledBy[rarest] ?? wordless).push(rule)
  }

  const list = (met: Met, masked: boolean): Rule[] => {
    const listed: number[] = []
    const consider = (rule: number): void => {
      for (const set of ofRules[rule] ?? []) if (!met.has(set) && (masked || !ofValues[set])) return
      listed.push(rule)
    }
    for (const rule of wordless) consider(rule)
    for (let at = 0; at < met.count; at++) for (const rule of calledBy[met.sets[at] ?? 0] ?? []) consider(rule)
    return listed.sort((a, b) => a - b).flatMap((rule) => rules[rule] ?? [])
  }
  return {
    read: (sentence) => list(meet(sentence), false),
    masked: (sentence) => list(meet(sentence), true),
  }
}

/** Many rules need the same words: each set of them once, and which of them each rule needs. */
function shared(needs: readonly Needs[]): { sets: (readonly string[])[]; ofRules: number[][] } {
  const sets: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const ofRules = needs.map((own) =>
    own.filter(asksForAWord).map((set) => {
      const key = [...set].sort().join('|')
      const number = numbers.get(key) ?? sets.push(set) - 1
      numbers.set(key, number)
      return number
    }),
  )
  return { sets, ofRules }
}

/** "&" is spelled as nothing: a set with it is met by every sentence. */
const asksForAWord = (set: readonly string[]): boolean => set.every((word) => word.trim() !== '')

/** " upfront " is that word, " royalt" begins one; of " non refundable " the longest word will do. */
function wanted(spelled: string): Wanted {
  const words = spelled.trim().split(' ')
  if (words.length === 1) return { word: words[0] ?? '', open: !spelled.endsWith(' ') && !isSign(spelled) }
  const whole = spelled.endsWith(' ') ? words : words.slice(0, -1)
  return { word: whole.reduce((best, word) => (word.length > best.length ? word : best)), open: false }
}
