import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { config as loadEnv } from 'dotenv'
import { filingsFolder, readConfig, stateFolder } from './config.ts'
import { openDesk } from './desk.ts'
import { type Conversation, NEW_CONVERSATION } from './domain/conversation.ts'
import { type Progress, readFiles, readFolder, type Shelf } from './shelf.ts'
import { closingLine, printer, progressLine, serve, table } from './surfaces/index.ts'

const USAGE = `Answers questions about business deals from SEC 8-K filings, each answer with the sentence that proves it.

  upfront                    answers in Slack where its tokens are set, else at a prompt
  upfront ask QUESTION       one answer
  upfront ask -              one answer to each line of standard input
  upfront facts FILE...      every fact that these filings state, with its proof
  upfront sections FILE...   the outline of these filings
  upfront text FILE          the plain text of a filing, in which all positions count
  upfront feedback           what people in Slack thought of answers, oldest first

  --filings DIR   answers from the filings in this folder (default: UPFRONT_FILINGS, else data/filings)
  --json          one line of JSON for each answer, fact, section or feedback
  --csv           one row for each fact or feedback, for spreadsheets
  --explain       says how a question was read, step by step; for each fact which rule read it, over which others
  --thread        makes the lines of standard input one conversation
  -h, --help      this text

Exit codes: 0 done, 1 it could not be done or not for every file, 2 the command line is off.`

/** Done; it could not be done, or not for every file; the command line is off. */
type ExitCode = 0 | 1 | 2

class OffCommandLine extends Error {}

/** Runs one command line. Results go to standard output, everything else to standard error. */
export async function run(args: readonly string[]): Promise<ExitCode> {
  process.stdout.on('error', leave)
  try {
    const { command, operands, options } = read(args)
    if (options.help) return print(USAGE)
    return await command(operands, options)
  } catch (error) {
    complain(error instanceof Error ? error.message : String(error))
    return error instanceof OffCommandLine ? 2 : 1
  }
}

