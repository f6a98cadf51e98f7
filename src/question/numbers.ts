const WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
]

/** A small number as a question writes it, "5" or "five"; 0 where it is none. */
export const countOf = (typed: string): number =>
  /^\d{1,3}$/.test(typed) ? Number(typed) : Math.max(0, WORDS.indexOf(typed.toLowerCase()))
