/** A character of a word. */
export const WORD = 0
/** White space of any width, thin and narrow spaces too, but for no-break spaces. */
export const SPACE = 1
export const NO_BREAK = 2
/** Soft hyphens and marks without width. */
export const INVISIBLE = 3
/** U+0080 to U+009F: what somebody meant in Windows-1252. */
export const CONTROL = 4

/** What each UTF-16 code unit is to the text of a page: a table, because it is looked up for every character. */
export const KIND = new Uint8Array(0x10000)

const fill = (kind: number, from: number, to = from): void => void KIND.fill(kind, from, to + 1)
fill(SPACE, 0, 0x20)
fill(INVISIBLE, 0x7f)
fill(CONTROL, 0x80, 0x9f)
fill(NO_BREAK, 0xa0)
fill(INVISIBLE, 0xad)
fill(SPACE, 0x1680)
fill(SPACE, 0x2000, 0x200a)
fill(INVISIBLE, 0x200b, 0x200f)
fill(SPACE, 0x2028, 0x2029)
fill(SPACE, 0x202f)
fill(SPACE, 0x205f)
fill(INVISIBLE, 0x2060)
fill(SPACE, 0x3000)
fill(INVISIBLE, 0xfeff)
