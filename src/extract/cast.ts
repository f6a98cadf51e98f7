import type { Company } from '../domain/company.ts'
import type { Document } from '../domain/document.ts'
import type { Span } from '../domain/span.ts'
import { findNames, sameName, shortName } from '../values/index.ts'
import { findBareNames } from './bare-names.ts'
import { LONGEST_SENTENCE } from './mask.ts'

/** Where a text speaks of a company. */
export interface Mention extends Span {
  readonly company: Company
}

/** The companies that a document speaks of, and where. */
export interface Cast {
  readonly companies: readonly Company[]
  /** Who files; null where the document does not tell. */
  readonly registrant: Company | null
  /** In order, never overlapping. */
  readonly mentions: readonly Mention[]
}

interface Drafted {
  name: string
  short: string
  aliases: Set<string>
  /** What parts it is called by in this document alone: "the Company", "Parent". */
  parts: Set<string>
  ticker: string | null
}

const TICKER =
  /^\s*\(\s*(?:the\s+)?(?:NASDAQ|NYSE|AMEX|OTC\w*|LSE|TSX|FSE|SIX|Euronext)[^:()]{0,40}:\s*(?<ticker>[A-Z]{1,6}(?:\.[A-Z])?)\b[^()]{0,40}\)/i
/** ", a Delaware corporation" between a name and what it is called: '("Parent")' */
const APPOSITION = /^,?\s+an?\s[^()“”";]{2,140}?(?=\s*\()/
/** ", or Ligand, under which": what annual reports call a company behind its full name */
const OR_ALIAS =
  /^,? or (?<alias>[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*[A-Za-zÀ-ɏ\d](?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*[A-Za-zÀ-ɏ\d]){0,2})(?=[,.;]| (?:and|under|to|pursuant|in|on|for|which|whereby)\b)/u
/** ", a Delaware corporation and a wholly owned subsidiary of Parent": it belongs to the name, as in a list of parties */
const LEGAL_FORM =
  /^,?\s+an?\s+(?:[A-Za-zÀ-ɏ.]+\s+){0,5}?(?:corporation|company|partnership|limited(?!\s+(?:liability|company|partnership))|trust|association)(?:\s+(?:organized|incorporated|existing|established|formed)\s+(?:under\s+the\s+laws\s+of|in)\s+(?:the\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s+(?:of|and)?\s*[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,4})?(?:,?\s+and\s+(?:an?\s+)?(?:direct|indirect|wholly|-|owned|,|\s)+subsidiary\s+of\s+(?:the\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2})?(?=[\s,.;(])/
/** '(the "Company")', '("Merger Sub")', "(the “Licensor” or “Penn”)": the part that the text calls it by */
const PART =
  /^\s*\((?:[^()“"]{0,60}\s)?(?:the\s+)?[“"](?<part>Company|Registrant|Parent|Merger Sub|Acquisition Sub|Purchaser|Buyer|Acquir[eo]r|Seller|Vendor|Licensee|Licensor|Lender|Borrower|Issuer|Investor|Supplier|Distributor|Manufacturer|Customer|Contractor|Partnership|Tenant|Landlord|Trustee|Agent|Administrative Agent)[”"]/
/** "(SICOR)", "(“Kelun”)", "(together with its affiliates, “Torii”)"; never a role: '(the "Company")'. */
const ALIAS =
  /^\s*\((?:[^()“"]{0,60}[“"])?(?<alias>[A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*(?: [A-ZÀ-Þ][A-Za-zÀ-ɏ\d.&-]*){0,2})[”"]?\)/u
const ROLE =
  /^(?:Company|Registrant|Parent|Purchasers?|Sellers?|Buyers?|Acquir[eo]r|Vendors?|Licensee|Licensor|Lenders?|Borrowers?|Issuers?|Investors?|Holders?|Guarantors?|Underwriters?|Representatives?|Trustee|Agent|Bank|Servicer|Originators?|Manager|Newco|Holdco|(?:(?:Merger|Acquisition|Transitory|First|Second) )?Subs?(?: (?:I{1,3}|[12]))?|Plan|Code|Act|Exhibit)$|(?:^|\s)(?:Agreement|Notes?|Acquisition|Amendment|Transaction|Merger)$/

/**
 * Reads who a document speaks of: names by their corporate form, ticker or place beside "agreement with"; what it calls
 * them after that ("SICOR"); and names that are one slip away from one of these ("InmunoGen").
 */
export function readCast(document: Document): Cast {
  const { text } = document
  const drafts: Drafted[] = []
  const meet = (name: string): Drafted => {
    const known = drafts.find((one) => sameName(one.name, name))
    if (known) {
      if (isShouted(known.name) && !isShouted(name)) {
        known.name = name
        known.short = shortName(name)
      }
      known.aliases.add(name).add(shortName(name))
      return known
    }
    const met: Drafted = { name, short: shortName(name), aliases: new Set([name]), parts: new Set(), ticker: null }
    drafts.push(met)
    return met
  }
  const learnWhatFollows = (company: Drafted, end: number): void => {
    const after = text.slice(end, end + 320).replace(/\s+/g, ' ')
    const ticker = TICKER.exec(after)
    if (ticker?.groups?.ticker) company.ticker ??= ticker.groups.ticker.toUpperCase()
    const behind = after.slice(ticker?.[0].length ?? 0)
    const called = behind.slice(APPOSITION.exec(behind)?.[0].length ?? 0)
    const alias = (ALIAS.exec(called) ?? OR_ALIAS.exec(behind))?.groups?.alias
    if (alias && !ROLE.test(alias)) company.aliases.add(alias)
    const part = PART.exec(called)?.groups?.part
    if (part && !drafts.some(({ parts }) => parts.has(`the ${part}`))) {
      company.parts.add(`the ${part}`).add(`The ${part}`)
      if (!/^(?:Company|Registrant|Partnership)$/.test(part)) company.parts.add(part)
    }
  }

  for (const { start, end } of document.sentences) {
    const sentence = text.slice(start, Math.min(end, start + LONGEST_SENTENCE))
    for (const found of findNames(sentence)) learnWhatFollows(meet(oneLine(found.value.name)), start + found.end)
  }
  for (const { name, end } of findBareNames(text)) {
    if (drafts.some((one) => one.aliases.has(name) || sameName(one.short, name))) continue
    // "Ipsen" behind "Ipsen Pharma SAS", if no other name begins so
    const longer = drafts.filter((one) => one.short.startsWith(`${name} `))
    const [only, ...others] = longer
    if (only && others.length === 0) only.aliases.add(name)
    else learnWhatFollows(meet(name), end)
  }
  dropLongerReadings(drafts)
  for (const one of drafts) one.aliases.add(one.short)
  shortenSeveralWords(drafts, text)
  addSlips(drafts, text)

  const companies = drafts.map(
    ({ name, short, aliases, ticker }): Company => ({
      name,
      short: nickname(name, short, aliases),
      aliases: [...aliases].filter((alias) => alias !== name),
      ticker,
    }),
  )
  const filer = document.header.registrant?.value
  const registrant = companies.find((one) => filer !== undefined && sameName(one.name, filer)) ?? null
  const parts = new Map(drafts.flatMap((one, at) => [...one.parts].map((part) => [part, companies[at] as Company])))
  return { companies, registrant, mentions: findMentions(text, companies, registrant, parts) }
}

/** A name that ends in another one is that one, with words in front that are not part of it: "Grants Biotest AG". */
function dropLongerReadings(drafts: Drafted[]): void {
  for (let at = drafts.length - 1; at >= 0; at--) {
    const longer = drafts[at]
    const inner = drafts.find((one) => one !== longer && longer?.name.endsWith(` ${one.name}`))
    if (!longer || !inner) continue
    inner.ticker ??= longer.ticker
    drafts.splice(at, 1)
  }
}

const oneLine = (name: string): string => name.replace(/\s+/g, ' ')
const isShouted = (name: string): boolean => name === name.toUpperCase()

/** What one says: an alias that the filing sets after a longer name ("SICOR"), else the name without its corporate form. */
const nickname = (name: string, short: string, aliases: ReadonlySet<string>): string =>
  [...aliases].find(
    (alias) => alias !== name && alias.length < short.length && !alias.includes(' ') && !slips(short, alias),
  ) ?? short

/** "Millennium" for Millennium Pharmaceuticals, where the text says it alone and no other name begins so. */
function shortenSeveralWords(drafts: readonly Drafted[], text: string): void {
  for (const one of drafts) {
    const first = one.short.split(' ')[0] ?? ''
    if (
      first === one.short ||
      first.length < 5 ||
      drafts.some((other) => other !== one && other.short.startsWith(first))
    )
      continue
    if (new RegExp(`(?<![\\w-])${escaped(first)}(?= (?:[a-zß-ɏ]|\\()|[’',.;])`, 'u').test(text)) one.aliases.add(first)
  }
}

/** A long name with one letter wrong is that name: "InmunoGen" for ImmunoGen, if it occurs less often. */
function addSlips(drafts: readonly Drafted[], text: string): void {
  const counts = new Map<string, number>()
  for (const [word] of text.matchAll(/(?<![A-Za-zÀ-ɏ\d-])[A-ZÀ-Þ][A-Za-zÀ-ɏ\d]{6,}(?![A-Za-zÀ-ɏ\d])/gu))
    counts.set(word, (counts.get(word) ?? 0) + 1)
  for (const one of drafts) {
    for (const [word, count] of counts) {
      if (
        slips(one.short, word) &&
        count < (counts.get(one.short) ?? 0) &&
        !drafts.some((other) => other.aliases.has(word))
      )
        one.aliases.add(word)
    }
  }
}

/** Whether two words of seven letters or more differ in one letter: changed, missing, added, or two swapped. */
export function slips(a: string, b: string): boolean {
  if (a === b || Math.min(a.length, b.length) < 7 || Math.abs(a.length - b.length) > 1) return false
  let from = 0
  while (from < a.length && a[from] === b[from]) from++
  let back = 0
  while (back < Math.min(a.length, b.length) - from && a.at(-1 - back) === b.at(-1 - back)) back++
  const left = a.slice(from, a.length - back)
  const right = b.slice(from, b.length - back)
  return Math.max(left.length, right.length) <= 1 || (left.length === 2 && left[0] === right[1] && left[1] === right[0])
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Every place that names one of the companies, "(Nasdaq: IMGN)" behind a name included; "the Company" is who files. */
function findMentions(
  text: string,
  companies: readonly Company[],
  registrant: Company | null,
  parts: ReadonlyMap<string, Company>,
): Mention[] {
  const owners = new Map<string, Company>(parts)
  for (const one of companies) {
    for (const alias of [one.name, ...one.aliases]) {
      for (const way of [alias, alias.toUpperCase()]) if (alias.length > 1 && !owners.has(way)) owners.set(way, one)
    }
  }
  if (registrant)
    for (const way of ['the Company', 'The Company', 'the Registrant', 'The Registrant', 'we', 'We', 'us'])
      if (!owners.has(way)) owners.set(way, registrant)
  if (owners.size === 0) return []
  const ways = [...owners.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d-])(?:${ways.map((way) => escaped(way).replace(/ /g, '\\s+')).join('|')})(?![A-Za-zÀ-ɏ\\d])`,
    'gu',
  )
  const mentions: Mention[] = []
  for (const found of text.matchAll(pattern)) {
    const company = owners.get(oneLine(found[0]))
    if (!company) continue
    let end = found.index + found[0].length
    end += TICKER.exec(text.slice(end, end + 160))?.[0].length ?? 0
    end += calledLength(text, end, company, parts)
    if (found.index >= (mentions.at(-1)?.end ?? 0)) mentions.push({ start: found.index, end, company })
  }
  return mentions
}

/**
 * How long the words are behind a name that say what it is and what it is called: ', a Delaware corporation (the
 * "Company")', ", or Ligand". A list of parties is one name after the other only without them.
 */
function calledLength(text: string, at: number, company: Company, parts: ReadonlyMap<string, Company>): number {
  const behind = text.slice(at, at + 320)
  const apposition = APPOSITION.exec(behind)?.[0].length ?? 0
  for (const length of apposition > 0 ? [0, apposition] : [0]) {
    const called = behind.slice(length)
    const alias = ALIAS.exec(called)
    if (alias?.groups?.alias && company.aliases.includes(alias.groups.alias)) return length + alias[0].length
    const part = PART.exec(called)?.groups?.part
    if (part && parts.get(`the ${part}`) === company) return length + called.indexOf(')') + 1
  }
  const or = OR_ALIAS.exec(behind)
  if (or?.groups?.alias && company.aliases.includes(or.groups.alias)) return or[0].length
  return LEGAL_FORM.exec(behind)?.[0].length ?? 0
}
