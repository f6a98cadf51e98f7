import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import { calledBehind } from './called.ts'
import { escaped } from './nicknames.ts'

/** Where a text speaks of a company. */
export interface Mention extends Span {
  readonly company: Company
}

/** ", a Delaware corporation and a wholly owned subsidiary of Parent": it belongs to the name, as in a list of parties */
const LEGAL_FORM =
  /^,?\s+an?\s+(?:[A-Za-zÀ-ɏ.]+\s+){0,5}?(?:corporation|company|partnership|limited(?!\s+(?:liability|company|partnership))|trust|association)(?:\s+(?:organized|incorporated|existing|established|formed)\s+(?:under\s+the\s+laws\s+of|in)\s+(?:the\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s+(?:of|and)?\s*[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,4})?(?:,?\s+and\s+(?:an?\s+)?(?:direct|indirect|wholly|-|owned|,|\s)+subsidiary\s+of\s+(?:the\s+)?[A-ZÀ-Þ][A-Za-zÀ-ɏ]+(?:\s+[A-ZÀ-Þ][A-Za-zÀ-ɏ]+){0,2})?(?=[\s,.;(])/
/** How far behind a name it is told what it is called. */
const REACH = 320
/** What the filer calls itself, wherever it has not said otherwise. */
const FILER = ['the Company', 'The Company', 'the Registrant', 'The Registrant', 'we', 'We', 'us']

/**
 * Every place that names one of the companies, in order, what follows the name included: "(Nasdaq: IMGN)", '(the
 * "Company")'. A list of parties is one name after the other only with it.
 *
 * @param parts what the text calls companies by the parts they play
 */
export function findMentions(
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
  if (registrant) for (const way of FILER) if (!owners.has(way)) owners.set(way, registrant)
  if (owners.size === 0) return []
  const ways = [...owners.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<![A-Za-zÀ-ɏ\\d-])(?:${ways.map((way) => escaped(way).replace(/ /g, '\\s+')).join('|')})(?![A-Za-zÀ-ɏ\\d])`,
    'gu',
  )
  const mentions: Mention[] = []
  for (const found of text.matchAll(pattern)) {
    const company = owners.get(found[0].replace(/\s+/g, ' '))
    if (!company || found.index < (mentions.at(-1)?.end ?? 0)) continue
    const end = found.index + found[0].length
    mentions.push({
      start: found.index,
      end: end + lengthBehind(text.slice(end, end + REACH), company, parts),
      company,
    })
  }
  return mentions
}

/** How long the words are behind a name that say what it is and what it is called. */
function lengthBehind(behind: string, company: Company, parts: ReadonlyMap<string, Company>): number {
  const { length, aliases, parts: played, ticker } = calledBehind(behind)
  const isOwn =
    aliases.some((alias) => company.aliases.includes(alias)) ||
    played.some((part) => parts.get(`the ${part}`) === company || parts.get(part.toLowerCase()) === company)
  const tellsNoName = aliases.length + played.length === 0
  if (isOwn || (ticker !== null && tellsNoName)) return length
  return LEGAL_FORM.exec(behind)?.[0].length ?? (tellsNoName ? length : 0)
}
