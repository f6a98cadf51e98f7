import type { Company } from '../domain/company.ts'
import type { Deal } from '../domain/deal.ts'
import type { Document } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import type { KnownCompany } from '../domain/library.ts'
import type { Telling } from '../domain/telling.ts'
import { sameName } from '../values/index.ts'

/** The companies of all documents, those of one name joined: parties of deals first, then those only mentioned. */
export function knowCompanies(tellings: readonly Telling[], deals: readonly Deal[]): KnownCompany[] {
  const met: { company: Company; document: Document }[] = []
  for (const { document, companies } of tellings) for (const company of companies) met.push({ company, document })
  const known: KnownCompany[] = []
  for (const { company, document } of met) {
    const at = known.findIndex((one) => sameName(one.name, company.name))
    const mention = mentionOf(company, document)
    if (!mention) continue
    const labels = deals
      .filter((deal) => deal.parties.some((party) => sameName(party.name, company.name)))
      .map((deal) => deal.label)
    const tickerAt =
      company.ticker === null ? null : find(document, [`: ${company.ticker}`, `symbol ${company.ticker}`])
    const before = known[at]
    if (!before) known.push({ ...company, deals: labels, mention, tickerAt })
    else {
      known[at] = {
        ...before,
        aliases: [...new Set([...before.aliases, company.name, ...company.aliases])].filter(
          (alias) => alias !== before.name,
        ),
        ticker: before.ticker ?? company.ticker,
        tickerAt: before.tickerAt ?? tickerAt,
      }
    }
  }
  return known.sort((a, b) => b.deals.length - a.deals.length || (a.short < b.short ? -1 : 1))
}

/** The sentence that first names the company outside the cover. */
const mentionOf = (company: Company, document: Document): Evidence | null =>
  find(document, [company.name, company.short, ...company.aliases])

function find(document: Document, wordings: readonly string[]): Evidence | null {
  const prose = document.sentences.filter((one) => document.sections[one.section]?.type !== 'cover')
  for (const wording of wordings) {
    const found = [...prose, ...document.sentences].find((one) =>
      document.text.slice(one.start, one.end).replace(/\s+/g, ' ').includes(wording),
    )
    if (found) return evidence(document, found)
  }
  return null
}
