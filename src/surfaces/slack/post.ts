import { setTimeout as sleep } from 'node:timers/promises'
import { type RespondFn, webApi } from '@slack/bolt'
import type { Log } from './log.ts'
import type { Message } from './message.ts'

/** How often, and how many seconds, a post waits when Slack asks it to. */
const WAITS = 3
const LONGEST_WAIT = 60

/** Errors after which it is certain that nothing has reached Slack. */
const UNREACHED = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN']

/** Slack did not like how it looks: the same in plain text is better than silence. */
const LAYOUT = ['invalid_blocks', 'invalid_blocks_format', 'msg_blocks_too_long', 'invalid_attachments']

const WHY: Readonly<Record<string, string>> = {
  channel_not_found: 'the app cannot see that channel',
  not_in_channel: 'the app is not in that channel: invite it',
  is_archived: 'the channel is archived',
  missing_scope: 'the app lacks a scope: reinstall it with the manifest',
  messages_tab_disabled: "the Messages tab of the app's Home is off",
}

/** The part of the Web API client that posting takes. */
export interface Poster {
  readonly chat: { postMessage(message: webApi.ChatPostMessageArguments): Promise<{ ts?: string }> }
}

/** A channel, and the thread in it, if any. */
export interface Place {
  readonly channel: string
  readonly thread_ts?: string
}

/** Posts a message, and returns its `ts`; undefined where Slack would not take it, which the log then explains. */
export async function post(client: Poster, place: Place, message: Message, log: Log): Promise<string | undefined> {
  const send = async (content: Message | Pick<Message, 'text'>) =>
    (await patiently(() => client.chat.postMessage({ ...place, ...content, ...NO_PREVIEWS }), log)).ts
  try {
    return await send(message)
  } catch (error) {
    const reason = reasonOf(error)
    log.error(
      `Slack did not take an answer in ${place.channel}: ${reason}${WHY[reason] ? ` (${WHY[reason]})` : ''}`,
      error,
    )
    if (!LAYOUT.includes(reason)) return undefined
  }
  return await send({ text: message.text }).catch((error: unknown) => {
    log.error(`Slack did not take the answer as plain text either: ${reasonOf(error)}`, error)
    return undefined
  })
}

/** Who sees what is said through a response address: its asker, everybody in the channel, or whoever saw the old one. */
export type Audience = 'asker' | 'channel' | 'replace'

const AUDIENCE = {
  asker: { response_type: 'ephemeral', replace_original: false },
  channel: { response_type: 'in_channel', replace_original: false },
  replace: { replace_original: true },
} as const

/** Says something through the response address of a command or a button. */
export async function whisper(
  respond: RespondFn,
  message: Message,
  log: Log,
  { to = 'asker', thread }: { readonly to?: Audience; readonly thread?: string | undefined } = {},
): Promise<void> {
  const send = (content: Message | Pick<Message, 'text'>) =>
    respond({ ...AUDIENCE[to], ...(thread ? { thread_ts: thread } : {}), ...content, ...NO_PREVIEWS })
  try {
    await send(message)
  } catch (error) {
    log.error('Slack did not take what was said through a response address', error)
    if (statusOf(error) !== 400) return
    await send({ text: message.text }).catch((again: unknown) => log.error('Nor did it as plain text', again))
  }
}

const NO_PREVIEWS = { unfurl_links: false, unfurl_media: false } as const

/**
 * Waits as long as Slack asks when it is too much, or a moment when Slack could not be reached, and tries again.
 * Nothing else is tried twice: it might be posted twice.
 */
async function patiently<Result>(send: () => Promise<Result>, log: Log): Promise<Result> {
  for (let waits = 0; ; waits += 1) {
    try {
      return await send()
    } catch (error) {
      const seconds = waitAfter(error)
      if (seconds === null || waits === WAITS || seconds > LONGEST_WAIT) throw error
      log.warn(`Posting again in ${seconds} s: ${reasonOf(error)}`)
      await sleep(seconds * 1000)
    }
  }
}

/** Seconds to wait before what failed is tried again; null where it may have been posted all the same. */
function waitAfter(error: unknown): number | null {
  if (error instanceof webApi.WebAPIRateLimitedError) return error.retryAfter
  if (!(error instanceof webApi.WebAPIRequestError)) return null
  const { cause } = error.original
  return cause instanceof Error && 'code' in cause && UNREACHED.includes(String(cause.code)) ? 1 : null
}

/** Why the Web API did not do it, in its own word where it gave one. */
function reasonOf(error: unknown): string {
  if (error instanceof webApi.WebAPIPlatformError) return error.data.error
  if (error instanceof webApi.WebAPIRateLimitedError) return 'ratelimited'
  return error instanceof Error ? error.message : String(error)
}

/** The HTTP status with which a response address refused. */
function statusOf(error: unknown): unknown {
  return error instanceof Error && 'statusCode' in error ? error.statusCode : undefined
}
