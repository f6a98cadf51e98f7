import type { App, types } from '@slack/bolt'
import { BUTTON } from './buttons.ts'
import { type Listening, workspaceOf } from './listening.ts'
import { onButton, tell } from './pressed.ts'
import { readReference, writeReference } from './reference.ts'

/** The modal that asks for a reason, as Slack names it when it is sent. */
const REASON = 'not_right_reason'

/** Slack's limit for what is typed into a field. */
const REASON_CHARACTERS = 3_000

/** *Helpful* and *Not right*: kept as they are pressed; what was not right is asked for then, and added. */
export function listenToFeedback(app: App, listening: Listening): void {
  const { state, log } = listening
  onButton(app, listening, BUTTON.helpful, async (pressed) => {
    const { workspace, given, person } = pressed
    await state.judge({ workspace, answer: given.id, person, verdict: 'helpful', reason: null })
    await tell(pressed, 'Thank you. It is noted that this answer helped.', listening)
  })
  onButton(app, listening, BUTTON.notRight, async (pressed) => {
    const { workspace, given, person, client, trigger } = pressed
    await state.judge({ workspace, answer: given.id, person, verdict: 'not_right', reason: null })
    try {
      await client.views.open({ trigger_id: trigger, view: reasonView(given.id) })
    } catch (error) {
      log.error('Slack did not open the form for what was not right', error)
      await tell(pressed, 'It is noted that this answer was not right.', listening)
    }
  })
  app.view(REASON, async ({ ack, body, view, context }) => {
    const answer = readReference(view.private_metadata)?.a
    const reason = view.state.values.reason?.reason?.value?.slice(0, REASON_CHARACTERS).trim() || null
    const judgement = { workspace: workspaceOf(context), person: body.user.id, verdict: 'not_right', reason } as const
    // Acknowledged when it is kept: the form closes then, and not before.
    if (answer) await state.judge({ ...judgement, answer })
    await ack()
  })
}

const reasonView = (id: string): types.ModalView => ({
  type: 'modal',
  callback_id: REASON,
  private_metadata: writeReference({ a: id }),
  title: { type: 'plain_text', text: 'Not right' },
  submit: { type: 'plain_text', text: 'Send' },
  close: { type: 'plain_text', text: 'Close' },
  blocks: [
    {
      type: 'input',
      block_id: 'reason',
      optional: true,
      label: { type: 'plain_text', text: 'What was not right?' },
      hint: { type: 'plain_text', text: 'Kept with the question and the answer for those who run Upfront here.' },
      element: { type: 'plain_text_input', action_id: 'reason', multiline: true, max_length: REASON_CHARACTERS },
    },
  ],
})
