import type { App } from '@slack/bolt'
import { isFromPerson, type Listening, workspaceOf } from './listening.ts'
import { post } from './post.ts'
import { questionIn } from './question.ts'
import { replyTo } from './reply.ts'

/** `@Upfront QUESTION` in a channel: answered in its thread. Bolt has acknowledged it already. */
export function listenToMentions(app: App, listening: Listening): void {
  const { state, turns, log } = listening
  app.event('app_mention', async ({ event, body, client, context }) => {
    if (event.subtype !== undefined || event.edited !== undefined || !isFromPerson(event, context.botUserId)) return
    const { channel, ts, user: person = '', text } = event
    const workspace = workspaceOf(context)
    const place = { workspace, channel, thread: event.thread_ts ?? ts }
    await turns.run(`${workspace} ${channel} ${place.thread}`, async () => {
      if (!(await state.claim(workspace, [`event ${body.event_id}`, `message ${channel} ${ts}`]))) return
      const question = questionIn(text)
      const reply = await replyTo(listening, { workspace, channel, person, question, place, isPrivate: false })
      if (reply) await post(client, { channel, thread_ts: place.thread }, reply.message, log)
    })
  })
}
