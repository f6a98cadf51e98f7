/** How questions ask for something of a kind, and what sentences have that tell it. */
const KINDS: readonly (readonly [asks: RegExp, tells: RegExp])[] = [
  [
    /\bwhy\b|\breasons?\b/i,
    /\b(?:because|due to|results? (?:of|from)|resulting from|in order to|attribut\w+|driven by|caused|reflects?|so that|affected by|in light of|following)\b/i,
  ],
  [
    /\bhow (?:many|large|big)\b|\bnumber\b/i,
    /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred)\b/i,
  ],
  [
    /\bhow (?:much|high)\b|\b(?:price|costs?|worth|paid|salary|amount|fees?|charge|value)\b/i,
    /[$€£]\s?\d|\d\s?%|\b(?:dollars|euros|percent)\b/i,
  ],
  [/\b(?:share|percent(?:age)?|ratio|rate)\b/i, /\d\s?%|\bpercent\b|\bfor every\b/i],
  [/\bhow long\b|\bduration\b/i, /\b(?:days?|weeks?|months?|years?|quarters?|until|through)\b/i],
  [
    /\b(?:when|date|deadline|schedule)\b/i,
    /\b(?:(?:19|20)\d\d|January|February|March|April|May|June|July|August|September|October|November|December|days|years|quarter)\b|\b[ap]\.m\./,
  ],
]

/** What a sentence has that tells what a question of this kind asks for; undefined where any may. */
export const tellingOf = (question: string): RegExp | undefined => KINDS.find(([asks]) => asks.test(question))?.[1]
