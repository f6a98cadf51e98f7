import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { command, mention, sendEvent, signed } from './asked.ts'
import { type Office, openOffice } from './running.ts'
import { StandIn } from './stand-in.ts'

const now = () => Math.floor(Date.now() / 1000)

describe('requests over HTTP', () => {
  let office: Office
  beforeAll(async () => {
    office = await openOffice('http')
  })
  afterAll(() => office.close())
  beforeEach(() => {
    office.standIn.posts.length = 0
  })

  const send = (body: string, headers: Record<string, string>) =>
    fetch(office.app.address, { method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } })

  const body = JSON.stringify(mention('upfront?'))
  it.each([
    ['a signature by another secret', () => signed(body, now(), 'another')],
    ['a signature of another body', () => signed(`${body} `)],
    ['a signature that is six minutes old', () => signed(body, now() - 360)],
    ['a newer version of signatures', () => ({ ...signed(body), 'x-slack-signature': 'v1=abc' })],
    ['no signature', () => ({})],
    ['no timestamp', () => ({ 'x-slack-signature': signed(body)['x-slack-signature'] ?? '' })],
    ['a timestamp that is no number', () => ({ ...signed(body), 'x-slack-request-timestamp': 'yesterday' })],
  ])('are refused with %s', async (_, headers) => {
    expect((await send(body, headers())).status).toBe(401)
    await office.standIn.posted(0, 50)
    expect(office.standIn.posts).toEqual([])
    expect(office.desk.asked).toEqual([])
  })

  it('are answered to where Slack verifies the address', async () => {
    const challenge = JSON.stringify({ type: 'url_verification', challenge: 'abc', token: 'deprecated' })
    const response = await send(challenge, signed(challenge))
    expect([response.status, await response.json()]).toEqual([200, { challenge: 'abc' }])
  })

  it.each([
    ['GET', '/slack/events', 404],
    ['POST', '/', 404],
    ['GET', '/', 404],
  ])('%s %s: %i', async (method, path, status) => {
    const response = await fetch(new URL(path, office.app.address), { method })
    expect(response.status).toBe(status)
  })

  it('are refused where the body is no JSON', async () => {
    expect((await send('{', signed('{'))).status).toBe(400)
  })

  it('are acknowledged with nothing in it, so that the question is not shown twice', async () => {
    await office.command(command('upfront?', office.standIn.responseUrl()))
    expect(await office.standIn.posted(1)).toHaveLength(1)
  })
})

describe('a post', () => {
  it('is tried again where nothing of it can have reached Slack', async () => {
    const office = await openOffice('http')
    const port = Number(new URL(office.standIn.origin).port)
    await office.standIn.close()
    await office.event(mention('upfront?'))
    await sleep(200)
    const back = await StandIn.open(300, port)
    expect(await back.posted(1)).toHaveLength(1)
    await office.app.stop()
    await back.close()
  })
})

describe('stop', () => {
  it('waits for the answers in the making, and takes no more', async () => {
    const office = await openOffice('http')
    office.standIn.delays.set('chat.postMessage', 300)
    await office.event(mention('upfront?'))
    const stopped = office.app.stop()
    expect(office.app.stop()).toBe(stopped)
    await sleep(50)
    expect(office.standIn.posts).toEqual([])
    await expect(sendEvent(office.app.address, mention('too late?'))).rejects.toThrow()
    await stopped
    expect(office.standIn.posts).toHaveLength(1)
    expect(office.desk.questions).toEqual(['upfront?'])
    await office.standIn.close()
  })

  it('is done at once where there is nothing to wait for', async () => {
    const office = await openOffice('http')
    await office.event(mention('upfront?'))
    await office.standIn.posted(1)
    const start = Date.now()
    await office.app.stop()
    expect(Date.now() - start).toBeLessThan(200)
    await office.standIn.close()
  })
})
