import type { App } from '@slack/bolt'
import { isFromPerson, type Listening } from './listening.ts'
import { post } from './post.ts'
import { replyTo } from './reply.ts'

/** `@Upfront QUESTION` in a channel: answered in its thread. Bolt has acknowledged it already. */
export function listenToMentions(app: App, { desk, log, once, threads }: Listening): void {
  app.event('app_mention', async ({ event, body, client, context }) => {
    if (event.subtype !== undefined || event.edited !== undefined || !isFromPerson(event, context.botUserId)) return
    const { channel, ts } = event
    if (!once.claim(`event ${body.event_id}`, `message ${channel} ${ts}`)) return
    const thread = event.thread_ts ?? ts
    const { message, conversation } = await replyTo(desk, event.text, () => threads.recall(channel, thread), log)
    if (conversation) threads.remember(conversation, channel, thread)
    await post(client, { channel, thread_ts: thread }, message, log)
  })
}
