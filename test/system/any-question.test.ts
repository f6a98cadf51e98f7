import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { STATUSES } from '../../src/domain/answer.ts'
import type { Desk } from '../../src/domain/desk.ts'
import { ownDesk, ownText } from './own-desk.ts'

let desk: Desk
beforeAll(async () => {
  desk = await ownDesk()
})

/** Words that mean something to a desk, so that random questions get past its first step. */
const WORD = fc.constantFrom(
  ...'Biotest Genentech SICOR ImmunoGen IMGN DNA Pfizer Amgen upfront milestones royalties royalty rate option opt-in fee price cost'.split(
    ' ',
  ),
  ...'term renewal exclusive target who what when where why how much many long is not without except over under after before since'.split(
    ' ',
  ),
  ...'between and or vs compare list all deals deal largest smallest latest 2000 2006 $36m 5% €5M million two years signed filing'.split(
    ' ',
  ),
  ...'ticker address form the a of to from in with does will should ? , BT-062 DM1 TAP compound zorblatt <!channel> <@U1> 😀'.split(
    ' ',
  ),
)
const QUESTION = fc.oneof(
  { weight: 3, arbitrary: fc.array(WORD, { maxLength: 12 }).map((words) => words.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', size: 'max', maxLength: 10_000 }) },
  { weight: 1, arbitrary: fc.array(WORD, { size: 'max', maxLength: 1_500 }).map((words) => words.join(' ')) },
)

describe('any question', () => {
  test('gets an answer of a known status, twice the same, with every quote where it says', () => {
    fc.assert(
      fc.property(QUESTION, (question) => {
        const { answer, conversation } = desk.ask(question)
        expect(STATUSES).toContain(answer.status)
        expect(answer.text).not.toBe('')
        expect(desk.ask(question)).toEqual({ answer, conversation })
        for (const { filing, start, end, quote } of answer.citations)
          expect(ownText(filing).slice(start, end)).toBe(quote)
        for (const { evidence } of answer.facts)
          expect(ownText(evidence.filing).slice(evidence.start, evidence.end)).toBe(evidence.quote)
        if (answer.status === 'answered') expect(answer.citations).not.toEqual([])
      }),
      { numRuns: 1_000 },
    )
  })

  test('gets an answer in any thread', () => {
    fc.assert(
      fc.property(fc.array(QUESTION, { minLength: 2, maxLength: 6 }), (questions) => {
        let conversation = desk.ask('').conversation
        for (const question of questions) {
          const reply = desk.ask(question, conversation)
          expect(STATUSES).toContain(reply.answer.status)
          conversation = reply.conversation
        }
      }),
      { numRuns: 200 },
    )
  })

  test.each([
    ['10,000 characters', 'Biotest upfront '.repeat(625)],
    ['10,000 letters', 'a'.repeat(10_000)],
    ['10,000 questions', '?'.repeat(10_000)],
    ['numbers', '1 '.repeat(5_000)],
    ['amounts', '$1 '.repeat(3_000)],
    ['dates', '2006 '.repeat(2_000)],
    ['negations', 'not '.repeat(2_500)],
    ['control characters', '\u0000\u0001\u001b[31m\u007f\u200b'],
    ['emoji alone', '😀🎉'],
    ['nothing', ''],
    ['spaces', ' \n\t '],
    ['a channel mention', '<!channel>'],
    ['a person', '<@U123>'],
  ])('of %s ends in a clear sentence', (_, question) => {
    const { answer } = desk.ask(question)
    expect(answer.lead).toMatch(/\p{L}{2}/u)
    expect(answer.lead.length).toBeLessThan(2_000)
  })
})
