import type { Logger, LogLevel } from '@slack/bolt'

/** Where the surface says what it does. Never given tokens, questions or answers. */
export interface Log {
  debug(message: string): void
  info(message: string): void
  warn(message: string, error?: unknown): void
  error(message: string, error?: unknown): void
}

const LEVELS = ['debug', 'info', 'warn', 'error'] as const

/** A log of one line a message, an error's stack below it; on standard error, because standard output is for results. */
export function createLog(
  level: (typeof LEVELS)[number],
  write: (text: string) => void = (text) => process.stderr.write(text),
): Log {
  const say = (of: (typeof LEVELS)[number]) => (message: string, error?: unknown) => {
    if (LEVELS.indexOf(of) < LEVELS.indexOf(level)) return
    const below = error === undefined ? '' : `\n${stackOf(error)}`
    write(`${new Date().toISOString()} ${of} ${withoutSecrets(message + below)}\n`)
  }
  return { debug: say('debug'), info: say('info'), warn: say('warn'), error: say('error') }
}

/** The stack of an error and of what caused it. */
export function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const own = error.stack ?? String(error)
  return error.cause === undefined ? own : `${own}\ncaused by ${stackOf(error.cause)}`
}

/** The same text without tokens, and without the addresses that let anyone post. */
export function withoutSecrets(text: string): string {
  return text
    .replace(/\b(xox[a-z]|xapp)[-.][\w.-]+/g, '$1-…')
    .replace(/(https?:\/\/hooks\.[\w.-]+)\/\S+/g, '$1/…')
    .replace(/(wss?:\/\/[\w.:-]+)\/\S+/g, '$1/…')
}

/**
 * The log as Bolt wants it. Bolt's debug messages hold questions, answers and payloads, so they go nowhere, and its
 * level says so, which spares it the work of writing them.
 */
export function boltLogger(log: Log): Logger {
  const text = (parts: unknown[]) =>
    parts.map((part) => (part instanceof Error ? part.message : String(part))).join(' ') || 'no message'
  const error = (parts: unknown[]) => parts.find((part) => part instanceof Error)
  return {
    debug: () => undefined,
    info: (...parts) => log.debug(`Bolt: ${text(parts)}`),
    warn: (...parts) => log.warn(`Bolt: ${text(parts)}`, error(parts)),
    error: (...parts) => log.error(`Bolt: ${text(parts)}`, error(parts)),
    getLevel: () => 'info' as LogLevel,
    setLevel: () => undefined,
    setName: () => undefined,
  }
}
