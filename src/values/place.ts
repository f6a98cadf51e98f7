/** A place that a question names, and where it stands there. */
export interface Place {
  /** As it was typed: "Greater China". */
  readonly typed: string
  /** What a filing may call it, or a part of it. */
  readonly named: RegExp
  /** "ex-US": everywhere else. */
  readonly outside: boolean
  readonly start: number
  readonly end: number
}

/** Regions and countries, each with how it is asked for and what filings that speak of it say. */
const REGIONS: readonly (readonly [asked: RegExp, named: RegExp])[] = [
  [
    /\b(?:US|USA|U\.S\.A?\.?)(?![\w])|\b(?:united states(?: of america)?|america)\b/g,
    /\b(?:United States|USA|the US|U\.S\.)(?!\w)|\bNorth America\b/,
  ],
  [/\bgreater china\b/gi, /\b(?:China|Chinese|Hong Kong|Maca[uo]|Taiwan)\b/i],
  [/\b(?:china|prc)\b/gi, /\b(?:China|Chinese)\b/i],
  [
    /\b(?:europe|eu|e\.u\.|european union)(?!\w)/gi,
    /\b(?:Europe|European Union|EU|EEA|United Kingdom|UK|Germany|France|Italy|Spain)\b/,
  ],
  [/\b(?:uk|u\.k\.|united kingdom|britain|england)(?!\w)/gi, /\b(?:United Kingdom|UK|U\.K\.|Europe)\b/],
  [/\bjapan\b/gi, /\b(?:Japan|Japanese)\b/],
  [/\b(?:south )?korea\b/gi, /\bKorea\b/],
  [/\bcanada\b/gi, /\b(?:Canada|Canadian|North America)\b/],
  [/\bnorth america\b/gi, /\b(?:North America|United States|Canada|U\.S\.)/],
  [/\b(?:latin|south) america\b/gi, /\b(?:Latin|South) America\b|\bBrazil\b/],
  [/\basia(?:[- ]pacific)?\b/gi, /\b(?:Asia|Japan|China|Korea|India|Taiwan|Singapore)\b/],
  ...[
    'India',
    'Australia',
    'Brazil',
    'Mexico',
    'Germany',
    'France',
    'Italy',
    'Spain',
    'Switzerland',
    'Israel',
    'Turkey',
    'Russia',
    'Taiwan',
    'Hong Kong',
    'Singapore',
  ].map((name): readonly [RegExp, RegExp] => [new RegExp(`\\b${name}\\b`, 'gi'), new RegExp(`\\b${name}`, 'i')]),
]

const OUTSIDE =
  /(?:\bex[- ]?|\boutside(?: of)?(?: the)? |\bexcept(?: for)?(?: in)?(?: the)? |\bexcluding(?: the)? |\bnon-)$/i

/** The places that a question names, in order, the longest name first where two begin alike. */
export function findPlaces(question: string): Place[] {
  const found: Place[] = []
  for (const [asked, named] of REGIONS) {
    for (const match of question.matchAll(asked)) {
      const before = OUTSIDE.exec(question.slice(0, match.index))
      const [start, end] = [match.index - (before?.[0].length ?? 0), match.index + match[0].length]
      if (found.some((one) => start < one.end && one.start < end)) continue
      found.push({ typed: question.slice(start, end).trim(), named, outside: before !== null, start, end })
    }
  }
  return found.sort((a, b) => a.start - b.start)
}

const WORLD = /\b(?:world\s?-?wide|global(?:ly)?|throughout the world|all countries)\b/i
const WITHOUT = /\b(?:outside|exclud\w+|except\w*|other than|but not|rest of the world)\b/i

/** Whether rights that hold "worldwide, excluding Japan" hold in a place: named, as part of the world, or not. */
export function holdsIn(territory: string, { named, outside }: Place): 'named' | 'worldwide' | 'no' {
  const without = WITHOUT.exec(territory)
  const kept = without ? territory.slice(0, without.index) : territory
  const left = without ? territory.slice(without.index) : ''
  if (outside) return named.test(left) ? 'named' : 'no'
  if (named.test(kept)) return 'named'
  return WORLD.test(territory) && !named.test(left) ? 'worldwide' : 'no'
}
