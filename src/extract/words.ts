import { isWordChar } from './boundary.ts'

/** A word of a phrase, made ready: `royalt~` is every word that begins so. */
export interface PhraseWord {
  readonly lower: string
  readonly open: boolean
}

export const phraseWord = (word: string): PhraseWord => {
  const open = word.endsWith('~')
  return { lower: (open ? word.slice(0, -1) : word).toLowerCase(), open }
}

/** Where the word ends if it stands at a position of a text in lower case; else -1. */
export function wordEnd({ lower, open }: PhraseWord, text: string, at: number): number {
  for (let letter = 0; letter < lower.length; letter++)
    if (text.charCodeAt(at + letter) !== lower.charCodeAt(letter)) return -1
  let end = at + lower.length
  while (open && goesOn(text, end)) end++
  return isWordChar(text, end) ? -1 : end
}

const goesOn = (text: string, at: number): boolean => isWordChar(text, at) || text[at] === '-' || text[at] === "'"
