import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { type WebSocket, WebSocketServer } from 'ws'

/** How an app took an envelope. */
export interface Acknowledged {
  /** Milliseconds from sending to the acknowledgement. */
  readonly after: number
  readonly deliveries: number
}

interface Pending {
  readonly envelope: Record<string, unknown>
  readonly sent: number
  deliveries: number
  timer?: NodeJS.Timeout
  acknowledged(by: Acknowledged): void
}

/** Slack's side of Socket Mode: tickets used once, hello, envelopes that are sent again until acknowledged. */
export class SocketSide {
  /** What the app did that Slack's documents do not allow. */
  readonly violations: string[] = []
  connections = 0
  /** Whether acknowledgements are ignored, as where they get lost on the way. */
  deaf = false
  private readonly tickets = new Set<string>()
  private readonly pending = new Map<string, Pending>()
  /** A redelivery that crossed its acknowledgement is acknowledged again, and rightly so. */
  private readonly done = new Set<string>()
  private readonly server: WebSocketServer
  private readonly redeliverAfter: number
  private current: WebSocket | undefined
  private waiting: (() => void)[] = []

  constructor(server: Server, redeliverAfter: number) {
    this.redeliverAfter = redeliverAfter
    this.server = new WebSocketServer({
      server,
      verifyClient: ({ req }: { req: IncomingMessage }) => this.tickets.delete(req.url ?? ''),
    })
    this.server.on('connection', (socket) => this.connected(socket))
  }

  /** The path of a connection that may be opened once. */
  ticket(): string {
    const path = `/link/?ticket=${randomUUID()}`
    this.tickets.add(path)
    return path
  }

  /** Sends an event or a command, again and again until the app acknowledges it. */
  deliver(type: 'events_api' | 'slash_commands' | 'interactive', payload: unknown): Promise<Acknowledged> {
    return new Promise((acknowledged) => {
      const envelope = { envelope_id: randomUUID(), type, payload, accepts_response_payload: type !== 'events_api' }
      this.pending.set(envelope.envelope_id, { envelope, sent: Date.now(), deliveries: 0, acknowledged })
      this.send(envelope.envelope_id)
    })
  }

  /** Tells the app to connect anew, as Slack does every few hours. */
  disconnect(): void {
    const gone = this.current
    this.current = undefined
    gone?.send(JSON.stringify({ type: 'disconnect', reason: 'refresh_requested', debug_info: { host: 'stand-in' } }))
  }

  /** Breaks the connection without a word. */
  cut(): void {
    const gone = this.current
    this.current = undefined
    gone?.terminate()
  }

  async connectedTimes(count: number): Promise<void> {
    while (this.connections < count) await new Promise<void>((resolve) => this.waiting.push(resolve))
  }

  close(): void {
    for (const { timer } of this.pending.values()) clearTimeout(timer)
    for (const socket of this.server.clients) socket.terminate()
    this.server.close()
  }

  private connected(socket: WebSocket): void {
    this.current = socket
    this.connections += 1
    socket.on('message', (data) => this.received(String(data)))
    socket.send(JSON.stringify({ type: 'hello', num_connections: 1, connection_info: { app_id: 'A1' } }))
    for (const resolve of this.waiting.splice(0)) resolve()
    for (const id of this.pending.keys()) this.send(id)
  }

  private send(id: string): void {
    const pending = this.pending.get(id)
    if (!pending || !this.current) return
    const again = pending.deliveries > 0 ? { retry_attempt: pending.deliveries, retry_reason: 'timeout' } : {}
    pending.deliveries += 1
    this.current.send(JSON.stringify({ ...pending.envelope, ...again }))
    clearTimeout(pending.timer)
    pending.timer = setTimeout(() => this.send(id), this.redeliverAfter)
  }

  private received(text: string): void {
    if (this.deaf) return
    const { envelope_id: id, payload } = JSON.parse(text) as { envelope_id?: string; payload?: object }
    const pending = this.pending.get(id ?? '')
    if (id && this.done.has(id)) return
    if (!id || !pending) {
      this.violations.push(`acknowledged what was not sent: ${text}`)
      return
    }
    if (Object.keys(payload ?? {}).length > 0 && !pending.envelope.accepts_response_payload) {
      this.violations.push(`answered an envelope that takes no answer: ${text}`)
    }
    this.pending.delete(id)
    this.done.add(id)
    clearTimeout(pending.timer)
    pending.acknowledged({ after: Date.now() - pending.sent, deliveries: pending.deliveries })
  }
}
