import { createHmac, randomUUID } from 'node:crypto'
import { BOT_USER, CHANNEL, DIRECT } from './stand-in.ts'

export const SIGNING_SECRET = '0123456789abcdef0123456789abcdef'

let clock = 1_600_000_000
const ts = () => {
  clock += 1
  return `${clock}.000200`
}

/** Fields of an event that a test decides; all others are as Slack sends them. */
export type Given = Readonly<Record<string, unknown>>

function envelope(event: Given & { readonly ts: string }, eventId: string) {
  return {
    token: 'deprecated',
    team_id: 'T1',
    api_app_id: 'A1',
    event: { ...event, event_ts: event.ts },
    type: 'event_callback',
    event_id: eventId,
    event_time: clock,
    authorizations: [
      { enterprise_id: null, team_id: 'T1', user_id: BOT_USER, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
  }
}

/** A mention of the app in a channel. */
export function mention(text: string, given: Given = {}, eventId: string = `Ev${randomUUID()}`) {
  const event = {
    type: 'app_mention',
    user: 'U1',
    team: 'T1',
    channel: CHANNEL,
    ts: ts(),
    text: `<@${BOT_USER}> ${text}`,
  }
  return envelope({ ...event, client_msg_id: randomUUID(), ...given }, eventId)
}

/** A message to the app itself. */
export function directMessage(text: string, given: Given = {}, eventId: string = `Ev${randomUUID()}`) {
  const event = { type: 'message', channel_type: 'im', user: 'U1', team: 'T1', channel: DIRECT, ts: ts(), text }
  return envelope({ ...event, client_msg_id: randomUUID(), ...given }, eventId)
}

/** The slash command. */
export function command(text: string, responseUrl: string, triggerId: string = randomUUID()): Record<string, string> {
  return {
    token: 'deprecated',
    team_id: 'T1',
    team_domain: 'acme',
    channel_id: CHANNEL,
    channel_name: 'deals',
    user_id: 'U1',
    user_name: 'ada',
    command: '/deal',
    text,
    api_app_id: 'A1',
    is_enterprise_install: 'false',
    response_url: responseUrl,
    trigger_id: triggerId,
  }
}

/** The headers with which Slack signs a body; `at` is in seconds. */
export function signed(
  body: string,
  at = Math.floor(Date.now() / 1000),
  secret = SIGNING_SECRET,
): Record<string, string> {
  const signature = createHmac('sha256', secret).update(`v0:${at}:${body}`).digest('hex')
  return { 'x-slack-request-timestamp': String(at), 'x-slack-signature': `v0=${signature}` }
}

const post = (address: string, body: string, headers: Record<string, string>) =>
  fetch(address, { method: 'POST', body, headers: { ...signed(body), ...headers } })

/** Sends an event as Slack's Events API does; `retry` is which redelivery it is. */
export function sendEvent(address: string, event: object, retry?: number): Promise<Response> {
  const again =
    retry === undefined ? {} : { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }
  return post(address, JSON.stringify(event), { 'content-type': 'application/json', ...again })
}

export function sendCommand(address: string, fields: Record<string, string>): Promise<Response> {
  const body = new URLSearchParams(fields).toString()
  return post(address, body, { 'content-type': 'application/x-www-form-urlencoded' })
}

/** Where a message with buttons stands. */
export interface Shown {
  readonly channel?: string
  readonly ts?: string
  readonly thread?: string | undefined
  readonly isPrivate?: boolean
  /** The modal that the button is in. */
  readonly view?: string
}

/** What Slack sends when a person presses a button of a message or a modal. */
export function press(
  pressed: { readonly action_id: string; readonly value?: string },
  at: { readonly trigger: string; readonly responseUrl: string; readonly user?: string; readonly team?: string },
  { channel = CHANNEL, ts = '1700000001.000100', thread, isPrivate = false, view }: Shown = {},
) {
  const place = view
    ? { container: { type: 'view', view_id: view }, view: { id: view, type: 'modal' } }
    : {
        container: {
          type: 'message',
          message_ts: ts,
          channel_id: channel,
          is_ephemeral: isPrivate,
          ...(thread ? { thread_ts: thread } : {}),
        },
        channel: { id: channel, name: channel.startsWith('D') ? 'directmessage' : 'deals' },
        response_url: at.responseUrl,
      }
  return {
    type: 'block_actions',
    user: { id: at.user ?? 'U1', username: 'ada', team_id: at.team ?? 'T1' },
    team: { id: at.team ?? 'T1', domain: 'acme' },
    api_app_id: 'A1',
    token: 'deprecated',
    trigger_id: at.trigger,
    enterprise: null,
    is_enterprise_install: false,
    ...place,
    actions: [
      {
        type: 'button',
        block_id: 'b1',
        action_ts: '1700000002.000000',
        text: { type: 'plain_text', text: 'x' },
        ...pressed,
      },
    ],
  }
}

/** What Slack sends when a person sends the form of a modal. */
export function submit(view: object, values: object, user = 'U1') {
  return {
    type: 'view_submission',
    user: { id: user, username: 'ada', team_id: 'T1' },
    team: { id: 'T1', domain: 'acme' },
    api_app_id: 'A1',
    token: 'deprecated',
    trigger_id: randomUUID(),
    enterprise: null,
    is_enterprise_install: false,
    view: { id: 'V1', ...view, state: { values } },
  }
}

export function sendInteraction(address: string, payload: object): Promise<Response> {
  const body = new URLSearchParams({ payload: JSON.stringify(payload) }).toString()
  return post(address, body, { 'content-type': 'application/x-www-form-urlencoded' })
}
