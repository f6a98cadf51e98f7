import { isSign, type Needs } from './needs.ts'
import { type Met, type Wanted, wordTree } from './word-tree.ts'

/**
 * Of many rules those that a sentence may say: cheap, and never wrong where it leaves one out. A rule needs of each of
 * several sets a word, in order and not too far apart; it is looked at only where the set is met that the fewest rules
 * share, so that a sentence costs what its own words do, however many rules there are.
 */
export interface Shortlist<Rule> {
  /** Whether there may be any in a sentence whose values are not found yet: whatever value a rule needs may be there. */
  any(sentence: string): boolean
  /** Those of a sentence in which values are signs, in their order. */
  of(masked: string): Rule[]
}

/** @param calls which rules call up a sentence; the others are listed only where one of these is */
export function shortlist<Rule>(
  rules: readonly Rule[],
  needsOf: (rule: Rule) => Needs,
  calls: (rule: Rule) => boolean = () => true,
): Shortlist<Rule> {
  const { sets, ofRules } = shared(rules.map(needsOf))
  const meet = wordTree(sets.map((set) => set.map(wanted)))
  const isValue = sets.map((set) => set.some(isSign))

  const sharers = new Uint16Array(sets.length)
  for (const own of ofRules) for (const { set } of own) sharers[set] = (sharers[set] as number) + 1
  const calledBy: number[][] = sets.map(() => [])
  /** Rules that need no word, but at the most a value. */
  const wordless: number[] = []
  for (const [rule, own] of ofRules.entries()) {
    const words = own.map(({ set }) => set).filter((set) => !isValue[set])
    const [rarest = -1] = words.sort((a, b) => (sharers[a] as number) - (sharers[b] as number))
    ;(calledBy[rarest] ?? wordless).push(rule)
  }

  const mayHold = (rule: number, met: Met): boolean => {
    for (const { set } of ofRules[rule] as SetNeeded[]) if (!met.has(set) && !isValue[set]) return false
    return calls(rules[rule] as Rule)
  }
  const holds = (rule: number, met: Met): boolean => {
    let from = 0
    let to = Number.POSITIVE_INFINITY
    for (const { set, reach } of ofRules[rule] as SetNeeded[]) {
      if (!met.has(set)) return false
      from = Math.max(from, met.first[set] as number)
      to = Math.min(to + reach, met.last[set] as number)
      if (from > to) return false
    }
    return true
  }
  return {
    any(sentence) {
      if (wordless.some((rule) => calls(rules[rule] as Rule))) return true
      const met = meet(sentence)
      for (let at = 0; at < met.count; at++) {
        for (const rule of calledBy[met.sets[at] as number] as number[]) if (mayHold(rule, met)) return true
      }
      return false
    },
    of(masked) {
      const met = meet(masked)
      const listed = wordless.filter((rule) => holds(rule, met))
      for (let at = 0; at < met.count; at++) {
        for (const rule of calledBy[met.sets[at] as number] as number[]) if (holds(rule, met)) listed.push(rule)
      }
      return listed.sort((a, b) => a - b).map((rule) => rules[rule] as Rule)
    },
  }
}

interface SetNeeded {
  readonly set: number
  readonly reach: number
}

/** Many rules need the same words: each set of them once, and which of them each rule needs. */
function shared(needs: readonly Needs[]): { sets: (readonly string[])[]; ofRules: SetNeeded[][] } {
  const sets: (readonly string[])[] = []
  const numbers = new Map<string, number>()
  const ofRules = needs.map((own) =>
    own.map(({ words, reach }) => {
      const key = [...words].sort().join('|')
      const set = numbers.get(key) ?? sets.push(words) - 1
      numbers.set(key, set)
      return { set, reach }
    }),
  )
  return { sets, ofRules }
}

/** " upfront " is that word, " royalt" begins one; of " non refundable " the longest word will do. */
function wanted(spelled: string): Wanted {
  const words = spelled.trim().split(' ')
  if (words.length === 1) return { word: words[0] ?? '', open: !spelled.endsWith(' ') && !isSign(spelled) }
  const whole = spelled.endsWith(' ') ? words : words.slice(0, -1)
  return { word: whole.reduce((best, word) => (word.length > best.length ? word : best)), open: false }
}
