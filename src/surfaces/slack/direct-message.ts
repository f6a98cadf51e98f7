import type { App } from '@slack/bolt'
import { isFromPerson, type Listening } from './listening.ts'
import { post } from './post.ts'
import { replyTo } from './reply.ts'

/** A direct message: answered where it was asked, in its thread or in the conversation itself. */
export function listenToDirectMessages(app: App, { desk, log, once, threads }: Listening): void {
  app.event('message', async ({ event, body, client, context }) => {
    if (event.channel_type !== 'im') return
    // Every other subtype tells of a message instead of being one: edited, deleted, posted by a bot.
    if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') return
    if (!isFromPerson(event, context.botUserId)) return
    const { channel, ts } = event
    const thread = event.thread_ts
    if (!once.claim(`event ${body.event_id}`, `message ${channel} ${ts}`)) return
    const { message, conversation } = await replyTo(desk, event.text ?? '', () => threads.recall(channel, thread), log)
    if (conversation) threads.remember(conversation, channel, thread)
    const posted = await post(client, { channel, ...(thread ? { thread_ts: thread } : {}) }, message, log)
    // A thread that is opened below the question or the answer later is about what this one was.
    if (!conversation || thread) return
    for (const root of [ts, posted]) if (root) threads.remember(conversation, channel, root)
  })
}
