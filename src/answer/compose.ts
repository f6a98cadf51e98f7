import type { Answer, Citation, Status, Table } from '../domain/answer.ts'
import type { Fact } from '../domain/fact.ts'
import type { Library } from '../domain/library.ts'
import { type Intent, type Reading, termsOf } from '../domain/reading.ts'
import { citeFacts } from './cite.ts'
import { COVER_LABELS } from './cover-labels.ts'
import { enumerate } from './say.ts'

/** What an intent has to say; the rest of an answer follows from it. */
export interface Said {
  readonly status: Status
  readonly lead: string
  readonly notes?: readonly string[]
  readonly table?: Table
  readonly facts?: readonly Fact[]
  /** Quotes that belong to no fact. */
  readonly citations?: readonly Citation[]
  readonly deal?: string | null
  readonly field?: string | null
  readonly suggestions?: readonly string[]
}

/** How one intent is answered. */
export type Answering = (reading: Reading, library: Library) => Said

/** Completes what was said into an answer: citations of its facts, how the question was read, the text. */
export function compose(said: Said, reading: Reading, library: Library): Answer {
  const facts = said.facts ?? []
  const whole = {
    question: reading.question,
    status: said.status,
    lead: said.lead,
    notes: [...(said.notes ?? []), ...unanswered(reading)],
    table: said.table ?? null,
    citations: [...citeFacts(library, facts), ...(said.citations ?? [])],
    facts,
    deal: said.deal ?? null,
    field: said.field ?? null,
    readAs: readAs(said, reading, library),
    corrections: reading.corrections,
    suggestions: said.suggestions ?? [],
  }
  return { ...whole, text: writeText(whole) }
}

function readAs({ deal, field, status }: Said, reading: Reading, library: Library): string {
  const { corrections, carried, words } = reading
  const asked =
    library.terms.find((term) => term.kind === field)?.label ?? enumerate(termsOf(reading).map((term) => term.label))
  const label = status === 'passages' ? `passages about “${words.join(' ')}”` : asked
  const spelled = corrections.map(({ from, to }) => `“${from}” read as “${to}”`)
  const taken = carried.length > 0 ? [`taken over: ${enumerate(carried)}`] : []
  return [label, deal ?? '', ...spelled, ...taken].filter(Boolean).join(' · ')
}

/** Intents that tell of deals and not of covers. */
const OF_DEALS: ReadonlySet<Intent> = new Set(['term', 'list', 'rank', 'compare'])

/** What a question asks besides, and this answer does not tell: nothing is dropped without a word. */
function unanswered({ intent, cover, asks, lacking }: Reading): string[] {
  const dropped = [
    ...(OF_DEALS.has(intent) && cover ? [COVER_LABELS[cover]] : []),
    ...(intent === 'cover' ? asks.map((ask) => ask.terms[0].label) : []),
    ...(intent === 'rank' || intent === 'compare' ? lacking.map((term) => `without ${term.label}`) : []),
  ]
  return dropped.length > 0 ? [`Not answered here: ${enumerate(dropped)}. Ask it by itself.`] : []
}

function writeText({ lead, notes, table, citations, readAs }: Omit<Answer, 'text'>): string {
  const quotes = citations.map(({ quote, source, filing, url, repeats }) => {
    const place = [source, url ?? filing].filter(Boolean).join(' · ')
    return repeats ? `  also ${place}` : `“${oneLine(quote)}”\n  ${place}`
  })
  return [
    lead,
    ...(table ? [writeTable(table)] : []),
    ...notes,
    ...(quotes.length > 0 ? ['', ...new Set(quotes)] : []),
    ...(readAs ? ['', `Read as: ${readAs}`] : []),
  ].join('\n')
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

/** A column wider than this is not padded to: what it says wraps where the reader's window ends. */
const WIDEST = 60

/** A table as lines, its columns aligned. */
function writeTable({ columns, rows }: Table): string {
  const widths = columns.map((_, at) =>
    Math.min(WIDEST, Math.max(...[columns, ...rows].map((row) => (row[at] ?? '').length))),
  )
  return [columns, ...rows]
    .map((row) =>
      row
        .map((cell, at) => (at === row.length - 1 ? cell : cell.padEnd(widths[at] ?? 0)))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
