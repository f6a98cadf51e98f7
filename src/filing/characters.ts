const SPACE = 1
const SMALL = 2
const CAPITAL = 4
const DIGIT = 8

/** What each UTF-16 code unit is. A table, because it is asked for nearly every character of a filing. */
const KINDS = Uint8Array.from({ length: 0x10000 }, (_, code) => kindOf(String.fromCharCode(code)))

function kindOf(character: string): number {
  if (/\s/.test(character)) return SPACE
  if (/[a-zß-ɏ]/.test(character)) return SMALL
  if (/[A-ZÀ-Þ]/.test(character)) return CAPITAL
  return /\d/.test(character) ? DIGIT : 0
}

const is = (kinds: number, code: number): boolean => ((KINDS[code] as number) & kinds) !== 0

/** What `trim` takes away and `\s` stands for. */
export const isSpace = (code: number): boolean => is(SPACE, code)

/** [a-zß-ɏ] */
export const isSmall = (code: number): boolean => is(SMALL, code)

/** [A-ZÀ-Þ] */
export const isCapital = (code: number): boolean => is(CAPITAL, code)

/** [0-9] */
export const isDigit = (code: number): boolean => is(DIGIT, code)

/** A letter or a digit: [A-Za-zÀ-ɏ\d] */
export const isSpoken = (code: number): boolean => is(SMALL | CAPITAL | DIGIT, code)
