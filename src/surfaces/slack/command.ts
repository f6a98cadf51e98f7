import type { App } from '@slack/bolt'
import type { Listening } from './listening.ts'
import { whisper } from './post.ts'
import { replyTo } from './reply.ts'

/** `/deal QUESTION`: acknowledged at once, answered for the asker alone. Each is asked by itself: there is no thread. */
export function listenToCommand(app: App, { desk, log, once }: Listening): void {
  app.command('/deal', async ({ ack, command, respond }) => {
    await ack()
    if (!once.claim(`trigger ${command.trigger_id}`)) return
    const { message } = await replyTo(desk, command.text ?? '', () => undefined, log)
    await whisper(respond, message, log)
  })
}
