/** Whether a space or an opening bracket stands before a position: not a hyphen or a stroke. */
export const beginsWord = (text: string, at: number): boolean =>
  at === 0 || isSpace(text, at - 1) || OPENING.has(text.charAt(at - 1))

/** Whether a phrase may end at a position: not inside a word, nor before "'s". */
export const mayEnd = (text: string, at: number): boolean =>
  !isWordChar(text, at) && !(text.startsWith("'s", at) && !isWordChar(text, at + 2))

/** Where the next word begins, if only closing brackets, commas, spaces and one opening bracket lie between; else -1. */
export function nextWord(text: string, at: number): number {
  let to = at
  while (CLOSING.has(text.charAt(to))) to++
  if (!isSpace(text, to)) return -1
  while (isSpace(text, to)) to++
  return OPENING.has(text.charAt(to)) && !isSpace(text, to + 1) ? to + 1 : to
}

const CLOSING = new Set('),]')
const OPENING = new Set('([')

/** In a masked sentence all white space is plain spaces. */
export const isSpace = (text: string, at: number): boolean => text.charCodeAt(at) === 32

/** An unaccented letter, a digit or "_". */
export function isWordChar(text: string, at: number): boolean {
  const code = text.charCodeAt(at)
  return (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || code === 95
}
