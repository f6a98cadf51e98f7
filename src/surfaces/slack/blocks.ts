import type { types } from '@slack/bolt'
import type { Answer } from '../../domain/answer.ts'
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
import { tableBlocks } from './table.ts'

const LEAD_CHARACTERS = 1_500
const NOTES = 12
const NOTE_CHARACTERS = 600

/** Of the room for blocks, what the notes may take. */
const NOTES_CHARACTERS = 4_500
const SUGGESTIONS = 4
const SUGGESTION_CHARACTERS = 150

/** Of the room for blocks, what a table may take where quotes follow it. */
const TABLE_CHARACTERS = 5_500

/**
 * An answer as Slack shows it: the value, its table, what qualifies it, then each quote with its source below it, how
 * the question was read, and what else could be asked. Within every limit of Slack's, whatever the answer holds.
 */
export function messageOf(answer: Answer): Message {
  const end = [...readAs(answer), ...suggestions(answer)]
  const start = [richText(paragraph(run(cut(line(answer.lead), LEAD_CHARACTERS), { bold: true })))]
  const notes = noteBlocks(answer.notes)
  const taken = weight([...start, ...notes, ...end])
  const room = BLOCKS_CHARACTERS - taken
  const table = answer.table
    ? tableBlocks(answer.table, answer.citations.length > 0 ? Math.min(TABLE_CHARACTERS, room) : room)
    : []
  const top = [...start, ...table, ...notes]
  const quotes = quoteBlocks(answer.citations, {
    blocks: BLOCKS - top.length - end.length,
    characters: BLOCKS_CHARACTERS - weight([...top, ...end]),
  })
  const text = clean(answer.text).trim() || line(answer.lead) || '–'
  return { text: escapeWithin(text, TEXT_CHARACTERS), blocks: [...top, ...quotes, ...end] }
}

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

function suggestions(answer: Answer): types.KnownBlock[] {
  const shown = answer.suggestions
    .map(line)
    .filter((text) => text !== '')
    .slice(0, SUGGESTIONS)
  if (shown.length === 0) return []
  return [
    context(`You could ask: ${shown.map((text) => `“${escapeWithin(text, SUGGESTION_CHARACTERS)}”`).join(' · ')}`),
  ]
}
