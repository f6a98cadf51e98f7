import type { Company } from '../domain/company.ts'
import type { Deal } from '../domain/deal.ts'
import type { Document, Sentence } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import type { KnownCompany } from '../domain/library.ts'
import type { Telling } from '../domain/telling.ts'
import { sameName } from '../values/index.ts'

/** The companies of all documents, those of one name joined: parties of deals first, then those only mentioned. */
export function knowCompanies(tellings: readonly Telling[], deals: readonly Deal[]): KnownCompany[] {
  const met: { company: Company; document: Document }[] = []
  for (const { document, companies } of tellings) for (const company of companies) met.push({ company, document })
  const known: KnownCompany[] = []
  const find = finder()
  for (const { company, document } of met) {
    const at = known.findIndex((one) => sameName(one.name, company.name))
    const mention = find(document, [company.name, company.short, ...company.aliases])
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

/** Finds the sentence of a document that first has one of some wordings, outside the cover where it can. */
function finder(): (document: Document, wordings: readonly string[]) => Evidence | null {
  const read = new Map<Document, { readonly sentence: Sentence; readonly words: string }[]>()
  const sentencesOf = (document: Document): { readonly sentence: Sentence; readonly words: string }[] => {
    const before = read.get(document)
    if (before) return before
    const isCover = ({ section }: Sentence): boolean => document.sections[section]?.type === 'cover'
    const inOrder = [...document.sentences.filter((one) => !isCover(one)), ...document.sentences.filter(isCover)]
    const all = inOrder.map((sentence) => ({
      sentence,
      words: document.text.slice(sentence.start, sentence.end).replace(/\s+/g, ' '),
    }))
    read.set(document, all)
    return all
  }
  return (document, wordings) => {
    for (const wording of wordings) {
      const found = sentencesOf(document).find(({ words }) => words.includes(wording))
      if (found) return evidence(document, found.sentence)
    }
    return null
  }
}
