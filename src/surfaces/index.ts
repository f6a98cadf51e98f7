import type { Desk } from '../domain/desk.ts'
import { csv } from './csv/index.ts'
import { json } from './json/index.ts'
import type { Printer } from './printer.ts'
import { createLog } from './slack/log.ts'
import type { SlackSettings } from './slack/settings.ts'
import { terminal } from './terminal/index.ts'
import { prompt } from './terminal/prompt.ts'

export type { Printer } from './printer.ts'
export { closingLine, progressLine } from './terminal/progress.ts'

/** What prints results on the command line. */
export const printer = (asJson: boolean): Printer => (asJson ? json : terminal)

/** What prints facts and feedback as tables for spreadsheets. */
export const table: Pick<Printer, 'facts' | 'feedback'> = csv

/** Something that answers until it is stopped, or until it has nothing left to answer. */
export interface Serving {
  /** Said in one line when it is ready. */
  readonly ready: string
  /** Answers; resolves when nothing is left to answer. To be called once, when it was said that it is ready. */
  run(): Promise<void>
  stop(): Promise<void>
}

/** What decides where a desk is served: a surface whose settings are null is not configured. */
export interface Settings {
  readonly slack: SlackSettings | null
  readonly logLevel: Parameters<typeof createLog>[0]
  /** The folder in which a server keeps what has to outlive it. */
  readonly stateFolder: string
}

/** Serves the desk where the settings say: in Slack, or at a prompt right here. */
export async function serve(desk: Desk, { slack, logLevel, stateFolder }: Settings): Promise<Serving> {
  if (slack) {
    const [{ startSlack }, { openState }] = await Promise.all([import('./slack/index.ts'), import('../state/index.ts')])
    const log = createLog(logLevel)
    const { state, forgets } = openState(stateFolder)
    if (forgets) log.warn(`Threads, settings and feedback end with this process: ${forgets}`)
    const running = await startSlack(desk, slack, log, state)
    return { ready: `Answering in Slack (${running.address})`, run: () => new Promise(() => {}), stop: running.stop }
  }
  const stopping = new AbortController()
  return {
    ready:
      'To connect Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN (five steps: README, “In Slack”). Ask here meanwhile, or press Ctrl+D to leave.',
    run: () => prompt(desk, { input: process.stdin, output: process.stdout, signal: stopping.signal }),
    stop: async () => stopping.abort(),
  }
}
