import { mkdirSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type Database from 'better-sqlite3'
import type { Status } from '../../domain/answer.ts'
import { type Conversation, NEW_CONVERSATION } from '../../domain/conversation.ts'
import { type Feedback, type GivenAnswer, LIFETIMES, type State, type Verdict } from '../port.ts'
import { migrate } from './migrations.ts'

/** How long another process that writes the same file is waited for, in milliseconds. */
const BUSY = 5_000

/** What is too old is deleted at the start, and then once in so many claims. */
const CLAIMS_BETWEEN_SWEEPS = 1_000

/** Thrown where the native part of better-sqlite3 was not built or is not there. */
export class NoSqlite extends Error {}

/**
 * Opens the state kept in one SQLite file of a folder, which is made where it is missing.
 * @throws NoSqlite where SQLite is not installed · Error that names the folder where it can't be written
 */
export function openSqlite(folder: string, now: () => number = Date.now): State {
  const database = open(folder)
  const prepared = prepare(database)
  const sweep = () => {
    prepared.dropConversations.run(now() - LIFETIMES.conversation)
    prepared.dropClaims.run(now() - LIFETIMES.claim)
    prepared.dropAnswers.run(now() - LIFETIMES.answer)
  }
  const claim = database.transaction((workspace: string, names: readonly string[], at: number): boolean => {
    const isNew = !names.some((name) => prepared.claimed.get(workspace, name, at - LIFETIMES.claim))
    for (const name of names) prepared.claim.run(workspace, name, at)
    return isNew
  })
  const all = database.transaction((jobs: readonly (() => unknown)[]) => {
    for (const job of jobs) job()
  })
  let claims = 0
  sweep()
  return {
    recall: async ({ workspace, channel, thread }) => {
      const row = prepared.recall.get(workspace, channel, thread, now() - LIFETIMES.conversation)
      return row ? conversationIn((row as { conversation: string }).conversation) : undefined
    },
    remember: async (conversation, ...places) => {
      const json = JSON.stringify(conversation)
      all(places.map((one) => () => prepared.remember.run(one.workspace, one.channel, one.thread, json, now())))
    },
    claim: async (workspace, names) => {
      claims += 1
      if (claims % CLAIMS_BETWEEN_SWEEPS === 0) sweep()
      return claim.immediate(workspace, names, now())
    },
    keep: async (answer) => {
      const { workspace, id, channel, person, question, earlier, asTyped, status, text } = answer
      const before = earlier ? JSON.stringify(earlier) : null
      prepared.keep.run(workspace, id, channel, person, question, before, asTyped ? 1 : 0, status, text, now())
    },
    given: async (workspace, id) => {
      const row = prepared.given.get(workspace, id, now() - LIFETIMES.answer) as AnswerRow | undefined
      return row ? givenIn(row) : undefined
    },
    judge: async ({ workspace, answer, person, verdict, reason }) =>
      prepared.judge.run(person, verdict, reason, now(), workspace, answer).changes > 0,
    feedback: async () => (prepared.feedback.all() as FeedbackRow[]).map(feedbackIn),
    settings: async (workspace, about) =>
      Object.fromEntries(
        (prepared.settings.all(workspace, about) as { name: string; value: string }[]).map((one) => [
          one.name,
          one.value,
        ]),
      ),
    set: async (workspace, about, settings) =>
      all(
        Object.entries(settings).map(
          ([name, value]) =>
            () =>
              prepared.set.run(workspace, about, name, value),
        ),
      ),
    close: async () => void database.close(),
  }
}

function open(folder: string): Database.Database {
  const Sqlite = native()
  try {
    mkdirSync(folder, { recursive: true })
    const database = new Sqlite(join(folder, 'upfront.sqlite'), { timeout: BUSY })
    database.pragma('journal_mode = WAL')
    // Written to the system before it is acknowledged: a killed process loses nothing.
    database.pragma('synchronous = NORMAL')
    migrate(database)
    return database
  } catch (error) {
    if (error instanceof NoSqlite) throw error
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(
      `The state can't be kept in ${folder}: ${reason}. Name a folder that can be written with STATE_DIR`,
      {
        cause: error,
      },
    )
  }
}

/** Loaded only here, because it takes a while and not every machine can build it. */
function native(): typeof Database {
  try {
    const Sqlite = createRequire(import.meta.url)('better-sqlite3') as typeof Database
    new Sqlite(':memory:').close()
    return Sqlite
  } catch (error) {
    throw new NoSqlite('better-sqlite3 is not installed, or not for this version of Node', { cause: error })
  }
}

const prepare = (database: Database.Database) => ({
  recall: database.prepare(
    'SELECT conversation FROM conversations WHERE workspace = ? AND channel = ? AND thread = ? AND at > ?',
  ),
  remember: database.prepare('INSERT OR REPLACE INTO conversations VALUES (?, ?, ?, ?, ?)'),
  claimed: database.prepare('SELECT 1 FROM claims WHERE workspace = ? AND name = ? AND at > ?'),
  claim: database.prepare('INSERT OR REPLACE INTO claims VALUES (?, ?, ?)'),
  keep: database.prepare('INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  given: database.prepare('SELECT * FROM answers WHERE workspace = ? AND id = ? AND at > ?'),
  judge: database.prepare(
    `INSERT OR REPLACE INTO feedback (workspace, answer, person, verdict, reason, question, status, text, at)
     SELECT workspace, id, ?, ?, ?, question, status, text, ? FROM answers WHERE workspace = ? AND id = ?`,
  ),
  feedback: database.prepare('SELECT * FROM feedback ORDER BY at, workspace, answer, person'),
  settings: database.prepare('SELECT name, value FROM settings WHERE workspace = ? AND about = ?'),
  set: database.prepare('INSERT OR REPLACE INTO settings VALUES (?, ?, ?, ?)'),
  dropConversations: database.prepare('DELETE FROM conversations WHERE at <= ?'),
  dropClaims: database.prepare('DELETE FROM claims WHERE at <= ?'),
  dropAnswers: database.prepare('DELETE FROM answers WHERE at <= ?'),
})

type AnswerRow = Omit<GivenAnswer, 'earlier' | 'asTyped'> & { earlier: string | null; as_typed: number }

function givenIn({
  id,
  workspace,
  channel,
  person,
  question,
  earlier,
  as_typed,
  status,
  text,
}: AnswerRow): GivenAnswer {
  const before = earlier === null ? null : conversationIn(earlier)
  return { id, workspace, channel, person, question, earlier: before, asTyped: as_typed === 1, status, text }
}

type FeedbackRow = Omit<Feedback, 'at' | 'status' | 'verdict'> & { at: number; status: Status; verdict: Verdict }

const feedbackIn = (row: FeedbackRow): Feedback => ({ ...row, at: new Date(row.at).toISOString() })

/** A conversation that an older version wrote lacks what has come since. */
const conversationIn = (json: string): Conversation => ({ ...NEW_CONVERSATION, ...(JSON.parse(json) as Conversation) })
