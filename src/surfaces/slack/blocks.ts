import type { types } from '@slack/bolt'
import type { Answer, Table } from '../../domain/answer.ts'
import { button, buttonsOf, row } from './buttons.ts'
import { clean, cut, escaped, escapeWithin, line, prose } from './escape.ts'
import {
  BLOCKS,
  BLOCKS_CHARACTERS,
  CONTEXT_CHARACTERS,
  context,
  type Message,
  paragraph,
  richText,
  run,
  TEXT_CHARACTERS,
  weight,
} from './message.ts'
import { quoteBlocks } from './quotes.ts'
import { tablePage } from './table.ts'

const LEAD_CHARACTERS = 1_500
const NOTES = 12
const NOTE_CHARACTERS = 600

/** Of the room for blocks, what the notes may take. */
const NOTES_CHARACTERS = 4_500
/** Of the room for blocks, what a table may take where quotes follow it. */
const TABLE_CHARACTERS = 4_500

/** What a message is beside its answer: what its buttons refer to, and which page of its table it shows. */
export interface Frame {
  /** Of the answer, in the state. */
  readonly id: string
  /** That only the asker sees it. */
  readonly isPrivate: boolean
  readonly page?: number
  /** Who shared it. */
  readonly sharedBy?: string
}

/**
 * An answer as Slack shows it: the value, its table, what qualifies it, then each quote with its source below it, how
 * the question was read, and what can be done next. Within every limit of Slack's, whatever the answer holds.
 */
export function messageOf(answer: Answer, frame: Frame): Message {
  const end = [...readAs(answer), ...buttonsOf(answer, frame.id, frame.isPrivate), ...shared(frame)]
  const start = [richText(paragraph(run(cut(line(answer.lead), LEAD_CHARACTERS), { bold: true })))]
  const notes = noteBlocks(answer.notes)
  const room = BLOCKS_CHARACTERS - weight([...start, ...notes, ...end])
  const table = answer.table ? tableBlocks(answer.table, answer.citations.length > 0, room, frame) : []
  const top = [...start, ...table, ...notes]
  const quotes = quoteBlocks(answer.citations, {
    blocks: BLOCKS - top.length - end.length,
    characters: BLOCKS_CHARACTERS - weight([...top, ...end]),
  })
  const text = clean(answer.text).trim() || line(answer.lead) || '–'
  return { text: escapeWithin(text, TEXT_CHARACTERS), blocks: [...top, ...quotes, ...end] }
}

/** What the buttons that turn a table's pages, and the line that counts them, weigh at most. */
const TURNING = 700

function tableBlocks(table: Table, quoted: boolean, room: number, { id, page = 0 }: Frame): types.KnownBlock[] {
  const characters = Math.max(0, Math.min(quoted ? TABLE_CHARACTERS : BLOCKS_CHARACTERS, room) - TURNING)
  const shown = tablePage(table, characters, page)
  if (shown.pages > 0 && shown.blocks.length === 0) return [context('The table is too large to be shown here.')]
  if (shown.pages < 2) return shown.blocks
  const to = (p: number) => ({ a: id, p })
  const back = shown.page > 0 ? [button('page:back', '‹ Rows before', to(shown.page - 1))] : []
  const next = shown.page < shown.pages - 1 ? [button('page:next', 'More rows ›', to(shown.page + 1))] : []
  const count = `Page ${shown.page + 1} of ${shown.pages}, ${table.rows.length} rows in all`
  return [...shown.blocks, context(count), ...row([...back, ...next])]
}

const shared = ({ sharedBy }: Frame): types.KnownBlock[] =>
  sharedBy ? [context(`Shared by <@${escaped(sharedBy)}>`)] : []

/** A sentence as a message. */
export function sentence(text: string): Message {
  return { text: escaped(text), blocks: [richText(paragraph(run(text)))] }
}

function noteBlocks(notes: readonly string[]): types.KnownBlock[] {
  const texts = notes.map((note) => cut(prose(note), NOTE_CHARACTERS)).filter((note) => note !== '')
  const [only] = texts
  if (only === undefined) return []
  if (texts.length === 1) return [richText(paragraph(run(only)))]
  const list = (count: number) => {
    const left = texts.length - count
    const lines = left > 0 ? [...texts.slice(0, count), `… and ${left} more`] : texts
    return [richText({ type: 'rich_text_list', style: 'bullet', elements: lines.map((text) => paragraph(run(text))) })]
  }
  let count = Math.min(texts.length, NOTES)
  while (weight(list(count)) > NOTES_CHARACTERS) count -= 1
  return list(count)
}

function readAs(answer: Answer): types.KnownBlock[] {
  const text = line(answer.readAs)
  return text ? [context(`Read as: ${escapeWithin(text, CONTEXT_CHARACTERS / 4)}`)] : []
}
