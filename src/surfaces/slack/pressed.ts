import type { AllMiddlewareArgs, App, BlockAction, ButtonAction, RespondFn } from '@slack/bolt'
import type { GivenAnswer } from '../../state/index.ts'
import { sentence } from './blocks.ts'
import { type Listening, workspaceOf } from './listening.ts'
import type { Message } from './message.ts'
import { type Poster, post, whisper } from './post.ts'
import { type Reference, readReference } from './reference.ts'

/** A button that somebody pressed below an answer, or in a modal about one. */
export interface Pressed {
  readonly action: string
  readonly to: Reference
  readonly given: GivenAnswer
  readonly workspace: string
  readonly person: string
  readonly trigger: string
  readonly client: AllMiddlewareArgs['client']
  /** The channel of the message; "" in a modal. */
  readonly channel: string
  /** The thread that the message stands in, or begins. */
  readonly thread: string | undefined
  /** That only one person sees the message. */
  readonly isPrivate: boolean
  /** That the message is in a direct conversation with the app. */
  readonly isDirect: boolean
  /** The modal that the button is in. */
  readonly view: string | undefined
  readonly respond: RespondFn
}

const GONE = 'That answer is no longer kept here, so its buttons do nothing. Please ask again.'

/** Listens to a button. Pressed twice at once it does its work once; where its answer is gone, it says so. */
export function onButton(
  app: App,
  listening: Listening,
  action: string | RegExp,
  work: (pressed: Pressed) => Promise<void>,
): void {
  const { state, log } = listening
  app.action<BlockAction<ButtonAction>>(
    { type: 'block_actions', action_id: action },
    async ({ ack, action: pressed, body, respond, client, context }) => {
      await ack()
      const workspace = workspaceOf(context)
      if (!(await state.claim(workspace, [`trigger ${body.trigger_id}`]))) return
      const to = readReference(pressed.value)
      const given = to ? await state.given(workspace, to.a) : undefined
      if (!to || !given) {
        if (!body.view) await whisper(respond, sentence(GONE), log)
        return
      }
      const { container } = body
      const channel = body.channel?.id ?? ''
      const isDirect = channel.startsWith('D')
      await work({
        action: pressed.action_id,
        to,
        given,
        workspace,
        person: body.user.id,
        trigger: body.trigger_id,
        client,
        channel,
        thread: container.thread_ts ?? (isDirect ? undefined : container.message_ts),
        isPrivate: container.is_ephemeral === true,
        isDirect,
        view: body.view?.id,
        respond,
      })
    },
  )
}

/** Answers where the button is: for one person alone below what one person sees, else in the thread. */
export async function answerThere(
  { client, respond, channel, thread, isPrivate }: Pressed,
  message: Message,
  { log }: Listening,
): Promise<void> {
  if (isPrivate) await whisper(respond, message, log)
  else await post(client as Poster, { channel, ...(thread ? { thread_ts: thread } : {}) }, message, log)
}

/** Tells the one who pressed it something, wherever the button is. */
export const tell = ({ respond, thread }: Pressed, text: string, { log }: Listening): Promise<void> =>
  whisper(respond, sentence(text), log, { thread })
