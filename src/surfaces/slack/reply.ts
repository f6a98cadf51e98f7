import { setImmediate } from 'node:timers/promises'
import type { Conversation } from '../../domain/conversation.ts'
import type { Place } from '../../state/index.ts'
import { messageOf, sentence } from './blocks.ts'
import type { Listening } from './listening.ts'
import type { Message } from './message.ts'
import { questionIn } from './question.ts'

/** What a person typed, and where. */
export interface Typed {
  readonly workspace: string
  readonly channel: string
  readonly person: string
  readonly text: string
  /** The conversation that it may lean on; where there is none, it is asked by itself. */
  readonly place?: Place
}

/** What to post, and what the conversation has come to; `conversation` is missing where nothing could be answered. */
export interface Outgoing {
  readonly message: Message
  readonly conversation?: Conversation
}

const SORRY =
  'Something went wrong on our side, so this question was not answered. It has been logged. Please ask again, or in other words.'

/** Asks the desk what a person typed. An error inside is a plain sentence for the person, and a stack for the log. */
export async function replyTo({ desk, state, log }: Listening, { text, place }: Typed): Promise<Outgoing> {
  // The desk answers in one go: let what acknowledges the question leave first.
  await setImmediate()
  try {
    const { answer, conversation } = desk.ask(questionIn(text), place ? await state.recall(place) : undefined)
    return { message: messageOf(answer), conversation }
  } catch (error) {
    log.error('A question could not be answered', error)
    return { message: sentence(SORRY) }
  }
}
