import type { Status } from '../domain/answer.ts'
import type { Conversation } from '../domain/conversation.ts'

/** Where a conversation takes place. `thread` names its first message; "" is the whole of a direct conversation. */
export interface Place {
  readonly workspace: string
  readonly channel: string
  readonly thread: string
}

/** An answer that was given: enough to give it again, and to tell what somebody thought of it. */
export interface GivenAnswer {
  readonly id: string
  readonly workspace: string
  readonly channel: string
  /** Who asked. */
  readonly person: string
  readonly question: string
  /** What the conversation had come to when it was asked; null where it was asked by itself. */
  readonly earlier: Conversation | null
  /** That no spelling was to be corrected. */
  readonly asTyped: boolean
  readonly status: Status
  readonly text: string
}

export const VERDICTS = ['helpful', 'not_right'] as const

export type Verdict = (typeof VERDICTS)[number]

/** What a person thought of an answer. Of the same person and answer, the last word holds. */
export interface Judgement {
  readonly workspace: string
  readonly answer: string
  readonly person: string
  readonly verdict: Verdict
  /** In the person's own words; null where they gave none. */
  readonly reason: string | null
}

/** A judgement with what it is about, and when it was passed: an ISO 8601 time in UTC. */
export interface Feedback extends Judgement {
  readonly at: string
  readonly question: string
  readonly status: Status
  readonly text: string
}

/** What is set for a channel or a person, by name. */
export type Settings = Readonly<Record<string, string>>

/**
 * What outlives a restart. Every promise that resolves is kept: what was told to be stored is there after the process was
 * killed. Whatever belongs to one workspace is given for that workspace alone.
 */
export interface State {
  /** What a conversation has come to; undefined where nothing was said for a week. */
  recall(place: Place): Promise<Conversation | undefined>
  remember(conversation: Conversation, ...places: readonly Place[]): Promise<void>
  /** True the first time. False where any of the names was claimed within a day: the same thing by another of its names. */
  claim(workspace: string, names: readonly string[]): Promise<boolean>
  keep(answer: GivenAnswer): Promise<void>
  /** An answer of the last 90 days. */
  given(workspace: string, id: string): Promise<GivenAnswer | undefined>
  /** Keeps a judgement with the answer it is about. False where that is not known. */
  judge(judgement: Judgement): Promise<boolean>
  /** Everything that was judged in any workspace, oldest first. */
  feedback(): Promise<readonly Feedback[]>
  /** `about` is a channel or a person. */
  settings(workspace: string, about: string): Promise<Settings>
  set(workspace: string, about: string, settings: Settings): Promise<void>
  close(): Promise<void>
}

const HOUR = 60 * 60 * 1000

/** How long what is kept, in milliseconds. */
export const LIFETIMES = {
  /** Asked on a Friday, followed up on a Monday; after a week a thread starts anew. */
  conversation: 7 * 24 * HOUR,
  /** Slack redelivers an event within minutes, a delayed one every hour for a day; one more for the clocks. */
  claim: 25 * HOUR,
  /** A quarter: who comes back to an answer later asks again. */
  answer: 90 * 24 * HOUR,
} as const
