import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pingsIn, refuseBlocks } from './block-limits.ts'
import { isMethod, readArguments } from './method-arguments.ts'
import { SocketSide } from './socket-side.ts'

export const BOT_TOKEN = 'xoxb-1111-2222-aaaabbbbcccc'
export const APP_TOKEN = 'xapp-1-A1-3333-ddddeeeeffff'
export const BOT_USER = 'UBOT'
export const CHANNEL = 'C1DEALS'
export const DIRECT = 'D1ASKER'

/** A message that the stand-in took. */
export interface Posted {
  readonly via: string
  readonly channel?: string
  readonly thread_ts?: string
  readonly ts: string
  readonly text: string
  readonly blocks: readonly unknown[]
  /** The whole of what was sent. */
  readonly sent: Readonly<Record<string, unknown>>
  /** What in it would call people. */
  readonly pings: readonly string[]
}

interface Answer {
  readonly status?: number
  readonly headers?: Readonly<Record<string, string>>
  readonly body: object | string
}

/** A stand-in for Slack's Web API, response addresses and Socket Mode, which refuses what Slack would refuse. */
export class StandIn {
  readonly posts: Posted[] = []
  /** Every call of a method, and what it was refused with. */
  readonly calls: { readonly method: string; readonly error?: string }[] = []
  readonly channels = new Set([CHANNEL, DIRECT])
  readonly socket: SocketSide
  /** Answers that take the place of the next ones to a method. */
  readonly instead = new Map<string, Answer[]>()
  /** Milliseconds that Slack takes for each call of a method. */
  readonly delays = new Map<string, number>()
  /** Uses that each response address has left. */
  private readonly uses = new Map<string, number>()
  private readonly server: Server
  private clock = 1_700_000_000

  /** `redeliverAfter`: milliseconds until an envelope that was not acknowledged is sent again. `port`: 0 is any. */
  static async open(redeliverAfter = 300, port = 0): Promise<StandIn> {
    const server = createServer()
    server.listen(port, '127.0.0.1')
    await once(server, 'listening')
    return new StandIn(server, redeliverAfter)
  }

