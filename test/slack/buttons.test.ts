import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Desk } from '../../src/domain/desk.ts'
import { ownDesk } from '../system/own-desk.ts'
import { command, directMessage, mention, press, type Shown, submit } from './asked.ts'
import { type Office, openOffice, type Way } from './running.ts'
import { CHANNEL, DIRECT, type Posted } from './stand-in.ts'

interface Button {
  readonly action_id: string
  readonly text: { readonly text: string }
  readonly value: string
}

const buttonsIn = (blocks: readonly unknown[]): Button[] =>
  (blocks as { type: string; elements?: Button[] }[]).flatMap((one) =>
    one.type === 'actions' ? (one.elements ?? []) : [],
  )

const textOf = (blocks: readonly unknown[]): string => JSON.stringify(blocks)

describe.each<Way>(['http', 'socket'])('buttons, over %s', (way) => {
  let office: Office<Desk>
  beforeAll(async () => {
    office = await openOffice(way, undefined, await ownDesk())
  })
  afterAll(() => office.close())
  beforeEach(() => {
    office.standIn.posts.length = 0
    office.standIn.views.length = 0
    office.standIn.files.length = 0
    office.log.lines.length = 0
  })
  afterEach(() => {
    expect(office.standIn.socket.violations).toEqual([])
    expect(office.log.text).toBe('')
  })

  const happened = () => {
    const { posts, views, files } = office.standIn
    return posts.length + views.length + files.length
  }
  /** Waits until something has happened, and then until nothing more does. */
  const settled = async (before: number) => {
    for (let waited = 0; happened() === before && waited < 2_000; waited += 10) await sleep(10)
    for (let seen = -1; seen !== happened(); await sleep(60)) seen = happened()
  }

  const last = () => office.standIn.posts.at(-1) as Posted
  /** Asks in a channel, with a command, or directly, and gives what was posted. */
  const ask = async (question: string, how: 'channel' | 'command' | 'direct' = 'channel'): Promise<Posted> => {
    const before = office.standIn.posts.length
    if (how === 'channel') await office.event(mention(question))
    else if (how === 'direct') await office.event(directMessage(question))
    else await office.command(command(question, office.standIn.responseUrl()))
    await office.standIn.posted(before + 1, 0)
    return last()
  }
  const use = async (
    button: { action_id: string; value?: string } | undefined,
    shown: Shown = {},
    user = 'U1',
    trigger = office.standIn.trigger(),
  ) => {
    if (!button) throw new Error('there is no such button')
    const { action_id, value } = button
    const pressed = { action_id, ...(value === undefined ? {} : { value }) }
    const at = { trigger, responseUrl: office.standIn.responseUrl(), user }
    const before = happened()
    expect(await office.interaction(press(pressed, at, shown))).toBeLessThan(1_000)
    await settled(before)
  }
  const named = (posted: { blocks: readonly unknown[] }, text: string) =>
    buttonsIn(posted.blocks).find((one) => one.text.text.startsWith(text))
  const privately: Shown = { isPrivate: true }

  it('stand below an answer as its status allows', async () => {
    const names = async (question: string, how?: 'command') =>
      buttonsIn((await ask(question, how)).blocks).map((one) => one.action_id)
    expect(await names('Biotest upfront?')).toEqual([
      'ask:0',
      'ask:1',
      'ask:2',
      'show_filing',
      'more_terms',
      'helpful',
      'not_right',
    ])
    expect(await names('Biotest upfront?', 'command')).toContain('share')
    expect(await names('hello')).not.toContain('helpful')
    expect(await names('compare Biotest and Genentech')).toContain('download_csv')
  })

  it('Show in filing: the section around the quote, the quote in bold, and its pages', async () => {
    const answered = await ask('Biotest upfront?')
    await use(named(answered, 'Show in filing'))
    const first = office.standIn.views[0]
    expect(first?.via).toBe('views.open')
    expect(textOf(first?.view.blocks ?? [])).toMatch(
      /"text":"[^"]*\$1 million upfront payment[^"]*","style":\{"bold":true\}/,
    )
    expect(textOf(first?.view.blocks ?? [])).toMatch(/Page \d+ of \d+\. The quote is in bold/)
    const turned = buttonsIn(first?.view.blocks ?? []).find((one) => one.action_id.startsWith('filing:'))
    await use(turned, { view: 'V1' })
    expect(office.standIn.views[1]?.via).toBe('views.update')
    expect(textOf(office.standIn.views[1]?.view.blocks ?? [])).not.toBe(textOf(first?.view.blocks ?? []))
  })

  it('More terms: the deal as a whole, in the thread', async () => {
    const answered = await ask('Biotest upfront?')
    await use(named(answered, 'More terms'), { ts: answered.ts, thread: answered.thread_ts })
    expect(last()).toMatchObject({ via: 'chat.postMessage', channel: CHANNEL, thread_ts: answered.thread_ts })
    for (const word of ['ImmunoGen – Biotest (2006-07-07)', 'milestone payments', 'royalties'])
      expect(last().text).toContain(word)
  })

  it('candidates of an ambiguous question ask for one of them', async () => {
    const asked = await ask('milestones?')
    expect(asked.text).toMatch(/^Which deal/)
    const [first, second] = buttonsIn(asked.blocks)
    await use(second, { ts: asked.ts, thread: asked.thread_ts })
    expect(last().text).toContain('Genentech')
    expect(last().thread_ts).toBe(asked.thread_ts)
    await use(first, { ts: asked.ts, thread: asked.thread_ts })
    expect(last().text).toContain('Biotest')
  })

  it('a suggestion pressed goes on in the conversation', async () => {
    const asked = await ask('Biotest upfront?')
    await use(buttonsIn(asked.blocks)[0], { ts: asked.ts, thread: asked.thread_ts })
    await office.event(mention('and the royalties?', { thread_ts: asked.thread_ts }))
    await office.standIn.posted(3)
    expect(last().text).toContain('Biotest')
  })

  it('a private answer is gone on with privately', async () => {
    const asked = await ask('milestones?', 'command')
    await use(buttonsIn(asked.blocks)[0], privately)
    expect(last()).toMatchObject({ via: 'response_url', sent: { response_type: 'ephemeral' } })
    expect(last().text).toContain('Biotest')
  })

  it('a correction of spelling can be undone', async () => {
    const asked = await ask('Bioteest upfront?')
    expect(asked.text).toContain('$1 million')
    await use(named(asked, 'Not “'), { ts: asked.ts, thread: asked.thread_ts })
    expect(last().text).toContain('Bioteest')
    expect(last().text).not.toContain('$1 million')
    expect(named(last(), 'Not “')).toBeUndefined()
  })

  it('Share in channel: for everybody, once, by name', async () => {
    const asked = await ask('Biotest upfront?', 'command')
    const share = named(asked, 'Share')
    await use(share, privately, 'U7')
    expect(last()).toMatchObject({
      via: 'response_url',
      sent: { response_type: 'in_channel', replace_original: false },
    })
    expect(textOf(last().blocks)).toContain('Shared by <@U7>')
    expect(named(last(), 'Share')).toBeUndefined()
    const count = office.standIn.posts.length
    await use(share, privately, 'U7')
    expect(office.standIn.posts).toHaveLength(count + 1)
    expect(last().text).toBe('This answer was shared already.')
  })

  it('/deal share: for everybody at once', async () => {
    const asked = await ask('share Biotest upfront?', 'command')
    expect(asked).toMatchObject({ via: 'response_url', sent: { response_type: 'in_channel' } })
    expect(asked.text).toContain('$1 million')
    expect(textOf(asked.blocks)).toContain('Shared by <@U1>')
  })

  it('Helpful and Not right are kept with question, answer and reason', async () => {
    const asked = await ask('Biotest upfront?')
    await use(named(asked, 'Helpful'), { ts: asked.ts, thread: asked.thread_ts }, 'U8')
    expect(last()).toMatchObject({ sent: { response_type: 'ephemeral', thread_ts: asked.thread_ts } })
    await use(named(asked, 'Not right'), { ts: asked.ts, thread: asked.thread_ts }, 'U9')
    const [form] = office.standIn.views
    expect(form?.view.callback_id).toBe('not_right_reason')
    await office.interaction(
      submit(form?.view ?? {}, { reason: { reason: { type: 'plain_text_input', value: ' It is two. ' } } }, 'U9'),
    )
    const kept = (await office.state.feedback()).filter((one) => ['U8', 'U9'].includes(one.person))
    expect(kept).toMatchObject([
      { workspace: 'T1', person: 'U8', verdict: 'helpful', reason: null, question: 'Biotest upfront?' },
      { workspace: 'T1', person: 'U9', verdict: 'not_right', reason: 'It is two.', status: 'answered' },
    ])
    expect(kept[1]?.text).toContain('$1 million')
  })

  it('Not right is kept where no reason is sent', async () => {
    const asked = await ask('Biotest royalties?')
    await use(named(asked, 'Not right'), { ts: asked.ts, thread: asked.thread_ts }, 'U10')
    expect((await office.state.feedback()).filter((one) => one.person === 'U10')).toMatchObject([
      { verdict: 'not_right', reason: null },
    ])
  })

  it('Download CSV: a row for each deal and field, with value, quote and place', async () => {
    const asked = await ask('compare Biotest and Genentech')
    await use(named(asked, 'Download CSV'), { ts: asked.ts, thread: asked.thread_ts })
    const [file] = office.standIn.files
    expect(file).toMatchObject({ name: 'deals.csv', args: { channel_id: CHANNEL, thread_ts: asked.thread_ts } })
    const [heading, ...rows] = (file?.text ?? '').replace('\ufeff', '').trimEnd().split('\r\n')
    expect(heading).toBe('deal,field,value,quote,filing,section,address')
    expect(rows.length).toBeGreaterThan(4)
    expect(
      rows.filter((one) => /^ImmunoGen – Biotest \(2006-07-07\),upfront payment,\$1 million,/.test(one)),
    ).not.toEqual([])
  })

  it('Download CSV of a private answer goes to its asker alone', async () => {
    const asked = await ask('compare Biotest and Genentech', 'command')
    await use(named(asked, 'Download CSV'), privately)
    expect(office.standIn.files[0]?.args).toMatchObject({ channel_id: DIRECT })
    expect(last().text).toContain('in your messages with Upfront')
  })

  it.each([
    ['no JSON', 'x'],
    ['a path', '{"a":"../../etc/passwd"}'],
    ['an answer that nobody was given', '{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10"}'],
    ['a page that is none', '{"a":"0b9d7c52-93f4-4c11-8a55-6f1f0a4f7a10","p":-1}'],
    ['nothing', ''],
    ['a value of 3,000 characters', 'x'.repeat(3_000)],
  ])('says that its answer is gone where the value is %s', async (_, value) => {
    for (const action_id of ['show_filing', 'more_terms', 'ask:0', 'download_csv', 'share', 'helpful']) {
      await use({ action_id, value }, privately)
      expect(last().text).toMatch(/^That answer is no longer kept here/)
    }
    expect(office.standIn.views).toEqual([])
    expect(office.standIn.files).toEqual([])
  })

  it('do nothing for another workspace', async () => {
    const asked = await ask('Biotest upfront?')
    const { action_id, value } = named(asked, 'Show in filing') as Button
    const at = { trigger: office.standIn.trigger(), responseUrl: office.standIn.responseUrl(), team: 'T2' }
    const before = happened()
    await office.interaction(press({ action_id, value }, at))
    await settled(before)
    expect(office.standIn.views).toEqual([])
    expect(last().text).toMatch(/^That answer is no longer kept here/)
  })

  it('work once where Slack sends a press twice', async () => {
    const asked = await ask('Biotest upfront?', 'direct')
    const trigger = office.standIn.trigger()
    const count = office.standIn.posts.length
    for (const _ of [1, 2]) await use(named(asked, 'More terms'), { channel: DIRECT, ts: asked.ts }, 'U1', trigger)
    await sleep(50)
    expect(office.standIn.posts).toHaveLength(count + 1)
    expect(last()).toMatchObject({ channel: DIRECT })
    expect(last().thread_ts).toBeUndefined()
  })
})
