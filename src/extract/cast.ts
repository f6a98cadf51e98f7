import type { Company } from '../domain/company.ts'
import type { Document } from '../domain/document.ts'
import { findNames, sameName, shortName } from '../values/index.ts'
import { findBareNames } from './bare-names.ts'
import { calledBehind } from './called.ts'
import { LONGEST_SENTENCE } from './mask.ts'
import { findMentions, type Mention } from './mentions.ts'
import { addSlips, nickname, shortenSeveralWords } from './nicknames.ts'

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
    const { aliases, parts, ticker } = calledBehind(text.slice(end, end + REACH))
    company.ticker ??= ticker
    for (const alias of aliases) company.aliases.add(alias)
    for (const part of parts) {
      if (drafts.some((one) => one.parts.has(`the ${part}`) || one.parts.has(part))) continue
      for (const way of waysToSay(part)) company.parts.add(way)
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
      short: nickname(name, short, aliases, text),
      aliases: [...aliases].filter((alias) => alias !== name),
      ticker,
    }),
  )
  const filer = document.header.registrant?.value
  const parts = new Map(drafts.flatMap((one, at) => [...one.parts].map((part) => [part, companies[at] as Company])))
  const registrant =
    companies.find((one) => filer !== undefined && sameName(one.name, filer)) ?? parts.get('we') ?? null
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

/** How far behind a name it is told what it is called. */
const REACH = 320

/** "the Licensor", "Licensor"; "the Company", as "company" alone is anyone; "we", "us". */
function waysToSay(part: string): string[] {
  if (/^(?:we|us|our|ours)$/i.test(part)) return ['we', 'We', 'us']
  const withArticle = [`the ${part}`, `The ${part}`]
  return /^(?:Company|Registrant|Corporation|Partnership|University|Institute|Hospital|Foundation|Bank)$/.test(part)
    ? withArticle
    : [...withArticle, part]
}