  private constructor(server: Server, redeliverAfter: number) {
    this.server = server
    this.socket = new SocketSide(server, redeliverAfter)
    server.on('request', (request, response) => void this.serve(request, response))
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`
  }

  get apiUrl(): string {
    return `${this.origin}/api/`
  }

  /** A new response address: five uses. */
  responseUrl(uses = 5): string {
    const path = `/commands/T1/${this.uses.size + 1}/secret`
    this.uses.set(path, uses)
    return this.origin + path
  }

  /** The next call of a method is answered with too many requests. */
  limitRate(method: string, seconds: number): void {
    const body = { ok: false, error: 'ratelimited' }
    this.next(method, { status: 429, headers: { 'retry-after': String(seconds) }, body })
  }

  next(method: string, answer: Answer): void {
    this.instead.set(method, [...(this.instead.get(method) ?? []), answer])
  }

  /** Waits for so many posts, then a moment longer for one too many. */
  async posted(count: number, moment = 40): Promise<readonly Posted[]> {
    for (let waited = 0; this.posts.length < count && waited < 4_000; waited += 10) await sleep(10)
    await sleep(moment)
    return this.posts
  }

  async close(): Promise<void> {
    this.socket.close()
    this.server.closeAllConnections()
    this.server.close()
    await once(this.server, 'close')
  }

  private async serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    let body = ''
    for await (const part of request) body += String(part)
    const path = request.url ?? ''
    await sleep(this.delays.get(path.slice('/api/'.length)) ?? 0)
    const {
      status = 200,
      headers = {},
      body: out,
    } = path.startsWith('/api/')
      ? this.method(path.slice('/api/'.length), request, new URLSearchParams(body))
      : this.respond(path, request, body)
    const isText = typeof out === 'string'
    response.writeHead(status, { 'content-type': isText ? 'text/plain' : 'application/json', ...headers })
    response.end(isText ? out : JSON.stringify(out))
  }

  private method(name: string, request: IncomingMessage, form: URLSearchParams): Answer {
    const answer = this.instead.get(name)?.shift() ?? { body: this.call(name, request, form) }
    const error = (answer.body as { error?: string }).error
    this.calls.push({ method: name, ...(error ? { error } : {}) })
    return answer
  }

  private call(name: string, request: IncomingMessage, form: URLSearchParams): object {
    const refuse = (error: string, messages: readonly string[] = []) => ({
      ok: false,
      error,
      ...(messages.length > 0 ? { response_metadata: { messages } } : {}),
    })
    if (!isMethod(name)) return refuse('unknown_method')
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? form.get('token')
    if (!token) return refuse('not_authed')
    if (token !== BOT_TOKEN && token !== APP_TOKEN) return refuse('invalid_auth')
    if ((name === 'apps.connections.open') !== (token === APP_TOKEN)) return refuse('not_allowed_token_type')
    const { args, faults } = readArguments(name, form)
    if (faults.length > 0) return refuse('invalid_arguments', faults)
    if (name === 'auth.test') return { ok: true, url: this.origin, team_id: 'T1', user_id: BOT_USER, bot_id: 'BBOT' }
    if (name === 'apps.connections.open')
      return { ok: true, url: this.origin.replace('http', 'ws') + this.socket.ticket() }
    const message = { ...args, ...(typeof args.blocks === 'string' ? { blocks: parsed(args.blocks) } : {}) }
    if (!this.channels.has(String(args.channel))) return refuse('channel_not_found')
    if (args.thread_ts !== undefined && !/^\d+\.\d{6}$/.test(String(args.thread_ts))) return refuse('invalid_thread_ts')
    const refused = refusePost(message)
    if (refused) return refuse(refused.error, refused.messages)
    const { ts } = this.take(name, message)
    return name === 'chat.postEphemeral' ? { ok: true, message_ts: ts } : { ok: true, channel: args.channel, ts }
  }

  private respond(path: string, request: IncomingMessage, body: string): Answer {
    const left = this.uses.get(path)
    if (left === undefined) return { status: 404, body: 'no_service' }
    const instead = this.instead.get('response_url')?.shift()
    if (instead) return instead
    if (left === 0) return { status: 404, body: 'used_url' }
    if (!request.headers['content-type']?.startsWith('application/json'))
      return { status: 400, body: 'invalid_payload' }
    const message = parsed(body) as Record<string, unknown> | undefined
    if (!message) return { status: 400, body: 'invalid_payload' }
    const unknown = Object.keys(message).find((name) => !RESPONSE_FIELDS.includes(name))
    const refused = unknown ? { error: `invalid_payload ${unknown}` } : refusePost(message)
    if (refused) return { status: 400, body: refused.error }
    this.uses.set(path, left - 1)
    this.take('response_url', message)
    return { body: 'ok' }
  }

  private take(via: string, sent: Record<string, unknown>): Posted {
    this.clock += 1
    const { channel, thread_ts, text = '', blocks = [] } = sent as Partial<Posted>
    const place = { ...(channel ? { channel } : {}), ...(thread_ts ? { thread_ts } : {}) }
    const posted = { via, ...place, ts: `${this.clock}.000100`, text, blocks, sent, pings: pingsIn(sent) }
    this.posts.push(posted)
    return posted
  }
}

const RESPONSE_FIELDS = [
  'text',
  'blocks',
  'response_type',
  'replace_original',
  'delete_original',
  'thread_ts',
  'unfurl_links',
  'unfurl_media',
]

function parsed(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return undefined
  }
}

/** What Slack says to a message that it does not take, wherever it is posted. */
export function refusePost(
  message: Readonly<Record<string, unknown>>,
): { error: string; messages?: readonly string[] } | null {
  const { text, blocks } = message
  if ('blocks' in message && blocks === undefined) return { error: 'invalid_blocks_format' }
  if (!text && (!Array.isArray(blocks) || blocks.length === 0)) return { error: 'no_text' }
  if (typeof text === 'string' && text.length > 40_000) return { error: 'msg_too_long' }
  const refused = blocks === undefined ? null : refuseBlocks(blocks)
  return refused ? { error: refused.error, messages: refused.errors.map((one) => `[ERROR] ${one}`) } : null
}
