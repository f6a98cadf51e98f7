import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command, directMessage, mention } from './asked.ts'
import { answer, CITATION } from './desk.ts'
import { type Office, openOffice, type Way } from './running.ts'
import { BOT_TOKEN, CHANNEL, DIRECT } from './stand-in.ts'

describe.each<Way>(['http', 'socket'])('over %s', (way) => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice(way)
  })
  afterAll(() => office.close())
  beforeEach(() => {
    office.standIn.posts.length = 0
    office.desk.asked.length = 0
    office.desk.reply = () => answer()
    office.log.lines.length = 0
  })
  afterEach(() => expect(office.standIn.socket.violations).toEqual([]))

  it('acknowledges a command, then answers once, for the asker alone', async () => {
    expect(await office.command(command('Biotest upfront?', office.standIn.responseUrl()))).toBeLessThan(500)
    const [posted, ...more] = await office.standIn.posted(1)
    expect(more).toEqual([])
    expect(posted).toMatchObject({ via: 'response_url', sent: { response_type: 'ephemeral', replace_original: false } })
    expect(posted?.text).toContain('$1 million')
    expect(office.desk.asked).toEqual([{ question: 'Biotest upfront?', earlier: undefined }])
  })

  it.each([
    ['', 'help'],
    ['  ', 'help'],
    ['help', 'help'],
    ['Help!', 'help'],
    ['deals', 'list all deals'],
    ['AT&amp;T &lt; $5 million?', 'AT&T < $5 million?'],
  ])('asks for /deal %j: %j', async (typed, question) => {
    await office.command(command(typed, office.standIn.responseUrl()))
    await office.standIn.posted(1, 20)
    expect(office.desk.questions).toEqual([question])
  })

  it('answers a mention once, in a thread below it', async () => {
    const asked = mention('Biotest upfront?')
    await office.event(asked)
    const [posted, ...more] = await office.standIn.posted(1)
    expect(more).toEqual([])
    expect(posted).toMatchObject({
      via: 'chat.postMessage',
      channel: CHANNEL,
      thread_ts: asked.event.ts,
      sent: { unfurl_links: false, unfurl_media: false },
    })
    expect(office.desk.questions).toEqual(['Biotest upfront?'])
  })

  it('answers a follow-up in the same thread, and hands in what the thread was about; not so in another', async () => {
    const first = mention('Biotest upfront?')
    await office.event(first)
    await office.standIn.posted(1, 0)
    await office.event(mention('and royalties?', { thread_ts: first.event.ts }))
    const posts = await office.standIn.posted(2)
    await office.event(mention('what about the term?'))
    await office.standIn.posted(3, 0)
    expect(posts[1]?.thread_ts).toBe(first.event.ts)
    expect(office.desk.asked.map((one) => one.earlier?.deals)).toEqual([undefined, ['Biotest upfront?'], undefined])
  })

  it('answers a direct message where it was asked, and a follow-up with what came before', async () => {
    const first = directMessage('Biotest upfront?')
    await office.event(first)
    const [answered] = await office.standIn.posted(1, 0)
    await office.event(directMessage('and Sicor?'))
    await office.standIn.posted(2, 0)
    await office.event(directMessage('royalties?', { thread_ts: first.event.ts }))
    await office.standIn.posted(3, 0)
    await office.event(directMessage('term?', { thread_ts: answered?.ts }))
    const posts = await office.standIn.posted(4)
    expect(posts.map((post) => [post.channel, post.thread_ts])).toEqual([
      [DIRECT, undefined],
      [DIRECT, undefined],
      [DIRECT, first.event.ts],
      [DIRECT, answered?.ts],
    ])
    const earlier = office.desk.asked.map((one) => one.earlier?.deals[0])
    expect(earlier).toEqual([undefined, 'Biotest upfront?', 'Biotest upfront?', 'Biotest upfront?'])
  })

  it('answers once what arrives twice', async () => {
    const asked = mention('twice?')
    await office.event(asked)
    await office.event(asked, 1)
    await office.event(asked, 2)
    await office.event({ ...asked, event_id: 'EvAsMessage' })
    const message = directMessage('also twice?')
    await Promise.all([office.event(message), office.event(message, 1)])
    const said = command('thrice?', office.standIn.responseUrl())
    await Promise.all([office.command(said), office.command(said), office.command(said)])
    await office.standIn.posted(3)
    expect(office.desk.questions.sort()).toEqual(['also twice?', 'thrice?', 'twice?'])
    expect(office.standIn.posts).toHaveLength(3)
  })

  it.each([
    ['another bot in a channel', mention('upfront?', { bot_id: 'B2', user: 'U2' })],
    ['another bot, by its profile', mention('upfront?', { bot_profile: { id: 'B2' }, user: 'U2' })],
    ['a mention by bot_message', mention('upfront?', { subtype: 'bot_message', bot_id: 'B2' })],
    ['an edited mention', mention('upfront?', { edited: { user: 'U1', ts: '1600000000.000300' } })],
    ['a bot in a direct message', directMessage('upfront?', { subtype: 'bot_message', bot_id: 'B2', user: undefined })],
    ['its own message', directMessage('upfront?', { user: 'UBOT', bot_id: 'BBOT' })],
    ['its own message without a bot', directMessage('upfront?', { user: 'UBOT' })],
    ['Slackbot', directMessage('upfront?', { user: 'USLACKBOT' })],
    [
      'an edited message',
      directMessage('', { subtype: 'message_changed', message: { text: 'upfront?' }, user: undefined }),
    ],
    ['a deleted message', directMessage('', { subtype: 'message_deleted', user: undefined })],
    ['a message in a channel', directMessage('upfront?', { channel_type: 'channel', channel: CHANNEL })],
  ])('says nothing to %s', async (_, body) => {
    await office.event(body)
    await office.standIn.posted(0, 25)
    expect(office.standIn.posts).toEqual([])
    expect(office.desk.asked).toEqual([])
  })

  it('pings nobody, whatever a person or a filing says', async () => {
    const evil = '<!channel> <@U123> <#C1|x> <!subteam^S1> & <https://evil.example|sec.gov> @here'
    office.desk.reply = (question) =>
      answer({
        lead: `Not understood: ${question} ${evil}`,
        text: evil,
        notes: [evil, evil],
        table: { columns: ['Deal', evil], rows: [[evil, evil]] },
        citations: [{ ...CITATION, quote: evil, source: evil, url: 'https://sec.gov/<!here>|x' }],
        readAs: evil,
        suggestions: [evil],
      })
    await office.event(mention(evil))
    await office.command(command(evil, office.standIn.responseUrl()))
    await office.event(directMessage('&lt;!channel&gt; upfront?'))
    const posts = await office.standIn.posted(3)
    expect(posts.map((post) => post.pings)).toEqual([[], [], []])
    expect(posts[0]?.text).toContain('&lt;!channel&gt; &lt;@U123&gt;')
    expect(office.desk.questions.sort()).toEqual(['<!channel> upfront?', 'x & sec.gov @here', 'x & sec.gov @here'])
  })

  it('tells a person that it failed, and the log why', async () => {
    office.desk.reply = () => {
      throw new Error('the shelf fell down')
    }
    await office.event(mention('upfront?'))
    await office.event(directMessage('upfront?'))
    await office.command(command('upfront?', office.standIn.responseUrl()))
    const posts = await office.standIn.posted(3)
    for (const { text } of posts) {
      expect(text).toMatch(/^Something went wrong on our side/)
      expect(text).not.toContain('shelf')
    }
    expect(office.log.text).toMatch(/Error: the shelf fell down\n {4}at /)
    office.desk.reply = () => answer()
    await office.event(mention('upfront?'))
    expect((await office.standIn.posted(4))[3]?.text).toContain('$1 million')
  })

  it.each([
    ['channel_not_found', 'the app cannot see that channel'],
    ['not_in_channel', 'invite it'],
    ['is_archived', 'the channel is archived'],
  ])('logs why a post was refused: %s', async (error, why) => {
    office.standIn.next('chat.postMessage', { body: { ok: false, error } })
    await office.event(mention('upfront?'))
    await office.standIn.posted(0, 50)
    expect(office.standIn.posts).toEqual([])
    expect(office.log.text).toContain(error)
    expect(office.log.text).toContain(why)
  })

  it('answers in plain text where Slack does not like the blocks', async () => {
    office.standIn.next('chat.postMessage', { body: { ok: false, error: 'invalid_blocks' } })
    office.standIn.next('response_url', { status: 400, body: 'invalid_blocks' })
    await office.event(mention('upfront?'))
    await office.command(command('upfront?', office.standIn.responseUrl()))
    const posts = await office.standIn.posted(2)
    expect(posts.map((post) => [post.blocks.length, post.text.includes('$1 million')])).toEqual([
      [0, true],
      [0, true],
    ])
  })

  it.runIf(way === 'http')('waits as long as Slack asks, and posts once', async () => {
    office.standIn.limitRate('chat.postMessage', 1)
    await office.event(mention('upfront?'))
    await sleep(300)
    expect(office.standIn.posts).toEqual([])
    expect(await office.standIn.posted(1)).toHaveLength(1)
  })

  it('posts nothing twice where Slack fails after taking it', async () => {
    office.standIn.next('chat.postMessage', { status: 503, body: 'try later' })
    await office.event(mention('upfront?'))
    await sleep(60)
    expect(office.standIn.posts).toEqual([])
    expect(office.log.text).toContain('503')
  })

  it('logs a response address that is used up', async () => {
    await office.command(command('upfront?', office.standIn.responseUrl(0)))
    await sleep(60)
    expect(office.standIn.posts).toEqual([])
    expect(office.log.text).toMatch(/RespondError|404/)
  })

  it('logs no token, no question and no answer', async () => {
    office.standIn.next('chat.postMessage', { body: { ok: false, error: 'is_archived' } })
    await office.event(mention('the secret question'))
    await office.command(command('the secret question', office.standIn.responseUrl(0)))
    await sleep(60)
    expect(office.log.lines.length).toBeGreaterThan(1)
    for (const word of [BOT_TOKEN, 'secret', '$1 million']) expect(office.log.text).not.toContain(word)
  })
})
