import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMemory } from '../../src/state/memory.ts'
import { type SlackSettings, startSlack } from '../../src/surfaces/slack/index.ts'
import { SIGNING_SECRET } from './asked.ts'
import { FakeDesk } from './desk.ts'
import { KeptLog, settings } from './running.ts'
import { BOT_TOKEN, StandIn } from './stand-in.ts'

describe('starting ends with a sentence where', () => {
  let standIn: StandIn
  beforeAll(async () => {
    standIn = await StandIn.open()
  })
  afterAll(() => standIn.close())

  const start = async (change: Partial<SlackSettings>, way: 'http' | 'socket' = 'http') => {
    const log = new KeptLog()
    const failure = await startSlack(new FakeDesk(), { ...settings(standIn, way), ...change }, log, openMemory()).then(
      () => 'started',
      (error: Error) => error,
    )
    if (!(failure instanceof Error)) throw new Error('it started')
    for (const secret of ['xoxb-wrong', 'xapp-wrong', BOT_TOKEN])
      expect(failure.message + log.text).not.toContain(secret)
    expect(failure.message).not.toContain('\n')
    return failure.message
  }

  it('the bot token is wrong', async () => {
    expect(await start({ botToken: 'xoxb-wrong' })).toMatch(/^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\): /)
    expect(await start({ botToken: 'xoxb-wrong' }, 'socket')).toMatch(/SLACK_BOT_TOKEN \(invalid_auth\)/)
  })

  it('the app token is wrong', async () => {
    const connection = { kind: 'socket', appToken: 'xapp-wrong' } as const
    expect(await start({ connection })).toMatch(
      /^Slack does not accept SLACK_APP_TOKEN \(invalid_auth\): .*connections:write/,
    )
  })

  it('Slack can not be reached', async () => {
    const gone = await StandIn.open()
    const { apiUrl } = gone
    await gone.close()
    expect(await start({ apiUrl })).toMatch(
      /^Slack can't be reached at http:\/\/127\.0\.0\.1:\d+\/api\/: .*ECONNREFUSED/,
    )
  })

  it('Slack is down', async () => {
    standIn.next('auth.test', { status: 503, body: 'down' })
    expect(await start({})).toMatch(/answered with HTTP status 503$/)
  })

  it('Slack asks to wait', async () => {
    standIn.limitRate('auth.test', 30)
    expect(await start({})).toBe('Slack asks to wait: start again in 30 s')
  })

  it('the port is taken', async () => {
    const other = createServer().listen(0)
    await once(other, 'listening')
    const { port } = other.address() as AddressInfo
    const connection = { kind: 'http', signingSecret: SIGNING_SECRET, port } as const
    expect(await start({ connection })).toBe(`PORT ${port} is taken: set PORT to a free one`)
    other.close()
  })
})
