import type { App } from '@slack/bolt'
import { BUTTON } from './buttons.ts'
import type { Listening } from './listening.ts'
import { answerThere, onButton, type Pressed } from './pressed.ts'
import { againOf, replyTo } from './reply.ts'

/** Buttons that ask: a suggested question or a candidate, the deal as a whole, the question with no word corrected. */
export function listenToQuestionButtons(app: App, listening: Listening): void {
  const { turns, desk } = listening
  const ask = async (pressed: Pressed, question: string, asTyped: boolean) => {
    const { workspace, channel, person, isPrivate, given } = pressed
    const thread = pressed.thread ?? ''
    const place = { workspace, channel, thread }
    await turns.run(`${workspace} ${channel} ${isPrivate ? person : thread}`, async () => {
      const asked = { workspace, channel, person, question, asTyped, isPrivate }
      const reply = await replyTo(listening, {
        ...asked,
        ...(asTyped && given.earlier ? { earlier: given.earlier } : {}),
        ...(isPrivate ? {} : { place }),
      })
      if (reply) await answerThere(pressed, reply.message, listening)
    })
  }
  onButton(app, listening, BUTTON.ask, async (pressed) => {
    const question = againOf(listening, pressed.given).suggestions[pressed.to.n ?? 0]
    if (question) await ask(pressed, question, false)
  })
  onButton(app, listening, BUTTON.asTyped, (pressed) => ask(pressed, pressed.given.question, true))
  onButton(app, listening, BUTTON.more, async (pressed) => {
    const { deal } = againOf(listening, pressed.given)
    const known = desk.deals.find(({ label }) => label === deal)
    if (known) await ask(pressed, `tell me about ${known.label}`, false)
  })
}
