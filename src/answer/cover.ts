import type { Citation } from '../domain/answer.ts'
import type { Document } from '../domain/document.ts'
import { type Evidence, evidence } from '../domain/fact.ts'
import type { KnownCompany, Library } from '../domain/library.ts'
import type { CoverField, Reading } from '../domain/reading.ts'
import { sameName } from '../values/index.ts'
import { cite } from './cite.ts'
import type { Answering, Said } from './compose.ts'
import { COVER_LABELS } from './cover-labels.ts'
import { enumerate } from './say.ts'
import { suggestTerms } from './suggest.ts'

interface Found {
  readonly document: Document
  readonly said: string
  readonly proof: readonly Evidence[]
}

/** Answers what a filing says about itself: its cover, its items and exhibits, who signed it. */
export const answerCover: Answering = (reading, library) => {
  const field = reading.cover ?? 'filing'
  const deals = library.deals.filter((deal) => reading.deals.includes(deal.label))
  const deal = reading.narrowed && deals.length === 1 ? deals[0] : undefined
  const documents = library.documents.filter(
    (one) => !reading.narrowed || deals.some((deal) => deal.filings.includes(one.filing)),
  )
  const about = { deal: deal?.label ?? null, suggestions: deal ? suggestTerms(library, deal) : [] }
  const other = OF_REGISTRANT.has(field) && !reading.ofFiling ? otherThanFiler(reading, documents) : null
  if (field === 'ticker') {
    const own = tickerOf(reading)
    if (own) return { ...own, citations: own.citations.map((one) => cite(library, one)) }
  }
  if (other) return sayOfOther(other, field, about, library)
  return sayFound(documents, field, about, library)
}

/** Of another company than the filer no cover speaks; how the filings present it may help. */
function sayOfOther(
  company: KnownCompany,
  field: CoverField,
  about: Pick<Said, 'deal' | 'suggestions'>,
  library: Library,
): Said {
  const documents = field === 'address' || field === 'exchange' || field === 'ticker' ? library.documents : []
  const presented = documents.flatMap((document) =>
    document.sentences
      .filter(
        (one) =>
          document.text.startsWith(company.name, one.start) && PRESENTS.test(document.text.slice(one.start, one.end)),
      )
      .map((one) => evidence(document, one)),
  )
  const label = COVER_LABELS[field]
  return presented.length > 0
    ? {
        ...about,
        status: 'passages',
        lead: `No cover states the ${label} of ${company.name}; this is how it is presented:`,
        citations: presented.slice(0, 2).map((one) => cite(library, one)),
      }
    : {
        ...about,
        status: 'not_disclosed',
        lead: `Not stated: ${label} of ${company.name}`,
        notes: ['Covers state it of who files only.'],
        citations: [cite(library, company.mention)],
      }
}

/** "Biotest AG, Dreieich, Germany, is a company that …" */
const PRESENTS = /\b(?:is (?:an?|the|one of)|headquarter|based in|located)\b/i

function sayFound(
  documents: readonly Document[],
  field: CoverField,
  about: Pick<Said, 'deal' | 'suggestions'>,
  library: Library,
): Said {
  const label = COVER_LABELS[field]
  const found = documents.map((document) => look(document, field)).filter((one) => one !== null)
  const missing = documents.filter((one) => !found.some(({ document }) => document === one))
  const [first] = found
  if (!first) {
    return {
      ...about,
      status: 'not_disclosed',
      lead: `Not stated: ${label}${about.deal ? `, ${about.deal}` : ''}`,
      notes: [...unseen(documents, field), `Searched: ${documents.map((one) => one.filing).join('; ')}.`],
    }
  }
  const citations = found.flatMap(({ proof }): Citation[] => proof.map((one) => cite(library, one)))
  const notes = missing.length > 0 ? [`Not stated in ${enumerate(missing.map((one) => one.filing))}.`] : []
  if (new Set(found.map(({ said }) => said)).size === 1)
    return { ...about, status: 'answered', lead: `${first.said} — ${label}${of(first)}`, notes, citations }
  const list = !OF_REGISTRANT.has(field) && field !== 'signers'
  return {
    ...about,
    status: list ? 'answered' : 'ambiguous',
    lead: list ? `The ${label} of ${found.length} filings:` : `Which filing? ${found.length} state it:`,
    table: { columns: ['Filing', label], rows: found.map(({ document, said }) => [document.filing, said]) },
    notes,
    citations,
  }
}

/** A key that inline XBRL tags without showing it has no place to be quoted from. */
const unseen = (documents: readonly Document[], field: CoverField): string[] =>
  field === 'cik'
    ? documents.flatMap(({ filing, hidden }) =>
        hidden.cik ? [`${filing} shows none; its inline XBRL is tagged ${hidden.cik}.`] : [],
      )
    : []

/** ", filing of ImmunoGen, Inc.": a cover speaks of who files, whoever the deal is with. */
const of = ({ document }: Found): string => {
  const filer = document.header.registrant?.value.replace(/\s+/g, ' ')
  return filer ? `, filing of ${filer}` : ''
}

/** Fields that a cover states of who files: they say nothing about another company. */
const OF_REGISTRANT: ReadonlySet<CoverField> = new Set([
  'irsNumber',
  'state',
  'address',
  'telephone',
  'ticker',
  'exchange',
  'fileNumber',
])

/** The company that a question asks about, if none of these filings is its own. */
function otherThanFiler(reading: Reading, documents: readonly Document[]): KnownCompany | null {
  const filed = (company: KnownCompany): boolean =>
    documents.some(({ header }) => header.registrant && sameName(header.registrant.value, company.name))
  return reading.companies.some(filed) ? null : (reading.companies[0] ?? null)
}

function tickerOf({ companies }: Reading): { status: 'answered'; lead: string; citations: readonly Evidence[] } | null {
  const [company, ...others] = companies
  if (!company?.ticker || !company.tickerAt || others.length > 0) return null
  return { status: 'answered', lead: `${company.ticker} — ticker of ${company.name}`, citations: [company.tickerAt] }
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
        ? {
            document,
            said,
            proof: matching.map((one) =>
              evidence(document, listed(document, one.name) ?? firstLine(text, one.start, one.end)),
            ),
          }
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

/** The line of an exhibit list that names an exhibit: "99.1 Press release of …". */
const listed = (document: Document, name: string) => {
  const number = /\d+(?:\.\d+)?/.exec(name)?.[0]
  return name.startsWith('Exhibit') && number
    ? document.sentences.find((one) => document.text.startsWith(number, one.start))
    : undefined
}

function firstLine(text: string, start: number, end: number): { start: number; end: number } {
  const line = text.indexOf('\n', start)
  return { start, end: line < 0 || line > end ? end : line }
}
