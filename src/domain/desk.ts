import type { Answer } from './answer.ts'
import type { Conversation } from './conversation.ts'
import type { Deal } from './deal.ts'
import type { Document } from './document.ts'
import type { Fact } from './fact.ts'
import type { Term } from './term.ts'

/** An answer, and what the conversation has come to: to be handed in with the next question of the same thread. */
export interface Reply {
  readonly answer: Answer
  readonly conversation: Conversation
}

/** A step on the way from a question to its reading, with what it came to, a line each. */
export interface Step {
  readonly step:
    | 'as typed'
    | 'marks'
    | 'spelling'
    | 'denied'
    | 'asks'
    | 'conditions'
    | 'deals'
    | 'left over'
    | 'intent'
    | 'thread'
  readonly said: readonly string[]
}

/** Where questions go: what every surface is given. */
export interface Desk {
  /**
   * Answers any string; never throws for what a person typed. The same string and conversation give the same reply.
   * `asTyped`: no spelling is corrected.
   */
  ask(question: string, conversation?: Conversation, asTyped?: boolean): Reply
  /** How a question was read, step by step: for whoever has to find out why an answer is what it is. */
  explain(question: string, conversation?: Conversation): readonly Step[]
  /** The deals that answers come from, by label. */
  readonly deals: readonly Deal[]
  /** The filings that answers come from, by path. */
  readonly documents: readonly Document[]
  /** What can be asked of a deal. */
  readonly terms: readonly Term[]
  /** Facts of filings that tell of no deal. */
  readonly loose: readonly Fact[]
  /** How many filings, deals and facts answers come from. */
  readonly stock: { readonly filings: number; readonly deals: number; readonly facts: number }
}
