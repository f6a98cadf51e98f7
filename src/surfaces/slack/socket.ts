import { setTimeout as sleep } from 'node:timers/promises'
import type { SocketModeReceiver } from '@slack/bolt'
import type { Log } from './log.ts'

type SocketModeClient = SocketModeReceiver['client']

/** How long Slack may take to say hello on a new connection, in milliseconds. */
const HELLO = 20_000

/** Waits between attempts: at once, then longer, a minute at most; in milliseconds. */
const FIRST_WAIT = 500
const LONGEST_WAIT = 60_000

/**
 * Holds the connection of Socket Mode. The client's own reconnecting is off: it waits 5 s after every disconnect that
 * Slack announces, and where its attempt fails, its rejected promise ends the process.
 */
export class Socket {
  private readonly client: SocketModeClient
  private readonly log: Log
  private readonly stopped = new AbortController()

  constructor(client: SocketModeClient, log: Log) {
    this.client = client
    this.log = log
  }

  /** Connects, and from then on stays connected. @throws what the first attempt failed with */
  async open(): Promise<void> {
    await this.attempt()
    this.client.on('disconnected', () => void this.reopen())
  }

  /** Ends the connection for good. */
  async close(): Promise<void> {
    this.stopped.abort()
    await Promise.race([this.client.disconnect(), sleep(1_000, undefined, { ref: false })])
  }

  private reopening = false

  private async reopen(): Promise<void> {
    if (this.reopening || this.stopped.signal.aborted) return
    this.reopening = true
    this.log.info('Slack closed the connection; connecting again')
    for (let wait = 0; !this.stopped.signal.aborted; wait = Math.min(Math.max(wait * 2, FIRST_WAIT), LONGEST_WAIT)) {
      await sleep(wait, undefined, { signal: this.stopped.signal }).catch(() => undefined)
      if (this.stopped.signal.aborted) break
      try {
        await this.attempt()
        this.log.info('Connected to Slack again')
        break
      } catch (error) {
        this.log.error('Could not connect to Slack; trying again', error)
      }
    }
    this.reopening = false
    if (this.stopped.signal.aborted) await this.client.disconnect()
  }

  private async attempt(): Promise<void> {
    const late = setTimeout(() => void this.client.disconnect(), HELLO)
    try {
      await this.client.start()
    } catch (error) {
      throw error ?? new Error('Slack closed the connection before it was ready')
    } finally {
      clearTimeout(late)
    }
  }
}
