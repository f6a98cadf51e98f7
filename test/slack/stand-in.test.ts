import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APP_TOKEN, BOT_TOKEN, CHANNEL, StandIn } from './stand-in.ts'

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })
const table = (rows: number, cells: number, text = 'x') => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: cells }, () => ({ type: 'raw_text', text }))),
})

describe('the stand-in refuses what Slack refuses', () => {
  let slack: StandIn
  beforeAll(async () => {
    slack = await StandIn.open()
  })
  afterAll(() => slack.close())
  beforeEach(() => {
    slack.posts.length = 0
  })

  const call = async (method: string, fields: Record<string, string>, token: string | null = BOT_TOKEN) => {
    const headers = token ? { authorization: `Bearer ${token}` } : {}
    const response = await fetch(slack.apiUrl + method, { method: 'POST', body: new URLSearchParams(fields), headers })
    return (await response.json()) as { ok: boolean; error?: string; response_metadata?: { messages: string[] } }
  }

  it.each([
    ['an unknown method', 'chat.shout', {}, BOT_TOKEN, 'unknown_method'],
    ['no token', 'auth.test', {}, null, 'not_authed'],
    ['a wrong token', 'auth.test', {}, 'xoxb-wrong', 'invalid_auth'],
    ['an app token where a bot token belongs', 'chat.postMessage', {}, APP_TOKEN, 'not_allowed_token_type'],
    ['a bot token where an app token belongs', 'apps.connections.open', {}, BOT_TOKEN, 'not_allowed_token_type'],
    ['a missing argument', 'chat.postMessage', { text: 'x' }, BOT_TOKEN, 'invalid_arguments'],
    [
      'an unknown argument',
      'chat.postMessage',
      { channel: CHANNEL, text: 'x', colour: 'red' },
      BOT_TOKEN,
      'invalid_arguments',
    ],
    [
      'an ill-typed argument',
      'chat.postMessage',
      { channel: CHANNEL, text: 'x', mrkdwn: 'maybe' },
      BOT_TOKEN,
      'invalid_arguments',
    ],
    ['an unknown channel', 'chat.postMessage', { channel: 'C9', text: 'x' }, BOT_TOKEN, 'channel_not_found'],
    ['no text', 'chat.postMessage', { channel: CHANNEL }, BOT_TOKEN, 'no_text'],
    [
      'text that is too long',
      'chat.postMessage',
      { channel: CHANNEL, text: 'x'.repeat(40_001) },
      BOT_TOKEN,
      'msg_too_long',
    ],
    [
      'blocks that are no JSON',
      'chat.postMessage',
      { channel: CHANNEL, blocks: '[' },
      BOT_TOKEN,
      'invalid_blocks_format',
    ],
    ['nobody to whisper to', 'chat.postEphemeral', { channel: CHANNEL, text: 'x' }, BOT_TOKEN, 'invalid_arguments'],
  ] as const)('%s', async (_, method, fields, token, error) => {
    expect(await call(method, fields, token)).toMatchObject({ ok: false, error })
    expect(slack.posts).toEqual([])
  })

  it.each([
    ['an unknown block', [{ type: 'poem' }], 'invalid_blocks'],
    ['an empty section', [section('')], 'invalid_blocks'],
    ['a section of 3,001 characters', [section('x'.repeat(3_001))], 'invalid_blocks'],
    [
      'a header of 151 characters',
      [{ type: 'header', text: { type: 'plain_text', text: 'x'.repeat(151) } }],
      'invalid_blocks',
    ],
    ['a header in mrkdwn', [{ type: 'header', text: { type: 'mrkdwn', text: 'x' } }], 'invalid_blocks'],
    ['an empty context', [{ type: 'context', elements: [] }], 'invalid_blocks'],
    [
      '11 elements in a context',
      [{ type: 'context', elements: Array(11).fill({ type: 'mrkdwn', text: 'x' }) }],
      'invalid_blocks',
    ],
    ['an empty rich text', [{ type: 'rich_text', elements: [] }], 'invalid_blocks'],
    ['an empty run of text', [rich({ type: 'text', text: '' })], 'invalid_blocks'],
    ['a table of 101 rows', [table(101, 1)], 'invalid_blocks'],
    ['a table of 21 columns', [table(1, 21)], 'invalid_blocks'],
    ['an empty cell', [table(1, 1, '')], 'invalid_blocks'],
    ['two tables', [table(1, 1), table(1, 1)], 'invalid_blocks'],
    ['a property that is not known', [{ ...section('x'), colour: 'red' }], 'invalid_blocks'],
    ['51 blocks', Array(51).fill({ type: 'divider' }), 'invalid_blocks'],
    ['13,500 characters over all', Array(5).fill(section('x'.repeat(2_700))), 'msg_blocks_too_long'],
  ])('%s', async (_, blocks, error) => {
    const fields = { channel: CHANNEL, text: 'x', blocks: JSON.stringify(blocks) }
    expect(await call('chat.postMessage', fields)).toMatchObject({ ok: false, error })
  })

  it('says which argument is missing, in the way that Slack does', async () => {
    const { response_metadata } = await call('chat.postMessage', { text: 'x' })
    expect(response_metadata?.messages).toEqual(['[ERROR] missing required field: channel'])
  })

  it('a sixth use of a response address', async () => {
    const address = slack.responseUrl()
    const headers = { 'content-type': 'application/json' }
    const use = () =>
      fetch(address, { method: 'POST', body: '{"text":"x"}', headers }).then((response) => response.status)
    expect([await use(), await use(), await use(), await use(), await use(), await use()]).toEqual([
      200, 200, 200, 200, 200, 404,
    ])
  })

  it.each([
    ['<!channel>', ['<!channel>']],
    ['<@U1> and <#C1|x>', ['<@U1>', '<#C1|x>']],
    ['&lt;!channel&gt; @here', []],
  ])('and it sees whom %j would call', async (text, pings) => {
    await call('chat.postMessage', { channel: CHANNEL, text })
    expect(slack.posts[0]?.pings).toEqual(pings)
    const blocks = JSON.stringify([
      section(text),
      rich({ type: 'text', text }),
      rich({ type: 'broadcast', range: 'here' }),
    ])
    await call('chat.postMessage', { channel: CHANNEL, text: 'x', blocks })
    expect(slack.posts[1]?.pings).toEqual([...pings, 'broadcast'])
  })
})
