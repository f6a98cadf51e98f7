import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Answer, STATUSES } from '../../src/domain/answer.ts'
import { messageOf as framed, sentence } from '../../src/surfaces/slack/blocks.ts'
import { pingsIn } from './block-limits.ts'
import { answer, CITATION } from './desk.ts'
import { refusePost } from './stand-in.ts'

const ID = '0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10'
const messageOf = (one: Answer, page = 0) => framed(one, { id: ID, isPrivate: true, page })

const many = <Item>(count: number, item: (index: number) => Item) =>
  Array.from({ length: count }, (_, index) => item(index))
const table = (rows: number, columns: number, cell = '$1 million') => ({
  columns: many(columns, (column) => `Column ${column}`),
  rows: many(rows, (row) => many(columns, (column) => `${cell} ${row}/${column}`)),
})
const citations = (count: number, quote = CITATION.quote) => many(count, (start) => ({ ...CITATION, start, quote }))

const HOSTILE = '<!channel> & <@U1> *bold* :tada: 💊\u0000\u0007\u202e\ud800 "\\" \t<https://a|b>'

const ROWS: readonly [string, Partial<Answer>][] = [
  ...STATUSES.map((status): [string, Partial<Answer>] => [status, { status }]),
  ['no citation', { citations: [], status: 'not_a_deal_question', readAs: '', suggestions: [] }],
  ['a table', { table: table(8, 4) }],
  ['a table of one row', { table: table(1, 2) }],
  ['a table without rows', { table: table(0, 3) }],
  ['a table without columns', { table: { columns: [], rows: [[]] } }],
  ['a table of empty cells', { table: { columns: ['', ' '], rows: [['', '\n']] } }],
  ['a table with short rows', { table: { columns: ['Deal', 'Upfront'], rows: [['A'], []] } }],
  ['a table of 300 rows', { table: table(300, 4) }],
  ['a table of 300 rows and no quotes', { table: table(300, 4), citations: [] }],
  ['a table of 40 columns', { table: table(5, 40) }],
  ['a table of huge cells', { table: table(30, 5, 'x'.repeat(5_000)) }],
  ['a quote of 20,000 characters', { citations: citations(1, 'word '.repeat(4_000)) }],
  ['a quote of 20,000 characters in one word', { citations: citations(1, 'w'.repeat(20_000)) }],
  ['a quote of 20,000 emoji', { citations: citations(1, '💊'.repeat(10_000)) }],
  ['a quote of 20,000 quotation marks', { citations: citations(2, '"'.repeat(20_000)) }],
  ['an empty quote', { citations: citations(1, ' \n ') }],
  ['60 citations', { citations: citations(60) }],
  [
    '60 citations of 20,000 characters and a table',
    { citations: citations(60, 'word '.repeat(4_000)), table: table(90, 4) },
  ],
  ['the same citation 60 times', { citations: many(60, () => CITATION) }],
  ['an empty answer', { lead: '', text: '', readAs: '', citations: [] }],
  ['a lead of 20,000 characters', { lead: 'word '.repeat(4_000) }],
  ['a text of 50,000 ampersands', { text: '&'.repeat(50_000) }],
  ['100 notes of 2,000 characters', { notes: many(100, () => 'note '.repeat(400)) }],
  ['100 suggestions', { suggestions: many(100, () => '<'.repeat(2_000)) }],
  ['a reading of 20,000 characters', { readAs: '<'.repeat(20_000) }],
  ['a source of 20,000 characters', { citations: [{ ...CITATION, source: '&'.repeat(20_000) }] }],
  ['no source', { citations: [{ ...CITATION, source: '' }] }],
  ['an address of 5,000 characters', { citations: [{ ...CITATION, url: `https://sec.gov/${'a'.repeat(5_000)}` }] }],
  [
    'everything at its longest, which JSON doubles',
    {
      lead: '"'.repeat(20_000),
      notes: many(40, () => '"'.repeat(2_000)),
      table: table(90, 15, '"'.repeat(500)),
      citations: citations(40, '"'.repeat(5_000)),
      readAs: '"'.repeat(5_000),
      suggestions: many(9, () => '"'.repeat(900)),
    },
  ],
  [
    'everything hostile',
    {
      lead: HOSTILE,
      text: HOSTILE,
      notes: [HOSTILE, HOSTILE],
      table: { columns: [HOSTILE], rows: [[HOSTILE]] },
      citations: [{ ...CITATION, quote: HOSTILE, source: HOSTILE, url: `https://sec.gov/${HOSTILE}` }],
      readAs: HOSTILE,
      suggestions: [HOSTILE],
    },
  ],
]

