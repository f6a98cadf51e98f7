import { randomUUID } from 'node:crypto'
import { setImmediate } from 'node:timers/promises'
import type { Answer } from '../../domain/answer.ts'
import type { Conversation } from '../../domain/conversation.ts'
import type { GivenAnswer, Place } from '../../state/index.ts'
import { type Frame, messageOf, sentence } from './blocks.ts'
import type { Listening } from './listening.ts'
import type { Message } from './message.ts'

/** A question, and where it was asked. */
export interface Asked {
  readonly workspace: string
  readonly channel: string
  readonly person: string
  readonly question: string
  /** The conversation that it may lean on, and that goes on with it; where there is none, it is asked by itself. */
  readonly place?: Place
  /** What it leans on instead. */
  readonly earlier?: Conversation
  /** That no spelling is to be corrected. */
  readonly asTyped?: boolean
  /** That only the asker sees the answer. */
  readonly isPrivate: boolean
  /** Who had it asked for everybody to see. */
  readonly sharedBy?: string
}

/** What to post; `conversation` is what it has come to, and is missing where nothing could be answered. */
export interface Outgoing {
  readonly message: Message
  readonly conversation?: Conversation
}

const SORRY =
  'Something went wrong on our side, so this question was not answered. It has been logged. Please ask again, or in other words.'

/**
 * Asks the desk, and keeps what was asked and answered, so that buttons can refer to it. An error inside is a plain
 * sentence for the person, and a stack for the log. Null where the answer is not `worth` a reply.
 */
export async function replyTo(
  { desk, state, log }: Listening,
  asked: Asked,
  worth: (answer: Answer) => boolean = () => true,
): Promise<Outgoing | null> {
  // The desk answers in one go: let what acknowledges the question leave first.
  await setImmediate()
  try {
    const { workspace, channel, person, question, place, asTyped = false, isPrivate, sharedBy } = asked
    const earlier = asked.earlier ?? (place ? await state.recall(place) : undefined)
    const { answer, conversation } = desk.ask(question, earlier, asTyped)
    if (!worth(answer)) return null
    const id = randomUUID()
    const { status, text } = answer
    await state.keep({ id, workspace, channel, person, question, earlier: earlier ?? null, asTyped, status, text })
    if (place) await state.remember(conversation, place)
    return { message: messageOf(answer, { id, isPrivate, ...(sharedBy ? { sharedBy } : {}) }), conversation }
  } catch (error) {
    log.error('A question could not be answered', error)
    return { message: sentence(SORRY) }
  }
}

/** An answer that was given, asked once more: the same question and conversation give the same answer. */
export const againOf = ({ desk }: Listening, { question, earlier, asTyped }: GivenAnswer): Answer =>
  desk.ask(question, earlier ?? undefined, asTyped).answer

/** The message of an answer that was given. */
export const messageAgain = (listening: Listening, given: GivenAnswer, frame: Omit<Frame, 'id'>): Message =>
  messageOf(againOf(listening, given), { id: given.id, ...frame })
