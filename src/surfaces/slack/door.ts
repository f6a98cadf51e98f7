import type { AddressInfo } from 'node:net'
import { setImmediate } from 'node:timers/promises'
import { HTTPReceiver, type SocketModeReceiver } from '@slack/bolt'
import type { Log } from './log.ts'
import type { Connection } from './settings.ts'
import { Socket } from './socket.ts'

/** The way by which questions come in. */
export interface Door {
  readonly address: string
  /** Lets nothing more in. What came in before has begun when this is done. */
  shut(): Promise<void>
  /** Gives up what is still open. */
  leave(): Promise<void>
}

/** Opens the way by which Slack reaches the app. @throws what kept it from opening */
export async function openDoor(
  receiver: HTTPReceiver | SocketModeReceiver,
  connection: Connection,
  log: Log,
): Promise<Door> {
  if (receiver instanceof HTTPReceiver) return openServer(receiver, connection.kind === 'http' ? connection.port : 0)
  const socket = new Socket(receiver.client, log)
  await socket.open()
  return {
    address: 'Socket Mode',
    shut: async () => {
      await socket.close()
      await setImmediate()
    },
    leave: async () => undefined,
  }
}

async function openServer(receiver: HTTPReceiver, port: number): Promise<Door> {
  const server = await receiver.start(port)
  const { port: taken } = server.address() as AddressInfo
  let closed: Promise<void> = Promise.resolve()
  return {
    address: `http://localhost:${taken}/slack/events`,
    shut: async () => {
      closed = receiver.stop()
      server.closeIdleConnections()
      await setImmediate()
    },
    leave: async () => {
      server.closeAllConnections()
      await closed
    },
  }
}
