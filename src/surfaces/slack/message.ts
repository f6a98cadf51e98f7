import type { types } from '@slack/bolt'

/** What is posted: blocks, and the same in plain text for notifications, screen readers and old clients. */
export interface Message {
  /** Escaped for Slack. */
  readonly text: string
  readonly blocks: types.KnownBlock[]
}

/**
 * Slack refuses a message whose blocks come to about 13,200 characters (`msg_blocks_too_long`), and seems to count what
 * they weigh as JSON: adding an empty divider lowers what else fits by 125. So the JSON is what is measured.
 */
export const BLOCKS_CHARACTERS = 12_000

/** Blocks a message may have. */
export const BLOCKS = 50

/** Characters in a mrkdwn or plain text of a context block; Slack's own limit is 3,000. */
export const CONTEXT_CHARACTERS = 2_000

/** Slack cuts `text` at 40,000 and asks for no more than 4,000. */
export const TEXT_CHARACTERS = 4_000

/** What blocks weigh against BLOCKS_CHARACTERS. */
export function weight(blocks: readonly types.KnownBlock[]): number {
  return JSON.stringify(blocks).length
}

/** A rich text: never parsed for markup, so that what stands in it is shown as it is. */
export function richText(...elements: types.RichTextBlockElement[]): types.RichTextBlock {
  return { type: 'rich_text', elements }
}

/** A run of text in a rich text. Slack refuses an empty one. */
export function run(text: string, style?: types.RichTextText['style']): types.RichTextText {
  return { type: 'text', text: text || '–', ...(style ? { style } : {}) }
}

/** Runs of text one after the other. */
export function paragraph(...elements: types.RichTextText[]): types.RichTextSection {
  return { type: 'rich_text_section', elements }
}

/** A line in small grey type. `mrkdwn` is escaped already and not empty. */
export function context(mrkdwn: string): types.ContextBlock {
  return { type: 'context', elements: [{ type: 'mrkdwn', text: mrkdwn, verbatim: true }] }
}
