import { once } from 'node:events'
import { createRequire } from 'node:module'
import { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import { openMemory } from '../../src/state/memory.ts'
import { type Running, startSlack } from '../../src/surfaces/slack/index.ts'
import { command, signed } from './asked.ts'
import { answer, FakeDesk } from './desk.ts'
import { KeptLog, settings } from './running.ts'
import { APP_TOKEN, BOT_TOKEN, StandIn } from './stand-in.ts'

/**
 * The desk works in the app's own thread and holds it up. So the asker is in another one, and the desk, once asked,
 * sleeps until the asker has the acknowledgement: "timed-out" means that it had to wait for the answer.
 */
function deskThatWaits(flag: Int32Array) {
  const seen: string[] = []
  const desk = new FakeDesk()
  desk.reply = () => {
    seen.push(Atomics.wait(flag, 0, 0, 1_500))
    return answer()
  }
  return { desk, seen }
}

const ACKNOWLEDGED = /ok|not-equal/

const POSTS = `
  const { workerData: { flag, address, body, headers } } = require('node:worker_threads')
  fetch(address, { method: 'POST', body, headers }).then((response) => response.text()).then(() => {
    Atomics.store(flag, 0, 1)
    Atomics.notify(flag, 0)
  })`

const SENDS = `
  const { parentPort, workerData: { flag, ws, payload } } = require('node:worker_threads')
  const { WebSocketServer } = require(ws)
  const server = require('node:http').createServer((request, response) => {
    const { port } = server.address()
    const identity = { user_id: 'UBOT', bot_id: 'BBOT', team_id: 'T1', url: 'ws://127.0.0.1:' + port }
    response.setHeader('content-type', 'application/json')
    response.end(JSON.stringify({ ok: true, ...identity }))
  }).listen(0, '127.0.0.1', () => parentPort.postMessage(server.address().port))
  new WebSocketServer({ server }).on('connection', (socket) => {
    socket.send(JSON.stringify({ type: 'hello' }))
    socket.on('message', () => {
      Atomics.store(flag, 0, 1)
      Atomics.notify(flag, 0)
    })
    setTimeout(() => socket.send(JSON.stringify({ envelope_id: 'e1', type: 'slash_commands', payload })), 50)
  })`

describe('the acknowledgement of a command is out before the desk begins', () => {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const open: { app?: Running; worker?: Worker; standIn?: StandIn } = {}
  afterEach(async () => {
    await open.app?.stop()
    await open.worker?.terminate()
    await open.standIn?.close()
    flag[0] = 0
  })

  it('over http', async () => {
    const standIn = await StandIn.open()
    const { desk, seen } = deskThatWaits(flag)
    const app = await startSlack(desk, settings(standIn, 'http'), new KeptLog(), openMemory())
    const body = new URLSearchParams(command('upfront?', standIn.responseUrl())).toString()
    const headers = { 'content-type': 'application/x-www-form-urlencoded', ...signed(body) }
    const worker = new Worker(POSTS, { eval: true, workerData: { flag, address: app.address, body, headers } })
    Object.assign(open, { app, worker, standIn })
    expect(await standIn.posted(1)).toHaveLength(1)
    expect(seen).toEqual([expect.stringMatching(ACKNOWLEDGED)])
  })

  it('over socket', async () => {
    const standIn = await StandIn.open()
    const { desk, seen } = deskThatWaits(flag)
    const ws = createRequire(import.meta.url).resolve('ws')
    const payload = command('upfront?', standIn.responseUrl())
    const worker = new Worker(SENDS, { eval: true, workerData: { flag, ws, payload } })
    const [port] = (await once(worker, 'message')) as [number]
    const connection = { kind: 'socket', appToken: APP_TOKEN } as const
    const apiUrl = `http://127.0.0.1:${port}/api/`
    const app = await startSlack(desk, { botToken: BOT_TOKEN, apiUrl, connection }, new KeptLog(), openMemory())
    Object.assign(open, { app, worker, standIn })
    expect(await standIn.posted(1)).toHaveLength(1)
    expect(seen).toEqual([expect.stringMatching(ACKNOWLEDGED)])
  })
})
