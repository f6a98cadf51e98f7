import { setImmediate } from 'node:timers/promises'
import type { Conversation } from '../../domain/conversation.ts'
import type { Desk } from '../../domain/desk.ts'
import { messageOf, sentence } from './blocks.ts'
import type { Log } from './log.ts'
import type { Message } from './message.ts'
import { questionIn } from './question.ts'

/** What to post, and what the conversation has come to; `conversation` is missing where nothing could be answered. */
export interface Outgoing {
  readonly message: Message
  readonly conversation?: Conversation
}

const SORRY =
  'Something went wrong on our side, so this question was not answered. It has been logged. Please ask again, or in other words.'

/**
 * Asks the desk what a person typed. An error inside is a plain sentence for the person, and a stack for the log.
 * `recall` tells what the conversation has come to, when its turn has come.
 */
export async function replyTo(
  desk: Desk,
  typed: string,
  recall: () => Conversation | undefined,
  log: Log,
): Promise<Outgoing> {
  // The desk answers in one go: let what acknowledges the question leave first.
  await setImmediate()
  try {
    const { answer, conversation } = desk.ask(questionIn(typed), recall())
    return { message: messageOf(answer), conversation }
  } catch (error) {
    log.error('A question could not be answered', error)
    return { message: sentence(SORRY) }
  }
}
