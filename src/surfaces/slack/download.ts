import type { App } from '@slack/bolt'
import { BUTTON } from './buttons.ts'
import { csvOfAnswer } from './csv.ts'
import type { Listening } from './listening.ts'
import { onButton, type Pressed, tell } from './pressed.ts'
import { againOf } from './reply.ts'

/** How long an upload may take, in milliseconds. */
const TIMEOUT = 30_000

const FAILED = 'Slack did not take the file. It has been logged; please try again.'

/** *Download CSV*: an uploaded file, in the thread of the answer, or to the asker directly where the answer is private. */
export function listenToDownloads(app: App, listening: Listening): void {
  onButton(app, listening, BUTTON.csv, async (pressed) => {
    try {
      await upload(pressed, csvOfAnswer(againOf(listening, pressed.given), listening.desk))
      if (pressed.isPrivate) await tell(pressed, 'The file is in your messages with Upfront.', listening)
    } catch (error) {
      listening.log.error('Slack did not take a file', error)
      await tell(pressed, FAILED, listening)
    }
  })
}

async function upload({ client, channel, thread, isPrivate, person }: Pressed, csv: string): Promise<void> {
  const bytes = Buffer.from(`\ufeff${csv}`, 'utf8')
  const filename = 'deals.csv'
  const { upload_url: url, file_id: id } = await client.files.getUploadURLExternal({ filename, length: bytes.length })
  if (!url || !id) throw new Error('Slack gave no address for the file')
  const sent = await fetch(url, { method: 'POST', body: bytes, signal: AbortSignal.timeout(TIMEOUT) })
  if (!sent.ok) throw new Error(`Slack answered the upload with HTTP status ${sent.status}`)
  const direct = isPrivate ? (await client.conversations.open({ users: person })).channel?.id : undefined
  await client.files.completeUploadExternal({
    files: [{ id, title: 'Deals' }],
    channel_id: direct ?? channel,
    ...(thread && !isPrivate ? { thread_ts: thread } : {}),
  })
}
