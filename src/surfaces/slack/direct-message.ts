import type { App } from '@slack/bolt'
import { isFromPerson, type Listening, workspaceOf } from './listening.ts'
import { post } from './post.ts'
import { questionIn } from './question.ts'
import { replyTo } from './reply.ts'

/** A direct message: answered where it was asked, in its thread or in the conversation itself. */
export function listenToDirectMessages(app: App, listening: Listening): void {
  const { state, turns, log } = listening
  app.event('message', async ({ event, body, client, context }) => {
    if (event.channel_type !== 'im') return
    // Every other subtype tells of a message instead of being one: edited, deleted, posted by a bot.
    if (event.subtype !== undefined && event.subtype !== 'file_share' && event.subtype !== 'thread_broadcast') return
    if (!isFromPerson(event, context.botUserId)) return
    const { channel, ts, user: person = '', text = '', thread_ts: thread } = event
    const workspace = workspaceOf(context)
    const place = { workspace, channel, thread: thread ?? '' }
    await turns.run(`${workspace} ${channel} ${place.thread}`, async () => {
      if (!(await state.claim(workspace, [`event ${body.event_id}`, `message ${channel} ${ts}`]))) return
      const question = questionIn(text)
      const reply = await replyTo(listening, { workspace, channel, person, question, place, isPrivate: false })
      if (!reply) return
      const posted = await post(client, { channel, ...(thread ? { thread_ts: thread } : {}) }, reply.message, log)
      // A thread that is opened below the question or the answer later is about what this one was.
      if (!reply.conversation || thread) return
      const roots = [ts, posted].filter((root) => root !== undefined)
      await state.remember(reply.conversation, ...roots.map((root) => ({ ...place, thread: root })))
    })
  })
}
