import type { App } from '@slack/bolt'
import { type Listening, workspaceOf } from './listening.ts'
import { whisper } from './post.ts'
import { questionIn } from './question.ts'
import { replyTo } from './reply.ts'

/**
 * `/deal QUESTION`: acknowledged at once, answered for the asker alone; `/deal share QUESTION` for everybody in the channel.
 * Each is asked by itself: there is no thread.
 */
export function listenToCommand(app: App, listening: Listening): void {
  const { state, turns, log } = listening
  app.command('/deal', async ({ ack, command, respond, context }) => {
    await ack()
    const workspace = workspaceOf(context)
    const { channel_id: channel, user_id: person, text = '' } = command
    const [, share, typed = ''] = /^\s*(share\s)?([\s\S]*)$/i.exec(text) ?? []
    await turns.run(`${workspace} ${channel} ${person}`, async () => {
      if (!(await state.claim(workspace, [`trigger ${command.trigger_id}`]))) return
      const asked = { workspace, channel, person, question: questionIn(typed), isPrivate: !share }
      const reply = await replyTo(listening, { ...asked, ...(share ? { sharedBy: person } : {}) })
      if (reply) await whisper(respond, reply.message, log, { to: share ? 'channel' : 'asker' })
    })
  })
}
