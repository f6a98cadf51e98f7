/** What bytes 0x80 to 0x9F are in Windows-1252; its five unused places stay control characters. */
const C1 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178'

/** A text with its control characters U+0080 to U+009F read as what Windows-1252 means by these bytes: “ ” – ™. */
export const readC1 = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (c) => C1.charAt(c.charCodeAt(0) - 0x80))
