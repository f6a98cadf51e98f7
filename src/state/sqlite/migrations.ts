import type { Database } from 'better-sqlite3'

/** Each brings a database one version further. One that was released is never changed: the next one mends it. */
const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE conversations (
    workspace TEXT NOT NULL, channel TEXT NOT NULL, thread TEXT NOT NULL,
    conversation TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (workspace, channel, thread)
  ) WITHOUT ROWID;
  CREATE INDEX conversations_by_age ON conversations (at);

  CREATE TABLE claims (
    workspace TEXT NOT NULL, name TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (workspace, name)
  ) WITHOUT ROWID;
  CREATE INDEX claims_by_age ON claims (at);

  CREATE TABLE answers (
    workspace TEXT NOT NULL, id TEXT NOT NULL, channel TEXT NOT NULL, person TEXT NOT NULL,
    question TEXT NOT NULL, earlier TEXT, as_typed INTEGER NOT NULL,
    status TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (workspace, id)
  ) WITHOUT ROWID;
  CREATE INDEX answers_by_age ON answers (at);

  CREATE TABLE feedback (
    workspace TEXT NOT NULL, answer TEXT NOT NULL, person TEXT NOT NULL,
    verdict TEXT NOT NULL, reason TEXT,
    question TEXT NOT NULL, status TEXT NOT NULL, text TEXT NOT NULL, at INTEGER NOT NULL,
    PRIMARY KEY (workspace, answer, person)
  ) WITHOUT ROWID;

  CREATE TABLE settings (
    workspace TEXT NOT NULL, about TEXT NOT NULL, name TEXT NOT NULL, value TEXT NOT NULL,
    PRIMARY KEY (workspace, about, name)
  ) WITHOUT ROWID;
  `,
]

/** Brings a database to this program's version. @throws Error where a newer program has written it */
export function migrate(database: Database, migrations: readonly string[] = MIGRATIONS): void {
  const found = database.pragma('user_version', { simple: true }) as number
  if (found > migrations.length) {
    throw new Error(
      `${database.name} was written by a newer version of Upfront (its format is ${found}, this one knows ${migrations.length}): start that one, or set STATE_DIR to another folder`,
    )
  }
  const step = database.transaction((sql: string, version: number) => {
    database.exec(sql)
    database.pragma(`user_version = ${version}`)
  })
  for (const [index, sql] of migrations.entries()) if (index >= found) step.immediate(sql, index + 1)
}
