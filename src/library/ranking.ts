import type { AskedWord } from './asked.ts'
import type { SentenceTable } from './sentence-table.ts'

/** BM25, with the constants that ranked right passages of filings first most often; textbook ones do worse. */
const SATURATION = 1
const LENGTH_SHARE = 0.5
const LEAST_SHARE = 1 / 3
/** What a word counts that is not in the sentence: another word for it is, it stands beside or above, or calls the filing. */
const BY_SYNONYM = 0.7
const BY_PLACE = 0.25
const BY_CALL = 0.5
/** A word that was misspelled. */
const CORRECTED = 0.9
/** A heading or the row of a table, to a sentence. */
const OF_A_LINE = 0.8
/** "A TAP compound consists of …", "DMx means …": what says what a thing is stands above what uses it. */
const DEFINES = /\b(?:(?:is|are) (?:an?|the|one of)|consists? of|means|refers? to|comprises?)\b/i
const DEFINING = 1.3
/** A sentence with a date where the question says "when", and the like. */
const TELLING = 1.2

/** How the words of a question are met in one sentence. */
interface Met {
  /** How often the word itself occurs. */
  count: number
  /** How often other words for it do, and what the rarest of them weighs. */
  others: number
  weight: number
  /** What it counts by where the sentence stands. */
  around: number
}

/**
 * Scores sentences for the words of a question: BM25 times the share of the question's weight that a sentence has; 0 for
 * one that has less than a third of it.
 */
export function scorer(asked: readonly AskedWord[], telling: RegExp | undefined, table: SentenceTable) {
  const all = asked.reduce((sum, { weight }) => sum + weight, 0)
  const met: readonly Met[] = asked.map(() => ({ count: 0, others: 0, weight: 0, around: 0 }))
  const bySelf = new Map<number, Met>()
  const byOther = new Map<number, { readonly one: Met; readonly weight: number }[]>()
  asked.forEach((word, at) => {
    const one = met[at]
    if (!one) return
    if (word.own !== undefined) bySelf.set(word.own, one)
    for (const { number, weight } of word.others) {
      const list = byOther.get(number)
      if (list) list.push({ one, weight })
      else byOther.set(number, [{ one, weight }])
    }
  })

  function meet(id: number, words: Int32Array): void {
    for (const one of met) Object.assign(one, NOTHING)
    for (const word of words) {
      const self = bySelf.get(word)
      if (self) self.count++
      for (const { one, weight } of byOther.get(word) ?? NONE) {
        one.others++
        one.weight = Math.max(one.weight, weight)
      }
    }
    for (const neighbour of table.beside(id)) near(table.wordsOf(neighbour), BY_PLACE)
    near(table.over(id), BY_PLACE)
    near(table.callOf(id), BY_CALL)
  }

  function near(words: Iterable<number>, share: number): void {
    for (const word of words) {
      const one = bySelf.get(word)
      if (one && one.around < share) one.around = share
    }
  }

  return (id: number): number => {
    const words = table.wordsOf(id)
    meet(id, words)
    const length = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / table.mean)
    const often = (count: number): number => (count * (SATURATION + 1)) / (count + length)
    let points = 0
    let weighed = 0
    met.forEach(({ count, others, weight, around }, at) => {
      const word = asked[at]
      if (!word) return
      const full = word.weight * (word.corrected ? CORRECTED : 1)
      const share = count > 0 ? full : others > 0 ? BY_SYNONYM * weight : around * full
      weighed += share
      if (count + others > 0) points += share * often(count > 0 ? count : others)
    })
    if (weighed / all < LEAST_SHARE) return 0
    return points * (weighed / all) * bearing(table.textOf(id), telling)
  }
}

const NOTHING: Met = { count: 0, others: 0, weight: 0, around: 0 }
const NONE: readonly never[] = []

/** What a sentence is worth by its kind, whatever it is about. */
function bearing(text: string, telling: RegExp | undefined): number {
  const prose = /[.!?;:”")]\s*$/.test(text.slice(-2)) ? 1 : OF_A_LINE
  return prose * (DEFINES.test(text.slice(0, 80)) ? DEFINING : 1) * (telling?.test(text) ? TELLING : 1)
}
