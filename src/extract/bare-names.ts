/** A name that its place in the sentence gives away, and where it ends. */
export interface BareName {
  readonly name: string
  readonly end: number
}

/** "Biotech", "R.J.", "SmithKline", "Kelun-Biotech": no dot but an initial's or one inside a word. */
const WORD = String.raw`(?:(?:[A-ZÀ-Þ]\.)+|[A-ZÀ-Þ][A-Za-zÀ-ɏ\d&-]{0,40}(?:\.[A-Za-zÀ-ɏ\d]{1,20}){0,3})`
const NAME = String.raw`(?<![A-Za-zÀ-ɏ\d&-])(?<name>${WORD}(?:\s${WORD}){0,3})(?![A-Za-zÀ-ɏ\d])`
const ASIDE = String.raw`(?:\s*\([^()]{1,200}\))?`
const DEED =
  '(?:has |have |had )?(?:also )?(?:entered into|announced|acquired|completed|agreed to|signed|executed|closed|granted|licensed)'

/** A word of a person's name: a bank is none, though it is a trustee more often. */
const PERSON = String.raw`(?!(?:Bank|National|Trust|Association|Company|Corporation|Partners|Capital|Services|Securities|Ventures?|Fund)\b)[A-ZÀ-Þ][a-zß-ɏ]{1,40}`

/** The places where a deal's text names its parties, as regular expressions. */
const PLACES = [
  // "… (Nasdaq: IMGN)"
  String.raw`${NAME}(?=\s*\(\s*(?:NASDAQ|Nasdaq|NYSE|AMEX)[^:()]{0,40}:\s*[A-Z]{1,6}\b)`,
  // "a license agreement (the “X Agreement”) with X"
  String.raw`\b(?:[Aa]greement|[Cc]ollaboration|[Aa]lliance|[Aa]rrangement|[Cc]ontract|[Pp]artnership|[Tt]ransaction)s?${ASIDE},? (?:with|between|among)\s+${NAME}`,
  // "In June 2022, X and Y (Z) entered into …": the first, then the second
  String.raw`\b\d{4},\s+${NAME}(?=${ASIDE}\s+(?:and [^;]{3,140}? )?${DEED})`,
  String.raw`\b\d{4},\s+(?:[A-ZÀ-Þ][^;()]{2,60}?|[Ww]e|the Company) and ${NAME}(?=${ASIDE}\s+${DEED})`,
  // "it was announced that X had entered into"; "under which X will purchase"
  String.raw`\b(?:that|which|whereby)\s+${NAME}(?=\s+(?:(?:had|has) (?:entered into|agreed)|will (?:acquire|purchase|pay|license|supply)|agreed to|granted|licensed))`,
  // "we acquired X, a clinical-stage company"
  String.raw`\b(?:acquire|acquired|acquires|acquiring)\s+${NAME}(?=${ASIDE},\s+(?:an?|the|which)\s)`,
  // "Jane A. Roe, as the Shareholder Representative", "John Doe in his capacity as trustee"
  String.raw`(?<![A-Za-zÀ-ɏ\d&-])(?<![A-ZÀ-Þ]\.\s)(?<name>${PERSON}(?:\s(?:[A-ZÀ-Þ]\.|${PERSON})){1,3})(?=,?\s+(?:as|in (?:his|her|its) capacity as)\s+(?:the\s+)?(?:[A-Za-z’']+\s+){0,4}?(?:[Rr]epresentative|[Tt]rustee)\b)`,
  // "contingent payments from X to Y"
  String.raw`\bpayments? from ${NAME}(?=\s+to\s+[A-ZÀ-Þ])`,
].map((place) => new RegExp(place, 'gu'))

/** How capitalized words begin that are nobody's name: a role, an instrument, somebody's title. */
const NOBODY =
  /^(?:The|This|That|Certain|Each|Our|Its|Such|One|All|Any|We|Us|It|He|She|They|You|Mr|Ms|Mrs|Dr|Prof|Company|Corporation|Registrant|Parent|Purchasers?|Sellers?|Buyers?|Licensees?|Licensors?|Lenders?|Borrowers?|Merger|Sub|Holdings|Holders?|Trustee|Agent|Administrative|Guarantors?|Issuers?|Underwriters?|Investors?|Customer|Supplier|Executive|Employee|Management|Board|Section|Item|Exhibit|Rule|Form|Agreement|Amendment|Notes?|Phase|Congress|Party|Parties|Both|Either|Neither)(?![A-Za-zÀ-ɏ\d-])/u
/** How they end where they name a paper or a holding: "the Regeneron Agreement". */
const PAPER =
  /(?:^|\s)(?:Agreements?|Acquisition|Amendment|Transactions?|License|Plan|Act|Notes?|Assets|Territory|Products?|Sub|Board|Committee)$/

/**
 * Names of companies without a corporate form, by the company they keep: "agreement with X", "In May 2019, X acquired".
 * In no order, repeated as often as they are found.
 */
export function findBareNames(text: string): BareName[] {
  return PLACES.flatMap((place) =>
    [...text.matchAll(place)].flatMap((found): BareName[] => {
      const name = found.groups?.name?.replace(/\s+/g, ' ').replace(/-+$/, '') ?? ''
      if (name.length < 3 || NOBODY.test(name) || PAPER.test(name)) return []
      return [{ name, end: found.index + found[0].length }]
    }),
  )
}
