/** What a text says of a company right behind its name: how it goes on to call it, and under which symbol it trades. */
export interface Called {
  /** How many characters that takes; 0 where nothing of it follows. */
  readonly length: number
  /** Names of its own: "SICOR", "Penn". */
  readonly aliases: readonly string[]
  /** Parts that it plays in this text alone: "Company", "Licensor", "we". */
  readonly parts: readonly string[]
  readonly ticker: string | null
}

const TICKER =
  /^\s*\(\s*(?:the\s+)?(?:NASDAQ|NYSE|AMEX|OTC\w*|LSE|TSX|FSE|SIX|Euronext|ASX|KOSDAQ|TSE|HKEX|SEHK)[^:()]{0,40}:\s*(?<ticker>[A-Z]{1,6}(?:\.[A-Z])?|\d{4,6}(?:\.[A-Z]{1,2})?)\b[^()]{0,40}\)/i
/** ", a Delaware corporation" between a name and what it is called: '("Parent")' */
const APPOSITION = /^,?\s+an?\s[^()“”";]{2,140}?(?=\s*\()/
/** ", or Ligand, under which": what annual reports call a company behind its full name */
const OR_ALIAS =
  /^,? or (?<alias>[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*[A-Za-zÀ-ɏ\d](?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*[A-Za-zÀ-ɏ\d]){0,2})(?=[,.;]| (?:and|under|to|pursuant|in|on|for|which|whereby|that|is|has|will|granted|agreed)\b)/u
/** "(…)": what stands in one pair of brackets. */
const BRACKET = /^\s*\((?<inside>[^()]{1,200})\)/
/** “Acme,” "the Company" */
const QUOTED = /[“"](?<words>[^“”"]{1,60})[”"]/g
/** "(a holding subsidiary of Delta Co., Ltd.)": what it is, and nothing that it is called */
const ASIDE = /^\s*\((?:an?|the|one of|part of|listed|owned by|headquartered|based) [^()“”"]{3,140}\)/
/** Behind these words it is told what several are called together: '(“Acme” and, together with Beta, the “Sellers”)'. */
const TOGETHER = /\b(?:collectively|together with (?!its\b|their\b|his\b|her\b|any\b)|each,? an?\b|individually)/i
/** "formerly known as Acme", "formerly Acme, Inc.", "d/b/a Acme", "now Acme" */
const OTHERWISE =
  /^(?:formerly(?: known as)?|now(?: known as)?|f\/k\/a|d\/b\/a|doing business as|also known as|a\/k\/a|previously(?: known as)?)\s+[“"]?(?<alias>[A-ZÀ-Þ](?:[^“”",;]|,(?= ?[A-Z][A-Za-z.]{1,6}$)){2,60})[”"]?$/u

const WORD = '[A-ZÀ-Þ][A-Za-zÀ-ɏ\\d.&’-]*'
const ALIAS = new RegExp(`^${WORD}(?: (?:&|and|of|de|[A-Za-z]{0,2}${WORD})| ${WORD}){0,3}$`, 'u')
const PART =
  /^(?:Company|Registrant|Corporation|Parent|Merger Sub|Acquisition Sub|Purchaser|Buyer|Acquir[eo]r|Seller|Vendor|Licensee|Licensor|Lender|Borrower|Issuer|Investor|Supplier|Distributor|Manufacturer|Customer|Contractor|Partnership|Tenant|Landlord|Trustee|Agent|Administrative Agent|Consultant|Sponsor|University|Institute|Hospital|Foundation|Bank|Underwriter|Representative|Guarantor|Escrow Agent|Target|Assignor|Assignee|Transferor|Transferee|Collaborator|Grantor|Grantee)$/
const OURSELVES = /^(?:we|us|our|ours)$/i
/** Roles, instruments and papers: called so, they are nobody's name. */
const NO_NAME =
  /^(?:Purchasers|Sellers|Buyers|Vendors|Lenders|Borrowers|Issuers|Investors|Holders?|Guarantors|Underwriters|Representatives|Servicer|Originators?|Manager|Newco|Holdco|(?:(?:Merger|Acquisition|Transitory|First|Second) )?Subs?(?: (?:I{1,3}|[12]))?|Plan|Code|Act|Exhibit|Parties|Party|Products?|Shares?|Territory)$|(?:^|\s)(?:Agreements?|Notes?|Acquisition|Amendment|Transactions?|Merger|License|Licence|Patents?|Facility|Closing|Date|Offering)$/

/** Reads what follows a name. White space as it comes: positions count in the text given. */
export function calledBehind(behind: string): Called {
  const traded = TICKER.exec(behind)
  const from = traded?.[0].length ?? 0
  const rest = behind.slice(from)
  const told = inBrackets(rest)
  const aside = told.length > 0 ? 0 : (APPOSITION.exec(rest)?.[0].length ?? 0)
  const found = aside > 0 ? inBrackets(rest.slice(aside)) : told
  const or = found.length > 0 ? null : OR_ALIAS.exec(rest)
  const is = found.length > 0 ? null : ASIDE.exec(rest)
  const ticker = traded?.groups?.ticker?.toUpperCase() ?? null
  if (or?.groups?.alias && !isNoName(or.groups.alias))
    return { length: from + or[0].length, aliases: [or.groups.alias], parts: [], ticker }
  return { ...found, length: from + (found.length > 0 ? aside + found.length : (is?.[0].length ?? 0)), ticker }
}

const NOTHING = { length: 0, aliases: [], parts: [] }

function inBrackets(behind: string): Omit<Called, 'ticker'> {
  const bracket = BRACKET.exec(behind)
  const inside = oneLine(bracket?.groups?.inside ?? '')
  if (!bracket || !inside) return NOTHING
  const said = inside.slice(0, TOGETHER.exec(inside)?.index)
  const quoted = [...said.matchAll(QUOTED)].map(({ groups }) => (groups?.words ?? '').trim().replace(/[,.;]$/, ''))
  const other = OTHERWISE.exec(said)?.groups?.alias
  const words = quoted.length > 0 ? quoted : other ? [other.trim()] : [said]
  const parts = words.map(withoutArticle).filter((one) => PART.test(one) || (quoted.length > 0 && OURSELVES.test(one)))
  const aliases = words.filter(
    (one) => (ALIAS.test(one) || one === other) && !PART.test(one) && !OURSELVES.test(one) && !isNoName(one),
  )
  return parts.length + aliases.length > 0 ? { length: bracket[0].length, aliases, parts } : NOTHING
}

const isNoName = (words: string): boolean => NO_NAME.test(words)
const withoutArticle = (words: string): string => words.replace(/^the\s/i, '')
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
