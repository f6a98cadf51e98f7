/** A word of a text or a question: what is compared, and where it stands. */
export interface Word {
  /** Lower case, without accents. */
  readonly folded: string
  /** As it was written. */
  readonly written: string
  readonly start: number
  readonly end: number
}

/** The words of a text: runs of letters and digits, "BT-062" being two; "'s" and the like are left out. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = []
  for (const match of text.matchAll(/[\p{L}\p{N}]+(?:['’](?:s|S|t|T)(?![\p{L}\p{N}]))?/gu)) {
    const written = match[0].replace(/['’][sS]$/, '')
    words.push({ folded: fold(written), written, start: match.index, end: match.index + written.length })
  }
  return words
}

/** Lower case, accents and straight or curly apostrophes gone: what differs only in looks becomes the same. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase()

/** What a word shares with its other forms: "targets", "target"; "licensed", "licenses", "license". */
export function stem(word: string): string {
  if (word.length <= 3 || /\d/.test(word)) return word
  const bare = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[sxz]|ch|sh)es$/, '')
    .replace(/(?<=[^su])s$/, '')
  return bare.length > 5 ? bare.replace(/(?:ing|ed|e)$/, '') : bare
}
