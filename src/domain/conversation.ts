/** What a thread has been about, as far as a follow-up may lean on it. Plain data: JSON keeps it whole. */
export interface Conversation {
  /** Labels of the deals last spoken of. */
  readonly deals: readonly string[]
  /** Names of the kinds last asked for. */
  readonly fields: readonly string[]
  /** Field of the cover last asked for, or null. */
  readonly cover: string | null
}

/** A conversation in which nothing has been said. */
export const NEW_CONVERSATION: Conversation = { deals: [], fields: [], cover: null }
