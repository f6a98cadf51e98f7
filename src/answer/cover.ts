import type { Citation } from '../domain/answer.ts'
import type { Document } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import type { CoverField, Reading } from '../domain/reading.ts'
import { cite } from './cite.ts'
import type { Answering, Said } from './compose.ts'
import { enumerate } from './searched.ts'
import { suggestTerms } from './suggest.ts'

/** What each cover field is called in an answer. */
const LABELS: Record<CoverField, string> = {
  registrant: 'registrant',
  form: 'form',
  reportDate: 'date of report',
  fileNumber: 'Commission file number',
  irsNumber: 'IRS employer identification number',
  state: 'state of incorporation',
  address: 'address',
  telephone: 'telephone number',
  ticker: 'ticker',
  exchange: 'exchange',
  accessionNumber: 'accession number',
  signers: 'signatures',
  items: 'items',
  exhibits: 'exhibits',
  filing: 'filing',
}

interface Found {
  readonly document: Document
  readonly said: string
  readonly proof: readonly Evidence[]
}

/** Answers what a filing says about itself: its cover, its items and exhibits, who signed it. */
export const answerCover: Answering = (reading, library) => {
  const field = reading.cover ?? 'filing'
  const label = LABELS[field]
  const ofCompany = field === 'ticker' ? tickerOf(reading, library) : null
  if (ofCompany) return ofCompany
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const deal = reading.narrowed && deals.length === 1 ? deals[0] : undefined
  const documents = library.documents.filter(
    (one) => !reading.narrowed || deals.some((deal) => deal.filings.includes(one.filing)),
  )
  const found = documents.map((document) => look(document, field)).filter((one) => one !== null)
  const about = { deal: deal?.label ?? null, suggestions: deal ? suggestTerms(library, deal) : [] }
  if (found.length === 0) {
    return {
      ...about,
      status: 'not_disclosed',
      lead: `Not stated: ${label}${deal ? `, ${deal.label}` : ''}`,
      notes: [`Searched: ${documents.map((one) => one.filing).join('; ')}.`],
    }
  }
  const citations = found.flatMap(({ proof }): Citation[] => proof.map((one) => cite(library, one)))
  const values = new Set(found.map(({ said }) => said))
  const missing = documents.filter((one) => !found.some(({ document }) => document === one))
  const notes = missing.length > 0 ? [`Not stated in ${enumerate(missing.map((one) => one.filing))}.`] : []
  if (values.size === 1)
    return {
      ...about,
      status: 'answered',
      lead: `${[...values][0]} — ${label}${deal ? `, ${deal.label}` : ''}`,
      notes,
      citations,
    }
  const list = field === 'filing' || field === 'items' || field === 'exhibits'
  return {
    ...about,
    status: list ? 'answered' : 'ambiguous',
    lead: list ? `The ${label} of ${found.length} filings:` : `Which filing? ${found.length} state their ${label}:`,
    table: { columns: ['Filing', label], rows: found.map(({ document, said }) => [document.filing, said]) },
    notes,
    citations,
  }
}

function tickerOf(reading: Reading, library: Library): Said | null {
  const [company, ...others] = reading.companies
  if (!company?.ticker || !company.tickerAt || others.length > 0) return null
  return {
    status: 'answered',
    lead: `${company.ticker} — ticker of ${company.name}`,
    citations: [cite(library, company.tickerAt)],
  }
}

/** What one document says to a field, with what proves it; null where it says nothing. */
function look(document: Document, field: CoverField): Found | null {
  const { header, sections, text } = document
  const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
  switch (field) {
    case 'signers': {
      const signers = sections.flatMap((section) => section.signers)
      const said = signers.map(({ name, title }) => (title ? `${name}, ${title}` : name)).join('; ')
      return signers.length > 0
        ? {
            document,
            said,
            proof: sections.filter((one) => one.signers.length > 0).map((one) => evidence(document, one)),
          }
        : null
    }
    case 'items':
    case 'exhibits': {
      const type = field === 'items' ? 'item' : 'exhibit'
      const matching = sections.filter((section) => section.type === type && !/index/i.test(section.name))
      const said = matching.map(({ name, title }) => (title ? `${name} (${oneLine(title)})` : name)).join('; ')
      return matching.length > 0
        ? { document, said, proof: matching.map((one) => evidence(document, firstLine(text, one.start, one.end))) }
        : null
    }
    case 'filing': {
      const first = document.sentences.find((one) => sections[one.section]?.type === 'item') ?? document.sentences[0]
      return first ? { document, said: document.url ?? document.filing, proof: [evidence(document, first)] } : null
    }
    default: {
      const value = header[field]
      return value ? { document, said: oneLine(value.value), proof: [evidence(document, value)] } : null
    }
  }
}

function firstLine(text: string, start: number, end: number): { start: number; end: number } {
  const line = text.indexOf('\n', start)
  return { start, end: line < 0 || line > end ? end : line }
}
