import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { directMessage, mention } from './asked.ts'
import { type Office, openOffice } from './running.ts'

describe('Socket Mode', () => {
  let office: Office
  beforeEach(async () => {
    office = await openOffice('socket')
  })
  afterEach(async () => {
    await office.close()
    expect(office.standIn.socket.violations).toEqual([])
  })

  it('connects once, with a ticket of its own', () => {
    expect(office.app.address).toBe('Socket Mode')
    expect(office.standIn.calls.map((call) => call.method)).toEqual(['auth.test', 'apps.connections.open'])
  })

  it.each(['disconnect', 'cut'] as const)('answers again after a %s, within a second', async (what) => {
    const start = Date.now()
    office.standIn.socket[what]()
    await office.standIn.socket.connectedTimes(2)
    expect(Date.now() - start).toBeLessThan(1_000)
    await office.event(mention('upfront?'))
    expect(await office.standIn.posted(1)).toHaveLength(1)
  })

  it('goes on trying where connecting fails, and does not end the process', async () => {
    office.standIn.next('apps.connections.open', { status: 503, body: 'down' })
    office.standIn.next('apps.connections.open', { body: { ok: false, error: 'internal_error' } })
    office.standIn.socket.cut()
    await office.standIn.socket.connectedTimes(2)
    await office.event(mention('upfront?'))
    expect(await office.standIn.posted(1)).toHaveLength(1)
    expect(office.log.text).toContain('Could not connect to Slack')
  })

  it('gets what was asked while it was away', async () => {
    office.standIn.socket.disconnect()
    const asked = office.event(mention('upfront?'))
    await asked
    expect(await office.standIn.posted(1)).toHaveLength(1)
  })

  it('answers once what is sent again because its acknowledgement got lost', async () => {
    office.standIn.socket.deaf = true
    const acknowledged = office.standIn.socket.deliver('events_api', directMessage('upfront?'))
    await sleep(400)
    office.standIn.socket.deaf = false
    expect((await acknowledged).deliveries).toBeGreaterThan(1)
    await office.standIn.posted(1)
    expect(office.standIn.posts).toHaveLength(1)
    expect(office.desk.questions).toEqual(['upfront?'])
  })

  it('stops while it is connecting anew', async () => {
    office.standIn.next('apps.connections.open', { status: 503, body: 'down' })
    office.standIn.socket.cut()
    await sleep(100)
    const start = Date.now()
    await office.app.stop()
    expect(Date.now() - start).toBeLessThan(500)
    await sleep(550)
    expect(office.standIn.socket.connections).toBe(1)
  })

  it('waits for the answers in the making when it stops', async () => {
    office.standIn.delays.set('chat.postMessage', 300)
    await office.event(mention('upfront?'))
    await office.app.stop()
    expect(office.standIn.posts).toHaveLength(1)
  })
})
