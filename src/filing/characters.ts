const SPACE = 1
const SMALL = 2
const CAPITAL = 4
const DIGIT = 8
const STOP = 16
const CLOSING = 32

/** What each UTF-16 code unit is. A table, because it is asked for nearly every character of a filing. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/\s/.test(character)) return SPACE
  if (/[a-zß-ɏ]/.test(character)) return SMALL
  if (/[A-ZÀ-Þ]/.test(character)) return CAPITAL
  if (/\d/.test(character)) return DIGIT
  if (/[.?!]/.test(character)) return STOP
  return /["”’'»)\]*_]/.test(character) ? CLOSING : 0
}

const is = (kinds: number, code: number): boolean => ((KINDS[code] as number) & kinds) !== 0

/** What `trim` takes away and `\s` stands for. */
export const isSpace = (code: number): boolean => is(SPACE, code)

/** Whether both are white space: one question, because a processor guesses badly which of two is answered no. */
export const areSpaces = (one: number, other: number): boolean =>
  ((KINDS[one] as number) & (KINDS[other] as number) & SPACE) !== 0

/** [a-zß-ɏ] */
export const isSmall = (code: number): boolean => is(SMALL, code)

/** [A-ZÀ-Þ] */
export const isCapital = (code: number): boolean => is(CAPITAL, code)

/** [0-9] */
export const isDigit = (code: number): boolean => is(DIGIT, code)

/** A letter or a digit: [A-Za-zÀ-ɏ\d] */
export const isSpoken = (code: number): boolean => is(SMALL | CAPITAL | DIGIT, code)

/** What a sentence may end with: [.?!] */
export const isStop = (code: number): boolean => is(STOP, code)

/** Quotes and brackets that are closed after a stop, and Markdown's marks: "target.”", "year.)" */
export const isClosing = (code: number): boolean => is(CLOSING, code)
