/** A word of prose: letters only, a stop or quote after it at most. */
const WORD = /(?:^|\s)[“"‘'(]*[A-Za-zÀ-ɏ][A-Za-zÀ-ɏ’'-]+[.,;:!?”"’')]*(?=\s|$)/gu
const FEWEST_WORDS = 4
const FEWEST_SMALL = 2

/** Whether a stretch reads as prose: four words or more, two of them in small letters. Looks at 400 characters. */
export function isProse(text: string): boolean {
  const head = text.slice(0, 400)
  let words = 0
  let small = 0
  WORD.lastIndex = 0
  for (let word = WORD.exec(head); word; word = WORD.exec(head)) {
    words++
    if (SMALL.test(word[0])) small++
    if (words >= FEWEST_WORDS && small >= FEWEST_SMALL) return true
  }
  return false
}

const SMALL = /^\s?[a-zß-ɏ]/u

/** Two words in small letters, one after the other. */
const SMALL_PAIR = /[a-zß-ɏ]{2}[,;]?\s{1,12}[a-zß-ɏ]{2}/u

/** Whether a text may hold prose at all; a quick look at what has none. */
export const mayHoldProse = (text: string): boolean => SMALL_PAIR.test(text)