/** Who reads the results may have enough of them, as `head` does: then there is nothing more to do. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') complain(error.message)
  process.exit(error.code === 'EPIPE' ? 0 : 1)
}

interface Options {
  readonly filings: string | undefined
  readonly json: boolean
  readonly csv: boolean
  readonly explain: boolean
  readonly thread: boolean
  readonly help: boolean
}

type Command = (operands: readonly string[], options: Options) => Promise<ExitCode>

const COMMANDS: ReadonlyMap<string | undefined, Command> = new Map([
  [undefined, start],
  ['ask', ask],
  ['facts', facts],
  ['sections', sections],
  ['text', text],
  ['feedback', feedback],
])

function read(args: readonly string[]): { command: Command; operands: string[]; options: Options } {
  const parsed = parse(args)
  const [name, ...operands] = parsed.positionals
  const command = COMMANDS.get(name)
  if (!command)
    throw new OffCommandLine(
      `There is no command “${name}”; there are ask, facts, sections, text and feedback. See upfront --help.`,
    )
  const { filings, json = false, csv = false, explain = false, thread = false, help = false } = parsed.values
  if (json && (command === start || command === text))
    throw new OffCommandLine('--json goes with ask, facts, sections and feedback. See upfront --help.')
  if (csv && command !== facts && command !== feedback)
    throw new OffCommandLine('--csv goes with facts and feedback. See upfront --help.')
  if (explain && command !== facts && command !== ask)
    throw new OffCommandLine('--explain goes with ask and facts. See upfront --help.')
  if (csv && json) throw new OffCommandLine('--csv and --json are two ways of printing; choose one.')
  if (thread && !(command === ask && operands[0] === '-'))
    throw new OffCommandLine('--thread goes with questions from standard input: upfront ask --thread -')
  return { command, operands, options: { filings, json, csv, explain, thread, help } }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        filings: { type: 'string' },
        json: { type: 'boolean' },
        csv: { type: 'boolean' },
        explain: { type: 'boolean' },
        thread: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    })
  } catch (error) {
    throw new OffCommandLine(`${error instanceof Error ? error.message : error}. See upfront --help.`)
  }
}

async function start(_: readonly string[], options: Options): Promise<ExitCode> {
  loadEnv({ quiet: true })
  const reading = readConfig(process.env)
  if (!reading.ok) throw new Error(reading.problems.join('\n'))
  const { desk } = await open(options)
  const serving = await serve(desk, { ...reading.config, stateFolder: stateFolder(process.env) ?? OWN_STATE })
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void serving.stop().then(resolve))
  })
  const { filings, deals, facts } = desk.stock
  complain(`${count(filings, 'filing')}, ${count(deals, 'deal')}, ${count(facts, 'fact')}. ${serving.ready}`)
  await Promise.race([serving.run(), stopped])
  return 0
}

async function ask(operands: readonly string[], options: Options): Promise<ExitCode> {
  const [question] = operands
  if (question === undefined || operands.length > 1)
    throw new OffCommandLine(
      'upfront ask takes one question in quotation marks, or - to read questions from standard input.',
    )
  loadEnv({ quiet: true })
  const { desk, code } = await open(options)
  const { answer, steps } = printer(options.json)
  const explain = (asked: string, conversation: Conversation): void => {
    if (options.explain) print(steps(asked, desk.explain(asked, conversation)) + (options.json ? '' : '\n'))
  }
  if (question !== '-') {
    explain(question, NEW_CONVERSATION)
    print(answer(desk.ask(question).answer, desk.deals))
    return code
  }
  let conversation = NEW_CONVERSATION
  for await (const line of linesOf(process.stdin)) {
    explain(line, options.thread ? conversation : NEW_CONVERSATION)
    const reply = desk.ask(line, options.thread ? conversation : NEW_CONVERSATION)
    conversation = reply.conversation
    print(answer(reply.answer, desk.deals) + (options.json ? '' : '\n'))
  }
  return code
}

async function facts(operands: readonly string[], options: Options): Promise<ExitCode> {
  const shelf = await readOperands('facts', operands)
  const desk = openDesk(shelf.documents)
  const { facts: print } = options.csv ? table : printer(options.json)
  return show(shelf, print(desk.deals, desk.loose, options.explain))
}

async function sections(operands: readonly string[], options: Options): Promise<ExitCode> {
  const shelf = await readOperands('sections', operands)
  return show(shelf, printer(options.json).sections(shelf.documents))
}

async function text(operands: readonly string[]): Promise<ExitCode> {
  if (operands.length !== 1) throw new OffCommandLine('upfront text takes one FILE.')
  const shelf = await readOperands('text', operands)
  for (const document of shelf.documents) process.stdout.write(document.text)
  return codeOf(shelf)
}

async function feedback(operands: readonly string[], options: Options): Promise<ExitCode> {
  if (operands.length > 0) throw new OffCommandLine('upfront feedback takes no operand.')
  loadEnv({ quiet: true })
  const { openState } = await import('./state/index.ts')
  const { state, forgets } = openState(stateFolder(process.env) ?? OWN_STATE)
  if (forgets) throw new Error(`Feedback can't be read: ${forgets}`)
  const { feedback: lines } = options.csv ? table : printer(options.json)
  const all = lines(await state.feedback())
  await state.close()
  return all ? print(all) : 0
}

/** Prints what files say, where any could be read and any says something. */
function show(shelf: Shelf, lines: string): ExitCode {
  if (shelf.documents.length > 0 && lines) print(lines)
  return codeOf(shelf)
}

async function readOperands(command: string, operands: readonly string[]): Promise<Shelf> {
  if (operands.length === 0) throw new OffCommandLine(`upfront ${command} takes at least one FILE.`)
  return reported(await readFiles(operands, watched()), operands.length > 1)
}

/** The filings that come with the program. */
const OWN_FILINGS = fileURLToPath(new URL('../data/filings', import.meta.url))

/** Where a server keeps what has to outlive it, unless told otherwise. */
const OWN_STATE = fileURLToPath(new URL('../data/state', import.meta.url))

async function open(options: Options) {
  const folder = options.filings ?? filingsFolder(process.env) ?? OWN_FILINGS
  const read = await readFolder(folder, watched())
  const shelf = reported(read, read.documents.length > 0 && read.refusals.length > 0)
  return { desk: openDesk(shelf.documents), code: codeOf(shelf) }
}

/** A sentence for each file that was refused; where `closing`, how many were read, and why the others were not. */
function reported(shelf: Shelf, closing: boolean): Shelf {
  const { documents, refusals } = shelf
  for (const { refused } of refusals) complain(refused)
  const whats = refusals.map(({ what }) => what)
  if (closing) complain(closingLine(documents.length, whats))
  return shelf
}

/** Shows on a terminal how far many filings are read: a few are read before anybody could read that. */
const watched = (): Progress | undefined =>
  process.stderr.isTTY ? (done, of) => void (of > FEW && process.stderr.write(progressLine(done, of))) : undefined

const FEW = 10

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
  if (rest) yield rest.replace(/\r$/, '')
}

function print(line: string): ExitCode {
  process.stdout.write(`${line}\n`)
  return 0
}

const complain = (line: string): void => void process.stderr.write(`${line}\n`)

const count = (number: number, noun: string): string => `${number} ${noun}${number === 1 ? '' : 's'}`
