import { App, HTTPReceiver, SocketModeReceiver, type webApi } from '@slack/bolt'
import { boltLogger, type Log } from './log.ts'
import type { SlackSettings } from './settings.ts'

/** How long one request to Slack may take, in milliseconds. */
const TIMEOUT = 10_000

export type Receiver = HTTPReceiver | SocketModeReceiver

/** Bolt's app and its receiver, not started and its token not tried yet. */
export function createApp(settings: SlackSettings, log: Log): { readonly app: App; readonly receiver: Receiver } {
  const receiver = createReceiver(settings, log)
  const app = new App({
    token: settings.botToken,
    receiver,
    logger: boltLogger(log),
    clientOptions: clientOptions(settings),
    deferInitialization: true,
    convoStore: false,
  })
  app.error(async (error) => log.error('A listener failed', error))
  return { app, receiver }
}

function createReceiver(settings: SlackSettings, log: Log): Receiver {
  const { connection } = settings
  const logger = boltLogger(log)
  if (connection.kind === 'http') {
    return new HTTPReceiver({ signingSecret: connection.signingSecret, port: connection.port, logger })
  }
  // Options of its own: Socket Mode writes its retries into those that it is given.
  const installerOptions = { clientOptions: clientOptions(settings) }
  return new SocketModeReceiver({
    appToken: connection.appToken,
    autoReconnectEnabled: false,
    logger,
    installerOptions,
  })
}

/**
 * One attempt a request: what Slack did not answer may have been posted all the same, and a second attempt would post
 * it twice. A rate limit is an error to be waited out, instead of holding up every other request.
 */
function clientOptions(settings: SlackSettings): webApi.WebClientOptions {
  return {
    slackApiUrl: settings.apiUrl,
    timeout: TIMEOUT,
    retryConfig: { retries: 0 },
    rejectRateLimitedCalls: true,
    // Bolt answers commands with this too, and gives that no limit of its own.
    fetch: (address, init) => fetch(address, { ...init, signal: init?.signal ?? AbortSignal.timeout(TIMEOUT) }),
  }
}
