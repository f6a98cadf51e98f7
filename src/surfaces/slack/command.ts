import type { App } from '@slack/bolt'
import { type Listening, workspaceOf } from './listening.ts'
import { whisper } from './post.ts'
import { replyTo } from './reply.ts'

/** `/deal QUESTION`: acknowledged at once, answered for the asker alone. Each is asked by itself: there is no thread. */
export function listenToCommand(app: App, listening: Listening): void {
  const { state, turns, log } = listening
  app.command('/deal', async ({ ack, command, respond, context }) => {
    await ack()
    const workspace = workspaceOf(context)
    const { channel_id: channel, user_id: person, text = '' } = command
    await turns.run(`${workspace} ${channel} ${person}`, async () => {
      if (!(await state.claim(workspace, [`trigger ${command.trigger_id}`]))) return
      const { message } = await replyTo(listening, { workspace, channel, person, text })
      await whisper(respond, message, log)
    })
  })
}
