import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import type { Answer, Status } from '../../src/domain/answer.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/domain/conversation.ts'
import type { Desk } from '../../src/domain/desk.ts'
import { ownDesk, ownText } from './own-desk.ts'

/** What is expected of an answer: any of the statuses, all of `says`, none of `not`, a quote with any of `quotes`. */
interface Expected {
  readonly q: string
  readonly status: readonly Status[]
  readonly field?: string
  readonly deal?: string
  readonly says?: readonly string[]
  readonly saysAny?: readonly string[]
  readonly not?: readonly string[]
  readonly quotes?: readonly string[]
}

const lines = <T>(name: string): T[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T)

const QUESTIONS = lines<Expected>('questions.jsonl')
const CONVERSATIONS = lines<{ readonly turns: readonly Expected[] }>('conversations.jsonl')

const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/\\\$/g, '$')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase()

function hold(answer: Answer, want: Expected): void {
  const text = fold(answer.text)
  expect(want.status, `status of: ${answer.text}`).toContain(answer.status)
  if (want.field && answer.status === 'answered') expect(answer.field).toBe(want.field)
  if (want.deal) expect(answer.deal).toContain(want.deal)
  for (const part of want.says ?? []) expect(text).toContain(fold(part))
  for (const part of want.not ?? []) expect(text).not.toContain(fold(part))
  if (want.saysAny)
    expect(
      want.saysAny.some((part) => text.includes(fold(part))),
      `${want.saysAny} in: ${text}`,
    ).toBe(true)
  const quotes = answer.citations.map(({ quote }) => fold(quote))
  if (want.quotes)
    expect(
      want.quotes.some((part) => quotes.some((quote) => quote.includes(fold(part)))),
      `${want.quotes} in: ${quotes}`,
    ).toBe(true)
  if (answer.status === 'answered') expect(answer.citations).not.toEqual([])
  for (const { filing, start, end, quote } of answer.citations) expect(ownText(filing).slice(start, end)).toBe(quote)
}

let desk: Desk
beforeAll(async () => {
  desk = await ownDesk()
})

describe('a question by itself', () => {
  test.each(QUESTIONS)('$q', (want) => hold(desk.ask(want.q).answer, want))

  test('at least as many are refused as are answered', () => {
    const refused = QUESTIONS.filter(({ status }) => !status.includes('answered')).length
    expect(refused / QUESTIONS.length).toBeGreaterThanOrEqual(0.5)
  })
})

describe('a question in a thread', () => {
  test.each(CONVERSATIONS.map(({ turns }) => ({ name: turns.map(({ q }) => q).join(' → '), turns })))(
    '$name',
    ({ turns }) => {
      let conversation: Conversation = NEW_CONVERSATION
      for (const want of turns) {
        const reply = desk.ask(want.q, conversation)
        hold(reply.answer, want)
        conversation = JSON.parse(JSON.stringify(reply.conversation))
      }
    },
  )
})
