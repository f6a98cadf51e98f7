import { CLASSES } from './classes.ts'
import { parsePhrase, type Run } from './grammar.ts'
import type { Masked } from './mask.ts'
import { type Match, type Matcher, matcher } from './match.ts'
import { type Needs, needs } from './needs.ts'
import type { Slot } from './signs.ts'

/**
 * A phrase is how filings say something, written as they write it:
 *
 *     {money} (nonrefundable|non-refundable)? upfront|up-front payment
 *     grants {licensee:party} ... rights|license~ to use <[thing]>
 *
 * - `word` itself, in any case · `royalt~` every word that begins so · `word?` may be missing
 * - `a|b` one word or the other · `(a b|c)` one run of words or the other
 * - `{money}` a value found in the sentence, `{money+}` several: "$5 million or $15 million"; `{payer:party}` has a
 *   name, and `{from:date}` is no value of the phrase but stands beside it
 * - `...` up to eight words between, `...3` up to three; never across a semicolon, a list's "(ii)" or another such value
 * - `<…>` what the phrase captures · `[thing]` a noun phrase · `[name]` one that names something, up to a comma or "and" ·
 *   `[title]` the words in front of "Agreement" · `[clause]` all up to where the clause ends · `[number]` ·
 *   `[word]` one word with content · `[place]` countries and regions · `[code]` a name such as "BT-062" · `[who]` a
 *   company or what stands for one: "we", "either party", "the Lender"
 *
 * Commas, brackets and quotation marks between words are free.
 */
export interface Phrase {
  readonly says: string
  readonly needs: Needs
  /** Every place where a sentence says it. */
  find(masked: Masked): readonly Match[]
  occurs(masked: Masked): boolean
}

/**
 * @param stop the sort of value that no gap crosses, where it is not the phrase's own
 * @throws SyntaxError where the phrase is not well formed.
 */
export function phrase(says: string, stop?: Slot): Phrase {
  const run = parsePhrase(says, Object.keys(CLASSES))
  let needed: Needs | undefined
  let made: Matcher | undefined
  const find = (masked: Masked, most?: number): readonly Match[] => {
    made ??= matcher(run, stop ?? mainSlot(run))
    return made(masked, most)
  }
  return {
    says,
    get needs() {
      needed ??= needs(run)
      return needed
    },
    find: (masked) => find(masked),
    occurs: (masked) => find(masked, 1).length > 0,
  }
}

/** The value that a phrase is about: its first one. */
const mainSlot = (run: Run): Slot | undefined =>
  run.flatMap((one): Slot[] =>
    one.is === 'slot' && one.slot !== 'party'
      ? [one.slot]
      : one.is === 'capture'
        ? [mainSlot(one.run) ?? []].flat()
        : [],
  )[0]
