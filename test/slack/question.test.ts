import { describe, expect, it } from 'vitest'
import { cut, escapeWithin, line, link, prose } from '../../src/surfaces/slack/escape.ts'
import { questionIn } from '../../src/surfaces/slack/question.ts'

describe('questionIn', () => {
  it.each([
    ['<@UBOT> Biotest upfront?', 'Biotest upfront?'],
    ['<@UBOT|upfront> Biotest <@U123> upfront?', 'Biotest upfront?'],
    ['Biotest upfront <@UBOT>', 'Biotest upfront'],
    ['<@UBOT>', 'help'],
    ['<@UBOT> :wave:', 'help'],
    ['', 'help'],
    ['?', 'help'],
    ['HELP', 'help'],
    ['help with Biotest', 'help with Biotest'],
    ['Deals', 'list all deals'],
    ['deals with Biotest', 'deals with Biotest'],
    ['<!channel> upfront?', 'upfront?'],
    ['<!subteam^S1|@legal> upfront?', 'upfront?'],
    ['<!date^1392734382^{date}|Feb 18, 2014> upfront?', 'Feb 18, 2014 upfront?'],
    ['in <#C1|deals> upfront?', 'in deals upfront?'],
    ['what does <http://amazon.com|amazon.com> pay?', 'what does amazon.com pay?'],
    ['see <https://sec.gov/x>', 'see https://sec.gov/x'],
    ['ask <mailto:a@b.example|a@b.example>', 'ask a@b.example'],
    ['AT&amp;T &lt; $5 million &gt; $1', 'AT&T < $5 million > $1'],
    ['&amp;lt;', '&lt;'],
    ['deals < $5 million and > $2 million', 'deals < $5 million and > $2 million'],
    ['*Biotest* _upfront_ `payment`?', 'Biotest upfront payment?'],
    ['E*TRADE [***] snake_case', 'E*TRADE [***] snake_case'],
    ['at 10:30:45 upfront', 'at 10:30:45 upfront'],
    ['great :+1::skin-tone-2: Biotest', 'great Biotest'],
    ['a\u0000b \u202ec', 'a b c'],
  ])('%j asks %j', (typed, question) => {
    expect(questionIn(typed)).toBe(question)
  })
})

describe('text for Slack', () => {
  it.each([
    ['one two three', 9, 'one two…'],
    ['one two', 7, 'one two'],
    ['onetwothree', 5, 'onet…'],
    ['💊💊💊', 4, '💊…'],
    ['anything', 0, '…'],
  ])('cut(%j, %i) is %j', (text, limit, expected) => {
    expect(cut(text, limit)).toBe(expected)
  })

  it.each([
    ['a & b', 9, 'a &amp; b'],
    ['a & b', 8, 'a &amp;…'],
    ['&&&&', 12, '&amp;&amp;…'],
    ['<<', 3, '…'],
  ])('escapeWithin(%j, %i) is %j', (text, limit, expected) => {
    expect(escapeWithin(text, limit)).toBe(expected)
    expect(escapeWithin(text, limit).length).toBeLessThanOrEqual(limit)
  })

  it('keeps paragraphs in prose, and nothing of the sort in a line', () => {
    expect(prose(' a\r\nb\n\n\n c\td ')).toBe('a b\n\nc d')
    expect(line(' a\r\nb\n\n\n c\td ')).toBe('a b c d')
  })

  it('makes no link of what leaves no room for its label', () => {
    expect(link(`https://sec.gov/${'a'.repeat(90)}`, 'Form 8-K', 100)).toBe('Form 8-K')
  })
})
