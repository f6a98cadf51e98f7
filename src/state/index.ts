import { openMemory } from './memory.ts'
import type { State } from './port.ts'
import { NoSqlite, openSqlite } from './sqlite/index.ts'

export type { Feedback, GivenAnswer, Judgement, Place, Settings, State, Verdict } from './port.ts'

/** State, and whether it outlives the process. */
export interface OpenState {
  readonly state: State
  /** Why it does not; null where it does. */
  readonly forgets: string | null
}

/** Opens the state in a folder; in memory where this machine has no SQLite. @throws Error where the folder won't do */
export function openState(folder: string, open: (folder: string) => State = openSqlite): OpenState {
  try {
    return { state: open(folder), forgets: null }
  } catch (error) {
    if (!(error instanceof NoSqlite)) throw error
    return { state: openMemory(), forgets: error.message }
  }
}
