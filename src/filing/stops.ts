import { isCapital, isDigit, isSpace } from './characters.ts'

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

const LONGEST_NUMBERED = 'paragraph (123.45)'.length
/** "under Section 2.1. The", "of Exhibit 99.1. A" */
const REFERENCE = /\b(?:item|section|article|note|exhibit|no)\s+[\d.]+$/i
/** How a sentence begins: with a capital, a figure, or as "eBay" does. */
const BEGINNING = /^["“‘'([*_]*(?:[A-ZÀ-Þ\d$€£•]|[a-zß-ɏ]+[A-ZÀ-Þ\d])/u

/**
 * Whether a full stop ends its sentence.
 * @param before the sentence so far, or its end, without the stop
 * @param after what follows the stop, its closing quotes and the white space, or its beginning
 * @param closed whether a quote or bracket was closed after the stop
 */
export function endsSentence(before: string, after: string, closed: boolean): boolean {
  if (!beginsSentence(after)) return false
  const word = lastWord(before)
  const short = word.toLowerCase().replace(/^[/‘']+/, '')
  if (isNumbered(before) || LEANS.has(short) || (COUNTS.has(short) && /^\d/.test(after))) return false
  if (isDigit(before.charCodeAt(before.length - 1)) && REFERENCE.test(before)) return OPENER.test(after)
  if (!SHORT.has(short) && word !== 'No' && word !== 'Nos' && !isDotted(word)) return true
  if (closed && /^["“]/.test(after)) return true
  if (OPENER.test(after)) return !(INITIAL.test(word) && /^(?:I|A)\b/.test(after))
  return FIRMS.has(short) && NAME_AND_VERB.test(after)
}

const beginsSentence = (after: string): boolean => isCapital(after.charCodeAt(0)) || BEGINNING.test(after)

function lastWord(before: string): string {
  let at = before.length
  while (at > 0 && !isSpace(before.charCodeAt(at - 1)) && !'(["“'.includes(before.charAt(at - 1))) at--
  return before.slice(at)
}

function isNumbered(before: string): boolean {
  const whole = before.trimStart()
  return whole.length <= LONGEST_NUMBERED && NUMBERED.test(whole)
}

const isDotted = (word: string): boolean =>
  word.length === 1 ? INITIAL.test(word) : word.includes('.') && DOTTED.test(word)
