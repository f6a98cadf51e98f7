import { createInterface } from 'node:readline'
import { type Conversation, NEW_CONVERSATION } from '../../domain/conversation.ts'
import type { Desk } from '../../domain/desk.ts'
import { terminal } from './index.ts'

/** Where a prompt reads from and writes to. */
export interface Console {
  readonly input: NodeJS.ReadableStream & { readonly isTTY?: boolean }
  readonly output: NodeJS.WritableStream
  /** Ends the prompt before the lines end. */
  readonly signal: AbortSignal
}

/** Answers the lines it is given, one conversation, until they end; asks for them where a person types. */
export async function prompt(desk: Desk, { input, output, signal }: Console): Promise<void> {
  const typing = input.isTTY === true
  const lines = createInterface({ input, output: typing ? output : undefined, terminal: typing, prompt: '> ', signal })
  let conversation: Conversation = NEW_CONVERSATION
  if (typing) lines.prompt()
  for await (const line of lines) {
    if (/^\s*(?:exit|quit)\s*$/i.test(line)) break
    if (line.trim() !== '') {
      const reply = desk.ask(line, conversation)
      conversation = reply.conversation
      output.write(`${typing ? '' : `> ${line}\n`}${terminal.answer(reply.answer, desk.deals)}\n\n`)
    }
    if (typing) lines.prompt()
  }
  lines.close()
  if (typing) output.write('\n')
}
