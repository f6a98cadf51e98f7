import type { types } from '@slack/bolt'
import type { Table } from '../../domain/answer.ts'
import { cut, line } from './escape.ts'
import { paragraph, richText, run, weight } from './message.ts'

/** Slack's limits for a table block, the heading counted as a row. */
const ROWS = 100
const COLUMNS = 20

const CELL_CHARACTERS = 200

/** Blocks that show a table in so many characters: as a table where it fits, else as a list, and it says what is cut. */
export function tableBlocks(table: Table, characters: number): types.KnownBlock[] {
  if (table.columns.length === 0 || table.rows.length === 0) return []
  const rows = [table.columns, ...table.rows].map((row) =>
    table.columns.map((_, column) => cut(line(row[column] ?? ''), CELL_CHARACTERS) || '–'),
  )
  if (rows.length <= ROWS && table.columns.length <= COLUMNS) {
    const block = tableBlock(rows)
    if (weight([block]) <= characters) return [block]
  }
  return [list(rows, characters)]
}

function tableBlock(rows: readonly (readonly string[])[]): types.TableBlock {
  return {
    type: 'table',
    column_settings: (rows[0] ?? []).map(() => ({ is_wrapped: true })),
    rows: rows.map((row) => row.map((text) => ({ type: 'raw_text', text }))),
  }
}

/** One line a row, which weighs a third of a table. */
function list(rows: readonly (readonly string[])[], characters: number): types.RichTextBlock {
  const [heading = '', ...lines] = rows.map((row) => row.join(' · '))
  const block = (shown: readonly string[]) => {
    const left = lines.length - shown.length
    const more = left > 0 ? `\n… and ${left} more` : ''
    const text = `\n${shown.map((row) => `• ${row}`).join('\n')}${more}`
    return richText(paragraph(run(cut(heading, 500), { bold: true }), run(text)))
  }
  let shown = lines.length
  while (shown > 0 && weight([block(lines.slice(0, shown))]) > characters) shown = Math.floor(shown * 0.9)
  return block(lines.slice(0, shown))
}
