import type { Desk } from '../../src/domain/desk.ts'
import { openMemory } from '../../src/state/memory.ts'
import type { State } from '../../src/state/port.ts'
import { type Log, type Running, type SlackSettings, startSlack } from '../../src/surfaces/slack/index.ts'
import { stackOf } from '../../src/surfaces/slack/log.ts'
import { SIGNING_SECRET, sendCommand, sendEvent, sendInteraction } from './asked.ts'
import { FakeDesk } from './desk.ts'
import { APP_TOKEN, BOT_TOKEN, StandIn } from './stand-in.ts'

export type Way = 'http' | 'socket'

/** A log that keeps its lines, errors with their stacks. */
export class KeptLog implements Log {
  readonly lines: string[] = []
  debug = (message: string) => this.keep('debug', message)
  info = (message: string) => this.keep('info', message)
  warn = (message: string, error?: unknown) => this.keep('warn', message, error)
  error = (message: string, error?: unknown) => this.keep('error', message, error)

  private keep(level: string, message: string, error?: unknown): void {
    this.lines.push(`${level} ${message}${error === undefined ? '' : `\n${stackOf(error)}`}`)
  }

  get text(): string {
    return this.lines.join('\n')
  }
}

export function settings(standIn: StandIn, way: Way): SlackSettings {
  const connection =
    way === 'socket'
      ? ({ kind: 'socket', appToken: APP_TOKEN } as const)
      : ({ kind: 'http', signingSecret: SIGNING_SECRET, port: 0 } as const)
  return { botToken: BOT_TOKEN, apiUrl: standIn.apiUrl, connection }
}

/** The real app, a stand-in for Slack, and the wire between them, whichever it is. */
export interface Office<Asked extends Desk = FakeDesk> {
  readonly standIn: StandIn
  readonly desk: Asked
  readonly state: State
  readonly log: KeptLog
  readonly app: Running
  /** Delivers an event, and waits for its acknowledgement. Returns after how many milliseconds it came. */
  event(body: object, retry?: number): Promise<number>
  /** The same for a command. The acknowledgement may hold nothing. */
  command(fields: Record<string, string>): Promise<number>
  /** The same for a button or a form. */
  interaction(payload: object): Promise<number>
  close(): Promise<void>
}

export async function openOffice<Asked extends Desk = FakeDesk>(
  way: Way,
  state: State = openMemory(),
  desk = new FakeDesk() as Desk as Asked,
): Promise<Office<Asked>> {
  const standIn = await StandIn.open()
  const log = new KeptLog()
  const app = await startSlack(desk, settings(standIn, way), log, state)
  const close = async () => {
    await app.stop()
    await standIn.close()
  }
  const office = { standIn, desk, state, log, app, close }
  if (way === 'socket') {
    return {
      ...office,
      event: async (body) => (await standIn.socket.deliver('events_api', body)).after,
      command: async (fields) => (await standIn.socket.deliver('slash_commands', fields)).after,
      interaction: async (payload) => (await standIn.socket.deliver('interactive', payload)).after,
    }
  }
  const timed = async (send: () => Promise<Response>) => {
    const start = Date.now()
    const response = await send()
    const body = await response.text()
    if (response.status !== 200 || body !== '') throw new Error(`acknowledged with ${response.status} ${body}`)
    return Date.now() - start
  }
  return {
    ...office,
    event: (body, retry) => timed(() => sendEvent(app.address, body, retry)),
    command: (fields) => timed(() => sendCommand(app.address, fields)),
    interaction: (payload) => timed(() => sendInteraction(app.address, payload)),
  }
}
