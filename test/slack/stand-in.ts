import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { pingsIn, refuseBlocks, refuseView } from './block-limits.ts'
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

/** A modal or a Home. */
export interface View {
  readonly type: string
  readonly callback_id?: string
  readonly private_metadata?: string
  readonly blocks: readonly unknown[]
}

type Refuse = (error: string, messages?: readonly string[]) => object

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
  /** Views that were opened, changed or published, in order. */
  readonly views: { readonly via: string; readonly view: View; readonly args: Readonly<Record<string, unknown>> }[] = []
  /** Files that were uploaded and handed to a channel. */
  readonly files: { readonly name: string; readonly text: string; readonly args: Readonly<Record<string, unknown>> }[] =
    []
  /** Triggers that may open a view, each once and for three seconds. */
  private readonly triggers = new Map<string, number>()
  private readonly uploads = new Map<string, { readonly name: string; readonly length: number; text?: string }>()
  /** Uses that each response address has left, and until when. */
  private readonly uses = new Map<string, { left: number; readonly until: number }>()
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

  /** A new response address: five uses in 30 minutes. */
  responseUrl(uses = 5, minutes = 30): string {
    const path = `/commands/T1/${this.uses.size + 1}/secret`
    this.uses.set(path, { left: uses, until: Date.now() + minutes * 60_000 })
    return this.origin + path
  }

  /** A new trigger. */
  trigger(): string {
    const id = `${this.triggers.size + 1}.${Date.now()}.abcdef`
    this.triggers.set(id, Date.now() + 3_000)
    return id
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
    const parts: Buffer[] = []
    for await (const part of request) parts.push(part as Buffer)
    const body = Buffer.concat(parts).toString('utf8')
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
    if (name.startsWith('views.')) return this.show(name, args, refuse)
    if (name === 'conversations.open') return { ok: true, channel: { id: DIRECT } }
    if (name.startsWith('files.')) return this.file(name, args, refuse)
    const message = { ...args, ...(typeof args.blocks === 'string' ? { blocks: parsed(args.blocks) } : {}) }
    if (!this.channels.has(String(args.channel))) return refuse('channel_not_found')
    if (args.thread_ts !== undefined && !/^\d+\.\d{6}$/.test(String(args.thread_ts))) return refuse('invalid_thread_ts')
    const refused = refusePost(message)
    if (refused) return refuse(refused.error, refused.messages)
    const { ts } = this.take(name, message)
    return name === 'chat.postEphemeral' ? { ok: true, message_ts: ts } : { ok: true, channel: args.channel, ts }
  }

  private show(name: string, args: Record<string, unknown>, refuse: Refuse): object {
    const { view, trigger_id: trigger } = args as { view: View; trigger_id?: string }
    if (name === 'views.open') {
      const until = this.triggers.get(trigger ?? '')
      if (until === undefined) return refuse('invalid_trigger_id')
      if (until === 0) return refuse('exchanged_trigger_id')
      if (until < Date.now()) return refuse('expired_trigger_id')
    }
    if (name === 'views.update' && !this.views.some((_, index) => args.view_id === `V${index + 1}`))
      return refuse('not_found')
    const faults = refuseView(view, name === 'views.publish' ? ['home'] : ['modal'])
    if (faults.length > 0)
      return refuse(
        'invalid_arguments',
        faults.map((one) => `[ERROR] ${one}`),
      )
    if (trigger) this.triggers.set(trigger, 0)
    this.views.push({ via: name, view, args })
    return { ok: true, view: { ...view, id: `V${this.views.length}` } }
  }

  private file(name: string, args: Record<string, unknown>, refuse: Refuse): object {
    if (name === 'files.getUploadURLExternal') {
      const id = `F${this.uploads.size + 1}`
      this.uploads.set(id, { name: String(args.filename), length: Number(args.length) })
      return { ok: true, file_id: id, upload_url: `${this.origin}/upload/${id}` }
    }
    const files = args.files as { id: string }[]
    if (args.channel_id && !this.channels.has(String(args.channel_id))) return refuse('channel_not_found')
    for (const { id } of files) {
      const upload = this.uploads.get(id)
      if (upload?.text === undefined) return refuse('file_not_found')
      this.files.push({ name: upload.name, text: upload.text, args })
    }
    return { ok: true, files }
  }

  private upload(id: string, body: string): Answer {
    const upload = this.uploads.get(id)
    if (!upload || Buffer.byteLength(body) !== upload.length) return { status: 400, body: 'bad upload' }
    upload.text = body
    return { body: `OK - ${upload.length}` }
  }

  private respond(path: string, request: IncomingMessage, body: string): Answer {
    if (path.startsWith('/upload/')) return this.upload(path.slice('/upload/'.length), body)
    const use = this.uses.get(path)
    if (use === undefined) return { status: 404, body: 'no_service' }
    const instead = this.instead.get('response_url')?.shift()
    if (instead) return instead
    if (use.left === 0) return { status: 404, body: 'used_url' }
    if (use.until < Date.now()) return { status: 404, body: 'expired_url' }
    if (!request.headers['content-type']?.startsWith('application/json'))
      return { status: 400, body: 'invalid_payload' }
    const message = parsed(body) as Record<string, unknown> | undefined
    if (!message) return { status: 400, body: 'invalid_payload' }
    const unknown = Object.keys(message).find((name) => !RESPONSE_FIELDS.includes(name))
    const refused = unknown ? { error: `invalid_payload ${unknown}` } : refusePost(message)
    if (refused) return { status: 400, body: refused.error }
    use.left -= 1
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
