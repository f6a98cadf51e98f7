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
