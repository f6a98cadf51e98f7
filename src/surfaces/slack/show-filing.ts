import type { App } from '@slack/bolt'
import { FILING_BUTTONS, filingView } from './filing-view.ts'
import type { Listening } from './listening.ts'
import { onButton, tell } from './pressed.ts'
import { againOf } from './reply.ts'

const CHANGED = 'The filings have changed since this was answered, so the quote can’t be shown. Please ask again.'

/** *Show in filing*: a modal with the section around the quote, and its pages. */
export function listenToFilingButtons(app: App, listening: Listening): void {
  for (const action of FILING_BUTTONS) {
    onButton(app, listening, action, async (pressed) => {
      const { given, to, client, trigger, view: open } = pressed
      const view = filingView(listening.desk.documents, againOf(listening, given).citations, to)
      if (view && open) await client.views.update({ view_id: open, view })
      else if (view) await client.views.open({ trigger_id: trigger, view })
      else if (!open) await tell(pressed, CHANGED, listening)
    })
  }
}
