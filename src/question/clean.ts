/** Longer questions are read as far as this many characters; nobody asks a deal question that long. */
const LONGEST = 2_000

/** Signs that stand for words. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/>=|≥/g, ' at least '],
  [/<=|≤/g, ' at most '],
  [/>/g, ' over '],
  [/</g, ' under '],
  [/\bw\/o\b/gi, 'without'],
  [/\bw\/(?=\s|\w)/gi, 'with '],
  [/€(?!\s?[\d.])/g, ' euros '],
  [/£(?!\s?[\d.])/g, ' sterling '],
  [/¥(?!\s?[\d.])/g, ' yen '],
  [/\bP\s?&\s?L\b/gi, 'profit and loss'],
  [/\bR\s?&\s?D\b/gi, 'research and development'],
]

/**
 * The question as it is read: control characters and Slack's own marks ("<@U123>", "<!channel>") say nothing, a link
 * stands for its label, signs become the words they stand for.
 */
export function clean(question: string): string {
  const text = question
    .slice(0, LONGEST)
    .replace(/<[@#!][^<>]{0,100}>/g, ' ')
    .replace(/<https?:[^<>|]{0,500}\|([^<>]{0,200})>/g, '$1')
    .replace(/<https?:[^<>]{0,500}>/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
  return SIGNS.reduce((written, [sign, words]) => written.replace(sign, words), text)
}
