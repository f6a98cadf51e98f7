import type { types } from '@slack/bolt'
import type { Table } from '../../domain/answer.ts'
import { cut, line } from './escape.ts'
import { paragraph, richText, run, weight } from './message.ts'

/** Slack's limits for a table block, the heading counted as a row. */
const ROWS = 100
const COLUMNS = 20
/** Of all cells together, in characters. */
const TABLE_CHARACTERS = 10_000

const CELL_CHARACTERS = 200

type Rows = readonly (readonly string[])[]

/** One page of a table, and how many there are. */
export interface TablePage {
  readonly blocks: types.KnownBlock[]
  readonly page: number
  readonly pages: number
}

/**
 * A page of a table in so many characters: as a table block, or as a list where that has too many columns; no block where
 * a single row is too much.
 */
export function tablePage(table: Table, characters: number, page = 0): TablePage {
  if (table.columns.length === 0 || table.rows.length === 0) return { blocks: [], page: 0, pages: 0 }
  const [heading = [], ...rows] = [table.columns, ...table.rows].map((row) =>
    table.columns.map((_, column) => cut(line(row[column] ?? ''), CELL_CHARACTERS) || '–'),
  )
  const form = table.columns.length <= COLUMNS ? tableBlock : list
  const fits = (some: Rows) => {
    const block = form([heading, ...some])
    return some.length < ROWS && weight([block]) <= characters && lettersOf([heading, ...some]) <= TABLE_CHARACTERS
  }
  const pages = divide(rows, fits)
  const at = Math.min(page, pages.length - 1)
  const block = form([heading, ...(pages[at] ?? [])])
  return { blocks: weight([block]) <= characters ? [block] : [], page: at, pages: pages.length }
}

const lettersOf = (rows: Rows): number => rows.flat().reduce((sum, cell) => sum + cell.length, 0)

/** Rows in pages as full as fit; a row that fits nowhere has one of its own. */
function divide(rows: Rows, fits: (rows: Rows) => boolean): Rows[] {
  const pages: Rows[] = []
  for (let from = 0; from < rows.length; ) {
    // The most that fits is looked for by halves: each try writes the block.
    let few = 1
    let many = Math.min(ROWS, rows.length - from)
    while (few < many) {
      const middle = Math.ceil((few + many) / 2)
      if (fits(rows.slice(from, from + middle))) few = middle
      else many = middle - 1
    }
    pages.push(rows.slice(from, from + few))
    from += few
  }
  return pages
}

function tableBlock(rows: Rows): types.TableBlock {
  return {
    type: 'table',
    column_settings: (rows[0] ?? []).map(() => ({ is_wrapped: true })),
    rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
  }
}

/** One line a row, cut where a single row would be more than a message may hold. */
function list([heading = [], ...rows]: Rows): types.RichTextBlock {
  const lines = rows.map((row) => `• ${cut(row.join(' · '), 2_000)}`)
  return richText(paragraph(run(cut(heading.join(' · '), 500), { bold: true }), run(`\n${lines.join('\n')}`)))
}
