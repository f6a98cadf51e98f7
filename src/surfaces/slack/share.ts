import type { App } from '@slack/bolt'
import { BUTTON } from './buttons.ts'
import type { Listening } from './listening.ts'
import { whisper } from './post.ts'
import { onButton, tell } from './pressed.ts'
import { messageAgain } from './reply.ts'

/** Shows a private answer to everybody in its channel, once, and says by whom it was shared. */
export function listenToSharing(app: App, listening: Listening): void {
  const { state, log } = listening
  onButton(app, listening, BUTTON.share, async (pressed) => {
    const { given, workspace, person, respond } = pressed
    if (!(await state.claim(workspace, [`shared ${given.id}`]))) {
      await tell(pressed, 'This answer was shared already.', listening)
      return
    }
    const message = messageAgain(listening, given, { isPrivate: false, sharedBy: person })
    await whisper(respond, message, log, { to: 'channel' })
  })
}

/** Turns the pages of a table, in the message itself. */
export function listenToPages(app: App, listening: Listening): void {
  onButton(app, listening, BUTTON.page, async ({ given, to, respond, isPrivate }) => {
    const message = messageAgain(listening, given, { isPrivate, page: to.p ?? 0 })
    await whisper(respond, message, listening.log, { to: 'replace' })
  })
}
