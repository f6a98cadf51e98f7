import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { APP_TOKEN, BOT_TOKEN, CHANNEL, StandIn } from './stand-in.ts'

const section = (text: string) => ({ type: 'section', text: { type: 'mrkdwn', text } })
const rich = (...elements: object[]) => ({ type: 'rich_text', elements: [{ type: 'rich_text_section', elements }] })
const table = (rows: number, cells: number, text = 'x') => ({
  type: 'table',
  rows: Array.from({ length: rows }, () => Array.from({ length: cells }, () => ({ type: 'raw_text', text }))),
})

const many = <Item>(count: number, item: (n: number) => Item) => Array.from({ length: count }, (_, n) => item(n))
const plain = (text: string) => ({ type: 'plain_text', text })
const button = (action_id: string, text = 'x', value = 'x') => ({ type: 'button', action_id, text: plain(text), value })
const actions = (...elements: object[]) => ({ type: 'actions', elements })
const input = { type: 'input', label: plain('x'), element: { type: 'plain_text_input', action_id: 'x' } }
const modal = (given = {}) => ({ type: 'modal', title: plain('x'), blocks: [section('x')], ...given })

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
    ['actions without any', [actions()], 'invalid_blocks'],
    ['26 buttons in a row', [actions(...many(26, (n) => button(`b${n}`)))], 'invalid_blocks'],
    ['a button text of 76 characters', [actions(button('b', 'x'.repeat(76)))], 'invalid_blocks'],
    ['a button value of 2,001 characters', [actions(button('b', 'x', 'x'.repeat(2_001)))], 'invalid_blocks'],
    ['two buttons of one name in a row', [actions(button('b'), button('b'))], 'invalid_blocks'],
    ['an input in a message', [input], 'invalid_blocks'],
    ['51 blocks', Array(51).fill({ type: 'divider' }), 'invalid_blocks'],
    ['13,500 characters over all', Array(5).fill(section('x'.repeat(2_700))), 'msg_blocks_too_long'],
  ])('%s', async (_, blocks, error) => {
    const fields = { channel: CHANNEL, text: 'x', blocks: JSON.stringify(blocks) }
    expect(await call('chat.postMessage', fields)).toMatchObject({ ok: false, error })
  })

  const opened = (view: object, trigger_id = slack.trigger()) =>
    call('views.open', { trigger_id, view: JSON.stringify(view) })

  it.each([
    ['a modal without a title', { title: undefined }],
    ['a title of 25 characters', { title: plain('x'.repeat(25)) }],
    ['no blocks', { blocks: [] }],
    ['101 blocks', { blocks: Array(101).fill({ type: 'divider' }) }],
    ['metadata of 3,001 characters', { private_metadata: 'x'.repeat(3_001) }],
    ['a table in a modal', { blocks: [table(1, 1)] }],
    ['an input without a submit button', { blocks: [input] }],
    ['a property that a view does not have', { colour: 'red' }],
    ['a Home where a modal belongs', { type: 'home' }],
  ])('a view: %s', async (_, given) => {
    expect(await opened(modal(given))).toMatchObject({ ok: false, error: 'invalid_arguments' })
    expect(await opened(modal())).toMatchObject({ ok: true })
  })

  it('a trigger that is none, or was used', async () => {
    expect(await opened(modal(), 'x')).toMatchObject({ error: 'invalid_trigger_id' })
    const trigger = slack.trigger()
    expect(await opened(modal(), trigger)).toMatchObject({ ok: true })
    expect(await opened(modal(), trigger)).toMatchObject({ error: 'exchanged_trigger_id' })
  })

  it('a view to change that was never opened, and a file that was never sent', async () => {
    const view = JSON.stringify(modal())
    expect(await call('views.update', { view_id: 'V999', view })).toMatchObject({ error: 'not_found' })
    const files = JSON.stringify([{ id: 'F999' }])
    expect(await call('files.completeUploadExternal', { files, channel_id: CHANNEL })).toMatchObject({
      error: 'file_not_found',
    })
  })

  it('a response address after its time', async () => {
    const headers = { 'content-type': 'application/json' }
    const use = (minutes: number) =>
      fetch(slack.responseUrl(5, minutes), { method: 'POST', body: '{"text":"x"}', headers })
    expect([(await use(30)).status, (await use(-1)).status]).toEqual([200, 404])
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
