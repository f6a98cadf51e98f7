import type { Desk } from '../../domain/desk.ts'
import type { Log } from './log.ts'
import type { Once } from './once.ts'
import type { Threads } from './threads.ts'

/** What every listener works with. */
export interface Listening {
  readonly desk: Desk
  readonly log: Log
  readonly once: Once
  readonly threads: Threads
}

/** Whether a person wrote it, and neither this app nor another bot: answering bots ends in loops. */
export function isFromPerson(
  event: { readonly user?: string; readonly bot_id?: string; readonly bot_profile?: unknown },
  ownUser: string | undefined,
): boolean {
  if (event.bot_id !== undefined || event.bot_profile !== undefined) return false
  return event.user !== undefined && event.user !== ownUser && event.user !== 'USLACKBOT'
}
