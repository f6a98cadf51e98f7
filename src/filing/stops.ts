/** Always followed by what they belong to: "Dr. Gregor Schulz", "e.g. antibodies". */
const LEANS = new Set('mr mrs ms dr prof messrs hon rev gov gen sen rep e.g i.e cf vs viz ca approx'.split(' '))
/** Followed by a number when they are short for something: "No. 5", "Sec. 13". */
const COUNTS = new Set('no nos sec fig vol art pp p par ch'.split(' '))
/** May end a sentence, or not: "ImmunoGen, Inc. The agreement", "Genentech, Inc. Chairman". */
const SHORT = new Set(
  (
    'inc corp co cos ltd llc lp plc gmbh bros intl assn dept div ave st blvd rd ste jr sr esq etc al est dist univ ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec mass calif conn del ill mich minn penn pa va wash tex fla colo ' +
    'ariz ore md ga ind wis tenn okla kan ky ala ark neb nev ont que ph.d s.r.l s.p.a'
  ).split(' '),
)
const FIRMS = new Set('inc corp co ltd llc lp plc gmbh'.split(' '))
/** "U.S", "N.V", "Ph.D", "D.C", "S.r.l", "a.m" */
const DOTTED = /^(?:[A-Za-zÀ-ɏ]{1,3}\.)+[A-Za-zÀ-ɏ]{1,3}$/u
const INITIAL = /^[A-ZÀ-Þ]$/u
/** Words that begin sentences and no names. */
const OPENER =
  /^["“‘'(]*(?:The|This|That|These|Those|There|An?|In|On|At|By|For|From|To|Under|Upon|Pursuant|With|Without|Within|We|Our|It|Its|He|She|His|Her|They|Their|I|If|As|Each|Either|Neither|Such|All|Any|No|Not|Both|During|Following|Subject|Except|Although|While|When|Where|However|Additionally|Further|Furthermore|Moreover|Prior|After|Before|Since|Until|Unless|Also|Certain|Other|Some|Most|Many|Of|Or|And|But|Because|Commencing|Effective|Concurrently|Simultaneously|Beginning|Today|Today’s|Today's|Payments?|Royalties|Milestones?|Item|ITEM)(?=[\s,])/
/** One name and a verb: "…and Millennium Pharmaceuticals, Inc. Genentech will be responsible". */
const NAME_AND_VERB =
  /^[“"]?(?!Common |Preferred |Class |Series |Senior |Chairman |President |Board )[A-ZÀ-Þ][A-Za-zÀ-ɏ\d&’'-]{1,30}(?:\s[A-ZÀ-Þ][A-Za-zÀ-ɏ\d&’'-]{1,20})?\s(?:is|was|has|had|will|may|shall|can|would|also|agreed|announced|entered|issued|said|paid|received|receives?|retains?|granted|grants|develops?|currently|expects?|intends?|believes?|must|did|does)\s/u
/** "Item 5. Other Events", "Section 2. Term", "1. The license" */
const NUMBERED =
  /^(?:(?:item|section|article|note|exhibit|schedule|part|paragraph|clause)\s)?\(?(?:\d{1,3}(?:\.\d{1,2})?|[a-z]|[ivx]{1,5})\)?$/i

/**
 * Whether a full stop ends its sentence.
 * @param before the sentence so far, or its end, without the stop
 * @param after what follows the stop, its closing quotes and the white space, or its beginning
 * @param closed whether a quote or bracket was closed after the stop
 */
export function endsSentence(before: string, after: string, closed: boolean): boolean {
  if (!/^["“‘'([*_]*(?:[A-ZÀ-Þ\d$€£•]|[a-zß-ɏ]+[A-ZÀ-Þ\d])/u.test(after)) return false
  const word = lastWord(before)
  const short = word.toLowerCase().replace(/^[/‘']+/, '')
  if (NUMBERED.test(before.trimStart())) return false
  if (LEANS.has(short)) return false
  if (COUNTS.has(short) && /^\d/.test(after)) return false
  if (/\b(?:item|section|article|note|exhibit|no)\s+[\d.]+$/i.test(before)) return OPENER.test(after)
  const unsure = SHORT.has(short) || /^Nos?$/.test(word) || DOTTED.test(word) || INITIAL.test(word)
  if (!unsure) return true
  if (closed && /^["“]/.test(after)) return true
  if (OPENER.test(after)) return !(INITIAL.test(word) && /^(?:I|A)\b/.test(after))
  return FIRMS.has(short) && NAME_AND_VERB.test(after)
}

/** What follows the last white space, bracket or opening quote. */
function lastWord(before: string): string {
  let start = before.length
  while (start > 0 && !WORD_START.test(before.charAt(start - 1))) start--
  return before.slice(start)
}

const WORD_START = /[\s(["“]/
