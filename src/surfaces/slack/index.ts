import type { Desk } from '../../domain/desk.ts'
import type { State } from '../../state/index.ts'
import { createApp } from './app.ts'
import { listenToQuestionButtons } from './ask-again.ts'
import { listenToCommand } from './command.ts'
import { listenToDirectMessages } from './direct-message.ts'
import { type Door, openDoor } from './door.ts'
import { listenToDownloads } from './download.ts'
import { listenToFeedback } from './feedback.ts'
import type { Log } from './log.ts'
import { listenToMentions } from './mention.ts'
import { refusal } from './refusal.ts'
import type { SlackSettings } from './settings.ts'
import { listenToPages, listenToSharing } from './share.ts'
import { listenToFilingButtons } from './show-filing.ts'
import { Turns } from './turns.ts'
import { Work } from './work.ts'

export { createLog, type Log } from './log.ts'
export type { SlackSettings } from './settings.ts'

const LISTENERS = [
  listenToCommand,
  listenToMentions,
  listenToDirectMessages,
  listenToQuestionButtons,
  listenToFilingButtons,
  listenToPages,
  listenToSharing,
  listenToDownloads,
  listenToFeedback,
] as const

/** How long answers in the making are waited for when the app stops, in milliseconds. */
const DRAIN = 10_000

/** A Slack app at work. */
export interface Running {
  /** Where Slack reaches it: "http://localhost:3000/slack/events", or "Socket Mode". */
  readonly address: string
  /** Takes no more questions, then waits up to 10 s for the answers in the making. Stops once, however often called. */
  stop(): Promise<void>
}

/**
 * Starts answering in Slack. The state is closed when it stops.
 * @throws Error whose message says in one sentence why it can't and what to do; `cause` is what happened
 */
export async function startSlack(desk: Desk, settings: SlackSettings, log: Log, state: State): Promise<Running> {
  const { app, receiver } = createApp(settings, log)
  const work = new Work()
  app.use(({ next }) => work.run(next))
  const listening = { desk, log, state, turns: new Turns() }
  for (const listen of LISTENERS) listen(app, listening)
  await app.init().catch((error: unknown) => {
    throw refusal(error, 'SLACK_BOT_TOKEN', settings)
  })
  const door = await openDoor(receiver, settings.connection, log).catch((error: unknown) => {
    throw refusal(error, 'SLACK_APP_TOKEN', settings)
  })
  let stopped: Promise<void> | undefined
  return {
    address: door.address,
    stop: () => {
      stopped ??= drain(door, work, log).finally(() => state.close())
      return stopped
    },
  }
}

async function drain(door: Door, work: Work, log: Log): Promise<void> {
  await door.shut()
  const left = await work.settled(DRAIN)
  await door.leave()
  if (left > 0) log.warn(`Stopped with ${left} ${left === 1 ? 'answer' : 'answers'} unfinished`)
}
