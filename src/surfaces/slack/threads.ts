import type { Conversation } from '../../domain/conversation.ts'
import { Recent } from './recent.ts'

/** Asked on a Friday, followed up on a Monday; after a week a thread starts anew. */
const LIFETIME = 7 * 24 * 60 * 60 * 1000

/** Some MB at most. Kept here because Slack throttles reading a thread back. */
const CAPACITY = 10_000

/** What each thread has been about. `thread` is the `ts` of its first message; without it, the whole direct message. */
export class Threads {
  private readonly conversations: Recent<Conversation>

  constructor(now: () => number = Date.now, capacity: number = CAPACITY) {
    this.conversations = new Recent(capacity, LIFETIME, now)
  }

  recall(channel: string, thread?: string): Conversation | undefined {
    return this.conversations.get(`${channel} ${thread ?? ''}`)
  }

  remember(conversation: Conversation, channel: string, thread?: string): void {
    this.conversations.set(`${channel} ${thread ?? ''}`, conversation)
  }
}