describe('messageOf', () => {
  it.each(ROWS)('is taken by Slack, and pings nobody: %s', (_, given) => {
    const message = messageOf(answer(given))
    expect(refusePost({ ...message })).toBeNull()
    expect(pingsIn(message).filter((ping) => !ping.startsWith('<http'))).toEqual([])
    expect(message.text.length).toBeGreaterThan(0)
    expect(message.text.length).toBeLessThanOrEqual(4_000)
  })

  it('is taken by Slack whatever the strings are', () => {
    const text = fc.string({ unit: 'binary', maxLength: 3_000 })
    const given = fc.record({
      lead: text,
      text,
      notes: fc.array(text, { maxLength: 20 }),
      readAs: text,
      suggestions: fc.array(text, { maxLength: 8 }),
      table: fc.option(
        fc.record({ columns: fc.array(text, { maxLength: 25 }), rows: fc.array(fc.array(text), { maxLength: 40 }) }),
      ),
      citations: fc.array(fc.record({ quote: text, source: text, start: fc.nat(), url: fc.option(fc.webUrl()) }), {
        maxLength: 30,
      }),
    })
    fc.assert(
      fc.property(given, ({ citations: found, ...rest }) => {
        const message = messageOf(answer({ ...rest, citations: found.map((one) => ({ ...CITATION, ...one })) }))
        expect(refusePost({ ...message })).toBeNull()
        expect(pingsIn(message)).toEqual([])
      }),
      { numRuns: 100 },
    )
  })

  it('names the place alone where the press release repeats what the item says', () => {
    const repeated = { ...CITATION, start: 9_000, quote: 'Under the agreement, the same.', repeats: true }
    const said = JSON.stringify(messageOf(answer({ citations: [CITATION, repeated] })).blocks)
    expect(said).toContain('also ')
    expect(said).not.toContain('the same.')
    expect(
      JSON.stringify(messageOf(answer({ citations: [CITATION, { ...repeated, repeats: false }] })).blocks),
    ).toContain('the same.')
  })

  it('has the value first, then the quote, then the source with its address, then how it was read', () => {
    expect(messageOf(answer())).toMatchInlineSnapshot(`
      {
        "blocks": [
          {
            "elements": [
              {
                "elements": [
                  {
                    "style": {
                      "bold": true,
                    },
                    "text": "Upfront payment, ImmunoGen – Biotest (2006): $1 million",
                    "type": "text",
                  },
                ],
                "type": "rich_text_section",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "elements": [
                  {
                    "text": "Under the agreement, ImmunoGen will receive a $1 million upfront payment, potentially up to $35.5 million in milestone payments, and royalties on the sales of any resulting products.",
                    "type": "text",
                  },
                ],
                "type": "rich_text_quote",
              },
            ],
            "type": "rich_text",
          },
          {
            "elements": [
              {
                "text": "<https://www.sec.gov/Archives/edgar/data/855654/0000855654-06-000042.txt|ImmunoGen, Inc. · Form 8-K, Item 1.01 · July 7, 2006>",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
          {
            "elements": [
              {
                "text": "Read as: upfront payment · ImmunoGen – Biotest",
                "type": "mrkdwn",
                "verbatim": true,
              },
            ],
            "type": "context",
          },
          {
            "elements": [
              {
                "action_id": "ask:0",
                "text": {
                  "emoji": false,
                  "text": "Biotest royalties?",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10","n":0}",
              },
            ],
            "type": "actions",
          },
          {
            "elements": [
              {
                "action_id": "show_filing",
                "text": {
                  "emoji": false,
                  "text": "Show in filing",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}",
              },
              {
                "action_id": "more_terms",
                "text": {
                  "emoji": false,
                  "text": "More terms",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}",
              },
              {
                "action_id": "share",
                "text": {
                  "emoji": false,
                  "text": "Share in channel",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}",
              },
              {
                "action_id": "helpful",
                "text": {
                  "emoji": false,
                  "text": "Helpful",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}",
              },
              {
                "action_id": "not_right",
                "text": {
                  "emoji": false,
                  "text": "Not right",
                  "type": "plain_text",
                },
                "type": "button",
                "value": "{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}",
              },
            ],
            "type": "actions",
          },
        ],
        "text": "Upfront payment, ImmunoGen – Biotest (2006): $1 million

      “Under the agreement, ImmunoGen will receive a $1 million upfront payment, potentially up to $35.5 million in
      milestone payments, and royalties on the sales
      of any resulting products.”
      ImmunoGen, Inc. · Form 8-K, Item 1.01 · July 7, 2006",
      }
    `)
  })

  it('shows a table before the quotes, and what qualifies it between them', () => {
    const { blocks } = messageOf(answer({ table: table(2, 2), notes: ['Two deals state no amount.'] }))
    expect(blocks.map((block) => block.type)).toEqual([
      'rich_text',
      'table',
      'rich_text',
      'rich_text',
      'context',
      'context',
      'actions',
      'actions',
    ])
  })

  const shown = (given: Partial<Answer>) => JSON.stringify(messageOf(answer(given)).blocks)
  it.each<[string, Partial<Answer>, string]>([
    ['quotes', { citations: citations(60) }, '48 more quotes not shown. Ask about one deal to read its own.'],
    ['one quote', { citations: citations(13) }, '1 more quote not shown.'],
    ['rows', { table: table(300, 4), citations: [] }, ', 300 rows in all'],
    ['notes', { notes: many(14, (index) => `Note ${index}`) }, '2 more'],
  ])('says how many %s are left out', (_, given, words) => {
    expect(shown(given)).toContain(words)
  })

  it('cuts at a word', () => {
    expect(shown({ citations: citations(1, 'royalties '.repeat(2_000)) })).toContain('royalties royalties…"')
  })

  it('joins the lines that a filing was broken into, and keeps its paragraphs', () => {
    expect(shown({ citations: citations(1, 'a $1 million\nupfront   payment\n\nNext') })).toContain(
      'a $1 million upfront payment\\n\\nNext',
    )
  })

  it.each([
    ['https://www.sec.gov/a?b=1&c=|', '<https://www.sec.gov/a?b=1&amp;c=%7C|'],
    ['javascript:alert(1)', '"text":"ImmunoGen, Inc.'],
    ['not an address', '"text":"ImmunoGen, Inc.'],
    [null, '"text":"ImmunoGen, Inc.'],
  ])('links a source to %s: %s', (url, words) => {
    expect(shown({ citations: [{ ...CITATION, url }] })).toContain(words)
  })

  it('says a sentence', () => {
    expect(sentence('a < b')).toEqual({
      text: 'a &lt; b',
      blocks: [
        { type: 'rich_text', elements: [{ type: 'rich_text_section', elements: [{ type: 'text', text: 'a < b' }] }] },
      ],
    })
  })
})
