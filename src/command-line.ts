import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { config as loadEnv } from 'dotenv'
import { readConfig } from './config.ts'
import { openDesk } from './desk.ts'
import { NEW_CONVERSATION } from './domain/conversation.ts'
import { readFiles, readFolder, type Shelf } from './shelf.ts'
import { printer, serve } from './surfaces/index.ts'

const USAGE = `upfront                         answers at a prompt, or in Slack where it is configured
upfront ask QUESTION            one answer; with --json as one line of JSON
upfront ask [--thread] -        questions from standard input, one a line; --thread makes them one conversation
upfront facts FILE...           every fact stated in these filings; with --json one line of JSON each
upfront sections FILE...        the outline of these filings; with --json one line of JSON a section
upfront text FILE               the filing's plain text: what every offset counts in

  --filings DIR   the folder of filings to answer from (default: data/filings)
  --json          JSON instead of text
  --help          this text`

/** Done; the program could not do it; the command line is off. */
type ExitCode = 0 | 1 | 2

class OffCommandLine extends Error {}

/** Runs one command line. Results go to standard output, everything else to standard error. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  try {
    const { command, operands, options } = read(args)
    if (options.help) return print(USAGE)
    return await COMMANDS[command](operands, options)
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return error instanceof OffCommandLine ? 2 : 1
  }
}

interface Options {
  readonly filings: string | undefined
  readonly json: boolean
  readonly thread: boolean
  readonly help: boolean
}

type Command = 'start' | 'ask' | 'facts' | 'sections' | 'text'

const COMMANDS: Record<Command, (operands: readonly string[], options: Options) => Promise<ExitCode>> = {
  start,
  ask,
  facts,
  sections,
  text,
}

function read(args: readonly string[]): { command: Command; operands: string[]; options: Options } {
  const parsed = parse(args)
  const [command = 'start', ...operands] = parsed.positionals
  if (!(command in COMMANDS))
    throw new OffCommandLine(
      `There is no command “${command}”; there are ask, facts, sections and text. See upfront --help.`,
    )
  const { filings, json = false, thread = false, help = false } = parsed.values
  return { command: command as Command, operands, options: { filings, json, thread, help } }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        filings: { type: 'string' },
        json: { type: 'boolean' },
        thread: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new OffCommandLine(`${error instanceof Error ? error.message : error} See upfront --help.`)
  }
}

async function start(_: readonly string[], options: Options): Promise<ExitCode> {
  loadEnv({ quiet: true })
  const reading = readConfig(process.env)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  const { desk } = await open(options, reading.config.filings)
  const serving = await serve(desk, reading.config)
  complain(
    `${count(desk.stock.filings, 'filing')}, ${count(desk.stock.deals, 'deal')}, ${count(desk.stock.facts, 'fact')}. ${serving.ready}`,
  )
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.stop().then(resolve))
  })
  await Promise.race([serving.done, stopped])
  return 0
}

async function ask(operands: readonly string[], options: Options): Promise<ExitCode> {
  const [question] = operands
  if (question === undefined || operands.length > 1)
    throw new OffCommandLine(
      'upfront ask takes one question in quotation marks, or - to read questions from standard input.',
    )
  const { desk, code } = await open(options)
  const { answer } = printer(options.json)
  if (question !== '-') {
    print(answer(desk.ask(question).answer))
    return code
  }
  let conversation = NEW_CONVERSATION
  for await (const line of linesOf(process.stdin)) {
    const reply = desk.ask(line, options.thread ? conversation : NEW_CONVERSATION)
    conversation = reply.conversation
    print(answer(reply.answer) + (options.json ? '' : '\n'))
  }
  return code
}

async function facts(operands: readonly string[], options: Options): Promise<ExitCode> {
  const shelf = await readOperands('facts', operands)
  const lines = printer(options.json).facts(openDesk(shelf.documents).deals)
  if (lines) print(lines)
  return codeOf(shelf)
}

async function sections(operands: readonly string[], options: Options): Promise<ExitCode> {
  const shelf = await readOperands('sections', operands)
  for (const document of shelf.documents) print(printer(options.json).sections(document))
  return codeOf(shelf)
}

async function text(operands: readonly string[]): Promise<ExitCode> {
  if (operands.length !== 1) throw new OffCommandLine('upfront text takes one FILE.')
  const shelf = await readOperands('text', operands)
  for (const document of shelf.documents) process.stdout.write(document.text)
  return codeOf(shelf)
}

async function readOperands(command: string, operands: readonly string[]): Promise<Shelf> {
  if (operands.length === 0) throw new OffCommandLine(`upfront ${command} takes at least one FILE.`)
  return reported(await readFiles(operands))
}

/** The filings that come with the program. */
const OWN_FILINGS = fileURLToPath(new URL('../data/filings', import.meta.url))

async function open(options: Options, configured?: string) {
  const shelf = reported(await readFolder(options.filings ?? configured ?? OWN_FILINGS))
  return { desk: openDesk(shelf.documents), code: codeOf(shelf) }
}

function reported(shelf: Shelf): Shelf {
  for (const refusal of shelf.refusals) complain(refusal)
  return shelf
}

const codeOf = (shelf: Shelf): ExitCode => (shelf.refusals.length > 0 ? 1 : 0)

/** Standard input line by line: a last line need not end in a line break. */
async function* linesOf(input: NodeJS.ReadableStream): AsyncGenerator<string> {
  let rest = ''
  input.setEncoding('utf8')
  for await (const chunk of input) {
    const lines = (rest + chunk).split(/\r?\n/)
    rest = lines.pop() ?? ''
    yield* lines
  }
  if (rest) yield rest
}

function print(line: string): ExitCode {
  process.stdout.write(`${line}\n`)
  return 0
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
