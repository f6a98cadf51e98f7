import type { types } from '@slack/bolt'
import type { Answer } from '../../domain/answer.ts'
import { cut, line } from './escape.ts'
import { type Reference, writeReference } from './reference.ts'

/** The buttons below an answer, by what they do. */
export const BUTTON = {
  ask: /^ask:\d$/,
  asTyped: 'as_typed',
  filing: 'show_filing',
  more: 'more_terms',
  page: /^page:(?:next|back)$/,
  csv: 'download_csv',
  share: 'share',
  helpful: 'helpful',
  notRight: 'not_right',
} as const

/** Slack's limit for a button's text. */
const TEXT = 75
const SUGGESTIONS = 4

export function button(action: string, text: string, to: Reference): types.Button {
  return {
    type: 'button',
    action_id: action,
    text: { type: 'plain_text', text: cut(bare(text), TEXT) || '–', emoji: false },
    value: writeReference(to),
  }
}

/** Slack does not say what it reads in plain text: without angle brackets there is nothing to read. */
const bare = (text: string): string => line(text).replaceAll('<', '‹').replaceAll('>', '›')

/** What can be done with an answer: at most two rows of buttons, questions above, the rest below. */
export function buttonsOf(answer: Answer, id: string, isPrivate: boolean): types.KnownBlock[] {
  const questions = answer.suggestions
    .map(line)
    .filter((text) => text !== '')
    .slice(0, SUGGESTIONS)
    .map((text, n) => button(`ask:${n}`, text, { a: id, n }))
  const [correction] = answer.corrections
  const typed = correction ? [button(BUTTON.asTyped, `Not “${line(correction.to)}”: take it as typed`, { a: id })] : []
  const isAnswer = answer.status !== 'not_a_deal_question'
  const tools = [
    ...(answer.citations.length > 0 ? [button(BUTTON.filing, 'Show in filing', { a: id })] : []),
    ...(answer.deal !== null && answer.field !== null ? [button(BUTTON.more, 'More terms', { a: id })] : []),
    ...(answer.table && answer.facts.length > 0 ? [button(BUTTON.csv, 'Download CSV', { a: id })] : []),
    ...(isPrivate && isAnswer ? [button(BUTTON.share, 'Share in channel', { a: id })] : []),
    ...(isAnswer
      ? [button(BUTTON.helpful, 'Helpful', { a: id }), button(BUTTON.notRight, 'Not right', { a: id })]
      : []),
  ]
  return [row([...typed, ...questions]), row(tools)].flat()
}

export const row = (elements: types.Button[]): types.ActionsBlock[] =>
  elements.length > 0 ? [{ type: 'actions', elements }] : []
