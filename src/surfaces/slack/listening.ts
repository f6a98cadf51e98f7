import type { Desk } from '../../domain/desk.ts'
import type { State } from '../../state/index.ts'
import type { Log } from './log.ts'
import type { Turns } from './turns.ts'

/** What every listener works with. */
export interface Listening {
  readonly desk: Desk
  readonly log: Log
  readonly state: State
  /** Conversations, by channel and person or thread: each answers in the order in which it was asked. */
  readonly turns: Turns
}

/** The workspace that a request comes from: threads, settings and feedback are kept apart by it. */
export const workspaceOf = (context: { readonly teamId?: string; readonly enterpriseId?: string }): string =>
  context.teamId ?? context.enterpriseId ?? ''

/** Whether a person wrote it, and neither this app nor another bot: answering bots ends in loops. */
export function isFromPerson(
  event: { readonly user?: string; readonly bot_id?: string; readonly bot_profile?: unknown },
  ownUser: string | undefined,
): boolean {
  if (event.bot_id !== undefined || event.bot_profile !== undefined) return false
  return event.user !== undefined && event.user !== ownUser && event.user !== 'USLACKBOT'
}
