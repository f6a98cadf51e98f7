import type { Asked, AskedWord } from './asked.ts'
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

/** How a word of a question is met in one sentence. */
interface Met {
  /** How often the word itself occurs. */
  count: number
  /** How often other words for it do, and what the rarest of them weighs. */
  others: number
  weight: number
  /** What it counts by where the sentence stands. */
  around: number
}

export interface Scorer {
  /** By the words of the sentence alone: tells which are worth a closer look. */
  rough(id: number): number
  /** BM25 times the share of the question's weight that the sentence has; 0 where that is less than a third. */
  fine(id: number): number
}

/** Scores sentences for the words of a question. */
export function scorer(
  { words: asked, weight: all }: Asked,
  telling: RegExp | undefined,
  table: SentenceTable,
): Scorer {
  const met: readonly Met[] = asked.map(() => ({ count: 0, others: 0, weight: 0, around: 0 }))
  const { bySelf, byOther } = slots(asked, met, table.lexicon.size())

  function meet(words: Int32Array): void {
    for (const one of met) {
      one.count = 0
      one.others = 0
      one.weight = 0
      one.around = 0
    }
    for (let at = 0; at < words.length; at++) {
      const word = words[at] ?? 0
      const self = bySelf[word]
      if (self) self.count++
      const list = byOther[word]
      if (list)
        for (const { one, weight } of list) {
          one.others++
          if (weight > one.weight) one.weight = weight
        }
    }
  }

  function near(words: ArrayLike<number>, share: number): void {
    for (let at = 0; at < words.length; at++) {
      const one = bySelf[words[at] ?? 0]
      if (one && one.around < share) one.around = share
    }
  }

  function total(words: Int32Array): { readonly points: number; readonly share: number } {
    const length = SATURATION * (1 - LENGTH_SHARE + (LENGTH_SHARE * words.length) / table.mean)
    let points = 0
    let weighed = 0
    for (let at = 0; at < asked.length; at++) {
      const [word, one] = [asked[at], met[at]]
      if (!word || !one) continue
      const full = word.weight * (word.corrected ? CORRECTED : 1)
      const share = one.count > 0 ? full : one.others > 0 ? BY_SYNONYM * one.weight : one.around * full
      const count = one.count > 0 ? one.count : one.others
      weighed += share
      points += (share * (count * (SATURATION + 1))) / (count + length)
    }
    return { points, share: weighed / all }
  }

  return {
    rough(id) {
      const words = table.wordsOf(id)
      meet(words)
      const { points, share } = total(words)
      return points * share
    },
    fine(id) {
      const words = table.wordsOf(id)
      meet(words)
      for (const neighbour of table.beside(id)) near(table.wordsOf(neighbour), BY_PLACE)
      near(table.over(id), BY_PLACE)
      near(table.callOf(id), BY_CALL)
      const { points, share } = total(words)
      return share < LEAST_SHARE ? 0 : points * share * bearing(table.textOf(id), telling)
    },
  }
}

/** Where words are met, by their numbers: a sentence is gone through without a look-up. */
function slots(asked: readonly AskedWord[], met: readonly Met[], size: number) {
  const bySelf: (Met | undefined)[] = new Array(size)
  const byOther: ({ readonly one: Met; readonly weight: number }[] | undefined)[] = new Array(size)
  asked.forEach(({ own, others }, at) => {
    const one = met[at]
    if (!one) return
    if (own !== undefined) bySelf[own] = one
    for (const { number, weight } of others) {
      const list = byOther[number]
      if (list) list.push({ one, weight })
      else byOther[number] = [{ one, weight }]
    }
  })
  return { bySelf, byOther }
}

/** What a sentence is worth by its kind, whatever it is about. */
function bearing(text: string, telling: RegExp | undefined): number {
  const prose = /[.!?;:”")]\s*$/.test(text.slice(-2)) ? 1 : OF_A_LINE
  return prose * (DEFINES.test(text.slice(0, 80)) ? DEFINING : 1) * (telling?.test(text) ? TELLING : 1)
}
