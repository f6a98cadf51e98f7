import { PLACE } from '../values/places.ts'
import { isSpace } from './boundary.ts'
import { FILLER, TAGS } from './signs.ts'

/** Where, in a masked sentence, the words of a class may end that begin at a position: the best end first. */
export type Class = (text: string, at: number) => readonly number[]

/** Words that begin what is said about a thing, and so end its name. */
const STOP =
  'that|which|who|will|would|shall|may|can|to|for|under|in|at|from|by|is|are|was|were|has|have|had|upon|if|with|as|through|during|pursuant|provided|subject|where|when|until|after|before|over|into|between|but|plus|together'
/** How words begin that name no thing: "such products", "develop, manufacture and sell". */
const NO_NAME =
  'and|or|an?|the|its|our|up|offered|underwritten|film|films|their|such|these|those|this|any|all|each|other|it|them|one|certain|licensed|resulting|products?|product candidates?|develop\\w*|research\\w*|manufactur\\w*|commerciali\\w*|market\\w*|sell|sale|use|import|make|have|promot\\w*|distribut\\w*|licen[cs]\\w*|offer|co-\\w+|respective|joint\\w*|independent\\w*|acquired|transfer\\w*|dispose|pledge|securities|shares|stock|notes|receive\\w*|pay\\w*|grant\\w*|provid\\w*|conduct\\w*|share'
const ENDS_NAME = 'and|or|worldwide|globally|using|including|outside|throughout|jointly'
const NUMERAL = 'one|two|three|four|five|six|seven|eight|nine|ten|twelve'
/**
 * How nonproprietary names of drugs end, by the stems that the World Health Organization gives them: "-mab", "-tinib",
 * "-gepant". Stems that words of English end with, too ("-ase", "-cel"), are left
 * out, and of "-cept" and "-stat" only the subgroups stand here: "concept" and "thermostat" are no drugs.
 */
const STEM =
  '(?:mab|mig|tug|bart|tamab|tinib|ciclib|rafenib|metinib|lisib|parib|zomib|degib|rasib|clax|gepant|triptan|orexant|pitant|setron|' +
  'gliptin|gliflozin|glutide|natide|reotide|relix|relin|pressin|vastatin|sartan|xaban|gatran|ciguat|prazole|prazan|lukast|' +
  'tegravir|navir|buvir|asvir|previr|ciclovir|tovir|civir|camivir|vec|leucel|temcel|siran|rsen|(?:ner|ber|ter|ta|fa|na|ba|ci|col)cept|kinra|grastim|poetin|' +
  'rubicin|taxel|platin|tecan|trexed|bulin|tansine|vedotin|domide|terone|lutamide|lamide|steride|ifene|estrant|estrogen|modimod|imod|' +
  'tinoin|fenacin|begron|oxetine|peridone|piprazole|vaserin|padon|azepam|zolam|cycline|floxacin|penem|bactam|fungin|conazole|' +
  'dronate|calcet|(?:dro|ino|xo|du|gace|meto|do|ma|re)stat|fibranor|fexor|caftor|glitazone|limus|citinib|lumab|zumab|ximab|semide|thiazide|vaptan|cetrapib)'
const DRUG = `[a-z]{3,}${STEM}(?:-[a-z]{4})?(?![\\w-])`

const SIGNS = `${Object.values(TAGS).join('')}${FILLER}`
/** A word that is no value, up to a comma or a bracket. */
const BARE = `[^\\s;:,()${SIGNS}]+`
const COMPANY = `${TAGS.party}${FILLER}*`
const ROLE =
  'Company|Registrant|licensee|licensor|purchaser|buyer|seller|supplier|manufacturer|customer|lenders?|borrower|issuer|parent|acquirer|contractor|distributor|University'

/** What stands in a phrase as [class]. */
export const CLASSES: Readonly<Record<string, Class>> = {
  thing: several(notOne(STOP, '[^\\s;,:]+'), 11),
  name: several(`(?!(?:${STOP}|${NO_NAME})(?![\\w-]))${BARE}`, 6, notOne(`${STOP}|${ENDS_NAME}`, BARE)),
  word: several(notOne(`${STOP}|and|or|an?|the`, '[^\\s;,:]+')),
  title: fewest(several(notOne(`${STOP}|an?|the`, `[^\\s;:()${SIGNS}]+`), 8)),
  place: several(PLACE, Number.POSITIVE_INFINITY, PLACE, '(?:,|,? and| or)\\s+'),
  drug: several(
    `(?:[a-z][\\w/®™-]{3,}(?:\\s[a-z]{2,4}(?:/[a-z]+)?)?\\s\\(${DRUG}\\)|${DRUG}(?:\\s\\([a-z][\\w®™-]{3,}\\))?)`,
  ),
  code: several('[a-z]{1,6}-?\\d{2,}[a-z\\d-]*'),
  who: several(
    `(?:${COMPANY}|we|(?:either|each|the\\s+other)\\s+party|(?:(?:both(?:\\s+of\\s+the)?|the)\\s+)?(?:parties|companies)|the\\s+(?:${ROLE}))(?!\\w)`,
  ),
  number: several(`(?:\\.\\d+|\\d+(?:,\\d+)*(?:\\.\\d+)?|${NUMERAL}|several|a number of)(?!\\w)`),
  clause: clause(),
}

/** Words that each may take at the most; the others have no end. */
export const MOST_WORDS: Readonly<Record<string, number>> = {
  thing: 12,
  name: 7,
  word: 1,
  title: 9,
  drug: 3,
  code: 1,
  who: 4,
  number: 3,
}

function notOne(of: string, word: string): string {
  return `(?!(?:${of})\\b)${word}`
}

/** One, and up to so many more behind it; as many as there are comes first. Regular expressions made ready once. */
function several(first: string, most = 0, more = first, between = '\\s+'): Class {
  const begins = new RegExp(first, 'iy')
  const goesOn = new RegExp(between + more, 'iy')
  return (text, at) => {
    begins.lastIndex = at
    if (!begins.test(text)) return []
    const ends = [begins.lastIndex]
    for (goesOn.lastIndex = begins.lastIndex; ends.length <= most && goesOn.test(text); ) ends.push(goesOn.lastIndex)
    return ends.reverse()
  }
}

/** The other way round: as few as there can be come first. */
function fewest(most: Class): Class {
  return (text, at) => [...most(text, at)].reverse()
}

/** All up to where a clause ends: at a semicolon, the full stop, or a comma before what the clause does not speak of. */
function clause(): Class {
  const stop = new RegExp(
    `;|\\.\\s*$|$|,\\s+(?:and\\s+(?:the|a|an|${TAGS.party})|which|provided|a copy|if)(?!\\w)`,
    'gi',
  )
  return (text, at) => {
    const ends: number[] = []
    for (stop.lastIndex = at; ; ) {
      const found = stop.exec(text)
      let end = found?.index ?? at
      while (isSpace(text, end - 1)) end--
      if (end > at) ends.push(end)
      if (!found || found[0] === '' || found[0] === ';') return ends
    }
  }
}
