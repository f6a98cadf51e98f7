import { spawn } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { STATUSES } from '../src/domain/answer.ts'
import { openSqlite } from '../src/state/sqlite/index.ts'

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url))
const BIN = path(`../${JSON.parse(readFileSync(path('../package.json'), 'utf8')).bin.upfront}`)
const FILINGS = path('../data/filings/')
const GENENTECH = '2000-05-08-immunogen-genentech.txt'
const BIOTEST = '2006-07-07-immunogen-biotest.txt'
const SICOR = '2007-04-30-immunogen-sicor.txt'
const OWN = [GENENTECH, BIOTEST, SICOR]

const root = mkdtempSync(join(tmpdir(), 'upfront-command-line-'))
afterAll(() => rmSync(root, { recursive: true }))
beforeAll(() => {
  if (!existsSync(BIN)) throw new Error(`${BIN} is missing: npm run build makes it`)
})

interface Run {
  readonly code: number | null
  readonly out: string
  readonly err: string
}

interface Circumstances {
  /** What comes in on standard input; null leaves it open. */
  readonly input?: string | null
  readonly env?: Readonly<Record<string, string>>
  /** Called with every piece of standard error. */
  readonly onError?: (child: { kill(signal: 'SIGTERM'): void }, text: string) => void
  /** Whether the reader of standard output leaves after the first piece. */
  readonly leaves?: boolean
}

/** Runs the built program in a folder of its own, so that no .env and no variable of this machine plays a part. */
function upfront(args: readonly string[], { input = '', env = {}, onError, leaves }: Circumstances = {}): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [BIN, ...args], { cwd: root, env: { PATH: process.env.PATH ?? '', ...env } })
    const out: Buffer[] = []
    let err = ''
    child.stdout.on('data', (piece: Buffer) => {
      out.push(piece)
      if (leaves) child.stdout.destroy()
    })
    child.stderr.on('data', (piece: Buffer) => {
      err += piece
      onError?.(child, err)
    })
    child.stdin.on('error', () => undefined)
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, out: Buffer.concat(out).toString(), err }))
    if (input !== null) child.stdin.end(input)
  })
}

const file = (name: string, content: string | Uint8Array): string => {
  writeFileSync(join(root, name), content)
  return join(root, name)
}
const folder = (name: string): string => {
  mkdirSync(join(root, name), { recursive: true })
  return join(root, name)
}
const own = (name: string): string => FILINGS + name
/** The cells of a table in the form of RFC 4180. */
function rowsOf(table: string): string[][] {
  const rows = table.trimEnd().split('\r\n')
  return rows.map((row) =>
    [...row.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) =>
      quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'),
    ),
  )
}

const linesOf = (text: string): string[] => text.trimEnd().split('\n')

const GOOD =
  'On May 4, 2020, Alpha, Inc. and Beta AG entered into a license agreement. Beta AG paid Alpha a $2 million upfront payment.\n'

/** Asked of the project's own filings, all in one go. */
const QUESTIONS = [
  'Biotest upfront?',
  'bioteest upfrnt',
  'Biotest milestone payments?',
  'what royalty rate does Biotest pay?',
  'what is the target of the Biotest deal?',
  'Genentech upfront?',
  'how long is the Genentech term, and can it be renewed?',
  'who manufactures under the Genentech agreement?',
  'SICOR price?',
  'when does the SICOR contract end?',
  'who are the parties to the SICOR deal?',
  'how much is ImmunoGen paying SICOR?',
  'tell me about the Genentech deal',
  'compare Biotest and Genentech',
  'which deals have royalties?',
  'deals with milestones over $36 million',
  'largest upfront',
  'latest deal',
  'list all deals',
  'upfront?',
  'who signed the SICOR filing?',
  'what is a TAP compound?',
  'Pfizer upfront?',
  'SICOR royalties?',
  'hello',
  'help',
]

/** What people and scripts send by mistake: always a reply, never an answer. */
const NOISE: readonly (readonly [string, string])[] = [
  ['nothing', ''],
  ['spaces', '   \t '],
  ['emoji alone', '🎉🎉 👍🏽'],
  ['control characters', '\u0001\u0007\u001b[31m\u007f'],
  ['a call to everybody', '<!channel>'],
  ['a person', '<@U123>'],
  ['one letter, 10,000 times', 'a'.repeat(10_000)],
  ['punctuation', '?!…—"\'`\\'],
]

const FACT_KEYS = [
  'filing',
  'deal',
  'kind',
  'value',
  'section',
  'start',
  'end',
  'quote',
  'disclosure',
  'of',
  'condition',
  'payer',
  'payee',
  'holder',
]
const CITATION_KEYS = ['filing', 'section', 'start', 'end', 'quote', 'url']
const ANSWER_KEYS = ['question', 'status', 'text', 'deal', 'field', 'facts', 'citations', 'read_as', 'suggestions']

interface Quoted {
  readonly filing: string
  readonly start: number
  readonly end: number
  readonly quote: string
  readonly deal?: string | null
}
interface AnswerLine {
  readonly question: string
  readonly status: string
  readonly text: string
  readonly deal: string | null
  readonly field: string | null
  readonly facts: readonly Quoted[]
  readonly citations: readonly Quoted[]
}

const answers = (out: string): AnswerLine[] => linesOf(out).map((line) => JSON.parse(line) as AnswerLine)
const sliceOf = ({ filing, start, end }: Quoted): string => readFileSync(own(filing), 'utf8').slice(start, end)

describe.concurrent('what the command line takes', () => {
  test.each<[string, string[], 0 | 1 | 2, RegExp, RegExp]>([
    ['--help', ['--help'], 0, /^Answers questions .*\n\n {2}upfront /, /^$/],
    ['a command and --help', ['facts', '-h'], 0, /^Answers questions /, /^$/],
    [
      'an unknown command',
      ['answer', 'x'],
      2,
      /^$/,
      /^There is no command “answer”; there are ask, facts, sections, text and feedback\./,
    ],
    ['a name that every object has', ['toString'], 2, /^$/, /^There is no command “toString”/],
    ['an unknown option', ['ask', '--jsonl', 'x'], 2, /^$/, /'--jsonl'.*See upfront --help\.\n$/],
    ['an option without its value', ['ask', 'x', '--filings'], 2, /^$/, /--filings/],
    ['ask without a question', ['ask', '--json'], 2, /^$/, /^upfront ask takes one question in quotation marks, or - /],
    ['ask with a question in pieces', ['ask', 'Biotest', 'upfront?'], 2, /^$/, /quotation marks/],
    ['facts without a file', ['facts'], 2, /^$/, /^upfront facts takes at least one FILE\.\n$/],
    ['sections without a file', ['sections', '--json'], 2, /^$/, /^upfront sections takes at least one FILE\.\n$/],
    ['text with two files', ['text', own(SICOR), own(BIOTEST)], 2, /^$/, /^upfront text takes one FILE\.\n$/],
    ['a table of sections', ['sections', '--csv', own(SICOR)], 2, /^$/, /^--csv goes with facts and feedback\./],
    ['explained sections', ['sections', '--explain', own(SICOR)], 2, /^$/, /^--explain goes with ask and facts\./],
    ['facts in two ways', ['facts', '--csv', '--json', own(SICOR)], 2, /^$/, /^--csv and --json are two ways/],
    ['text as JSON', ['text', '--json', own(SICOR)], 2, /^$/, /^--json goes with ask, facts, sections and feedback\./],
    [
      'a thread of one question',
      ['ask', '--thread', 'x'],
      2,
      /^$/,
      /^--thread goes with questions from standard input/,
    ],
    [
      'a question',
      ['ask', 'Biotest upfront?'],
      0,
      /^\$1 million.*\n[\s\S]*“[^”]+”\n {2}.*2006-07-07-immunogen-biotest\.txt\n/,
      /^$/,
    ],
    ['a question behind --', ['ask', '--json', '--', '-x'], 0, /^\{"question":"-x",.*\}\n$/, /^$/],
    [
      'facts',
      ['facts', own(BIOTEST)],
      0,
      /^ImmunoGen – Biotest \(2006-07-07\)\n[\s\S]* {2}upfront +\$1 million, paid by Biotest AG to ImmunoGen, Inc\.\n/,
      /^$/,
    ],
    [
      'sections',
      ['sections', own(SICOR)],
      0,
      / {2}Item 1\.01 +668 characters {2}Entry into a Material Definitive Agreement\n/,
      /^$/,
    ],
  ])('%s', async (_, args, code, out, err) => {
    const run = await upfront(args)
    expect(run).toEqual({ code, out: expect.stringMatching(out), err: expect.stringMatching(err) })
  })
})

describe.concurrent('questions from standard input', () => {
  test('one line of JSON each, in order, empty ones too, however the lines end', async () => {
    const run = await upfront(['ask', '--json', '-'], {
      input: 'Biotest upfront?\r\n\r\nSICOR price?\n\nlist all deals\r',
    })
    expect(run).toMatchObject({ code: 0, err: '' })
    expect(answers(run.out).map((one) => one.question)).toEqual([
      'Biotest upfront?',
      '',
      'SICOR price?',
      '',
      'list all deals',
    ])
    expect(run.out.endsWith('}\n')).toBe(true)
  })

  test('nothing where nothing is asked', async () => {
    expect(await upfront(['ask', '--json', '-'])).toEqual({ code: 0, out: '', err: '' })
  })

  test('with --thread the lines lean on each other', async () => {
    const { out } = await upfront(['ask', '--json', '--thread', '-'], {
      input: 'Biotest upfront?\nand the milestones?\n',
    })
    const [first, second] = answers(out)
    expect(second).toMatchObject({ status: 'answered', field: 'milestones', deal: first?.deal })
  })

  test('as text, an empty line between answers', async () => {
    const run = await upfront(['ask', '-'], { input: 'Biotest upfront?\nSICOR price?' })
    expect(run.code).toBe(0)
    expect(run.out).toMatch(/^\$1 million[\s\S]*\n\n[\s\S]*€5 million/)
  })

  test('a reader that has enough ends it without a word', async () => {
    const input = 'compare Biotest and Genentech\n'.repeat(2_000)
    expect(await upfront(['ask', '--json', '-'], { input, leaves: true })).toMatchObject({ code: 0, err: '' })
  })
})

describe('answers as JSON', () => {
  let lines: string[]
  let all: AnswerLine[]
  const asked = [...QUESTIONS, ...NOISE.map(([, question]) => question), 'Biotest upfront? '.repeat(600), ...QUESTIONS]
  beforeAll(async () => {
    lines = linesOf((await upfront(['ask', '--json', '-'], { input: asked.join('\n') })).out)
    all = lines.map((line) => JSON.parse(line) as AnswerLine)
  })

  test('have one line a question, with the fields that scripts hold on to', () => {
    expect(all.map((one) => one.question)).toEqual(asked)
    for (const one of all) {
      expect(Object.keys(one)).toEqual(ANSWER_KEYS)
      expect(STATUSES).toContain(one.status)
      expect(one.text).not.toBe('')
      for (const fact of one.facts) expect(Object.keys(fact)).toEqual(FACT_KEYS)
      for (const citation of one.citations) expect(Object.keys(citation)).toEqual(CITATION_KEYS)
    }
  })

  test('quote what stands where they say', () => {
    const quoted = all.flatMap((one) => [...one.facts, ...one.citations])
    expect(quoted.length).toBeGreaterThan(50)
    for (const one of quoted) expect(sliceOf(one)).toBe(one.quote)
  })

  test('cite what they answer, and name the deal of every fact', () => {
    for (const one of all.filter(({ status }) => status === 'answered'))
      expect([one.question, one.citations.length]).not.toEqual([one.question, 0])
    for (const fact of all.flatMap(({ facts }) => facts))
      expect(fact.deal).toMatch(/^ImmunoGen – .* \(\d{4}-\d\d-\d\d\)$/)
    const rank = all[QUESTIONS.indexOf('largest upfront')]
    expect(new Set(rank?.facts.map(({ filing, deal }) => `${filing} ${deal}`)).size).toBe(2)
  })

  test('are the same bytes for the same question', () => {
    expect(lines.slice(-QUESTIONS.length)).toEqual(lines.slice(0, QUESTIONS.length))
  })

  test.each(NOISE)('do not answer %s', (_, question) => {
    const answer = all[asked.indexOf(question)]
    expect(answer).toMatchObject({ facts: [], citations: [], deal: null, field: null })
    expect(answer?.status).toMatch(/^(?:not_a_deal_question|no_such_deal)$/)
  })
})

test('names and order of the filings change nothing but names', async () => {
  const ask = async (names: readonly string[]): Promise<string> => {
    const filings = folder(`ordered-${names.join('')}`)
    for (const [at, name] of names.entries()) copyFileSync(own(OWN[at] ?? ''), join(filings, `${name}.txt`))
    const input = QUESTIONS.join('\n')
    const run = await upfront(['ask', '--json', '--filings', filings, '-'], { input })
    expect(run).toMatchObject({ code: 0, err: '' })
    return names.reduce((out, name, at) => out.replaceAll(`${name}.txt`, `<${OWN[at]}>`), run.out)
  }
  const [one, other] = await Promise.all([ask(['qa', 'qb', 'qc']), ask(['qz', 'qx', 'qy'])])
  expect(linesOf(other)).toEqual(linesOf(one))
})

describe.concurrent('files', () => {
  test.each(OWN)('text %s is the file, byte for byte', async (name) => {
    const { code, out } = await upfront(['text', own(name)])
    expect(code).toBe(0)
    expect(Buffer.from(out).equals(readFileSync(own(name)))).toBe(true)
  })

  test('facts: every line quotes what stands where it says; the order of the files makes no difference', async () => {
    const [one, other] = await Promise.all(
      [OWN, [...OWN].reverse()].map((names) => upfront(['facts', '--json', ...names.map(own)])),
    )
    expect(one).toMatchObject({ code: 0, err: '3 filings read, none refused.\n' })
    expect(other).toEqual(one)
    const facts = linesOf(one?.out ?? '').map((line) => JSON.parse(line) as Quoted)
    expect(facts.length).toBeGreaterThan(50)
    for (const fact of facts) {
      expect(Object.keys(fact)).toEqual(FACT_KEYS)
      expect(readFileSync(fact.filing, 'utf8').slice(fact.start, fact.end)).toBe(fact.quote)
    }
  })

  test('facts --csv: a row each under one head, as many cells in every row', async () => {
    const [table, lines] = await Promise.all(
      ['--csv', '--json'].map((way) => upfront(['facts', way, own(BIOTEST)]).then(({ out }) => out)),
    )
    const [head = [], ...rows] = rowsOf(table ?? '')
    const facts = linesOf(lines ?? '').map((line) => JSON.parse(line) as Record<string, unknown>)
    expect(head).toEqual(expect.arrayContaining(['filing', 'deal', 'kind', 'value', 'amount', 'quote']))
    expect(new Set(rows.map((row) => row.length))).toEqual(new Set([head.length]))
    const cell = (row: readonly string[], column: string): string => row[head.indexOf(column)] ?? ''
    expect(rows.map((row) => [cell(row, 'kind'), cell(row, 'start')])).toEqual(
      facts.map(({ kind, start }) => [kind, String(start)]),
    )
    const upfronts = rows.filter((row) => cell(row, 'kind') === 'upfront')
    expect(upfronts.map((row) => [cell(row, 'amount'), cell(row, 'currency'), cell(row, 'payer')])).toContainEqual([
      '1000000',
      'USD',
      'Biotest AG',
    ])
  })

  test('ask --explain: each step of the reading, then the answer', async () => {
    const text = await upfront(['ask', '--explain', 'bioteest upfrnt blorp'])
    expect(text.out).toContain('“bioteest” read as “biotest”')
    expect(text.out).toMatch(/“Biotest”: company Biotest AG\n/i)
    expect(text.out).toMatch(/left over {3}“blorp”: not understood\n/)
    const json = await upfront(['ask', '--explain', '--json', 'Biotest upfront?'])
    const [steps, answer] = linesOf(json.out).map((line) => JSON.parse(line))
    expect(steps.steps).toContainEqual({ step: 'asks', said: ['upfront payment'] })
    expect(answer.status).toBe('answered')
  })

  test('facts --explain: the rule that won, and what it won over', async () => {
    const text = await upfront(['facts', '--explain', own(BIOTEST)])
    expect(text.out).toMatch(
      /“\$1 million upfront payment” .*\n\s+read by \{money\} .*\n\s+over upfront: .* \(distance 1\)/,
    )
    const json = await upfront(['facts', '--explain', '--json', own(BIOTEST)])
    for (const line of linesOf(json.out)) {
      const { kind, rule, distance, over } = JSON.parse(line)
      expect({ kind, rule, distance, over }).toEqual({
        kind: expect.any(String),
        rule: expect.stringMatching(/\S/),
        distance: expect.any(Number),
        over: expect.any(Array),
      })
      for (const loser of over) expect(loser.distance).toBeGreaterThanOrEqual(distance)
    }
  })

  test('sections: one line each, in order', async () => {
    const { code, out } = await upfront(['sections', '--json', own(SICOR), own(BIOTEST)])
    const sections = linesOf(out).map((line) => JSON.parse(line) as { filing: string; section: string })
    expect(code).toBe(0)
    expect(sections.map((one) => one.section)).toEqual([
      'Cover',
      'Item 1.01',
      'Signatures',
      'Item 1.01',
      'Item 9.01',
      'Exhibit 99.1',
    ])
    const fields = ['filing', 'section', 'title', 'start', 'end', 'parts', 'signers', 'signed']
    expect(sections.map((one) => Object.keys(one))).toEqual(
      sections.map((_, at) => (at === 0 || at === 3 ? [...fields, 'header'] : fields)),
    )
    expect(sections[0]).toMatchObject({ header: { registrant: { value: 'ImmunoGen, Inc.' } } })
  })

  test('those that are none are named, and the others go on', async () => {
    const bad = [
      [join(root, 'none.txt'), "can't be read: there is none of that name"],
      [folder('a-folder.txt'), "can't be read: it is a folder, not a file"],
      [file('empty.txt', ''), 'is empty'],
      [
        file(
          'noise.txt',
          Uint8Array.from({ length: 4_000 }, (_, at) => (at * 7_919) % 256),
        ),
        'seems to be binary data',
      ],
      [file('figures.txt', '1,2,3\n4,5,6\n'), 'is no filing'],
    ]
    const files = [...bad.map(([name]) => name ?? ''), own(SICOR)]
    for (const command of ['facts', 'sections']) {
      const run = await upfront([command, '--json', ...files])
      expect(run.code).toBe(1)
      expect(linesOf(run.err)).toEqual([
        ...bad.map(([name, why]) => expect.stringContaining(`${name} ${why}`)),
        expect.stringMatching(/^1 of 6 filings read; 5 refused: can't be read: there is none of that name \(1\), /),
      ])
      expect(linesOf(run.out).every((line) => JSON.parse(line).filing === own(SICOR))).toBe(true)
    }
    expect(await upfront(['facts', join(root, 'none.txt')])).toMatchObject({ code: 1, out: '' })
  })

  // Root may read whatever there is.
  test.skipIf(process.getuid?.() === 0)('one that may not be read is named', async () => {
    const secret = file('secret.txt', GOOD)
    chmodSync(secret, 0)
    expect(await upfront(['text', secret])).toEqual({
      code: 1,
      out: '',
      err: `${secret} can't be read: reading it is not permitted\n`,
    })
  })

  test('one in an old encoding is read as what it says', async () => {
    const latin = file('latin.txt', Buffer.from(`${GOOD.trim()} Caf\xe9 \x93X\x94\n`, 'latin1'))
    expect(await upfront(['text', latin])).toEqual({ code: 0, out: `${GOOD.trim()} Café “X”\n`, err: '' })
  })

  test('one of 50 MB is read; a larger one than allowed is refused in a sentence', async () => {
    const large = file('large.txt', `${GOOD}\n`.repeat(Math.ceil((50 * 2 ** 20) / (GOOD.length + 1))))
    const huge = file('huge.txt', Buffer.alloc(65 * 2 ** 20, GOOD))
    const run = await upfront(['sections', '--json', large, huge])
    expect(run.code).toBe(1)
    expect(run.out).toMatch(/^\{"filing":".*large\.txt","section":"Document",.*\}\n$/)
    expect(linesOf(run.err)).toEqual([
      expect.stringContaining(
        `${huge} is larger than 64 MB; accepted are HTML, plain text, Markdown and EDGAR submissions`,
      ),
      '1 of 2 filings read; 1 refused: is larger than 64 MB (1).',
    ])
  })
})

describe.concurrent('the folder of filings', () => {
  const OTHER = 'Alpha – Beta (2020-05-04)'
  test.each<[string, (at: string) => { args: string[]; env?: Record<string, string> }]>([
    ['--filings', (at) => ({ args: ['--filings', at] })],
    ['UPFRONT_FILINGS', (at) => ({ args: [], env: { UPFRONT_FILINGS: at } })],
    ['--filings before UPFRONT_FILINGS', (at) => ({ args: ['--filings', at], env: { UPFRONT_FILINGS: '/none' } })],
  ])('is what %s names', async (name, given) => {
    const filings = folder(`other ${name.length}`)
    writeFileSync(join(filings, 'alpha.txt'), GOOD)
    const { args, env } = given(filings)
    const { code, out } = await upfront(['ask', '--json', ...args, 'Beta upfront?'], env ? { env } : {})
    expect(code).toBe(0)
    expect(answers(out)).toMatchObject([{ status: 'answered', deal: OTHER, field: 'upfront' }])
  })

  test.each<[string, () => string, RegExp]>([
    [
      'is not there',
      () => join(root, 'nowhere'),
      /^The folder of filings .*nowhere can't be read: there is none of that name\. Name one .*\n$/,
    ],
    [
      'is a file',
      () => own(SICOR),
      /^The folder of filings .* can't be read: it is a file, not a folder\. Name one .*\n$/,
    ],
    ['is empty', () => folder('bare'), /^The folder of filings .*bare holds no filing \(\.htm, .*\)\.\n$/],
  ])('is named where it %s', async (_, name, err) => {
    expect(await upfront(['ask', '--filings', name(), 'x'])).toMatchObject({ code: 1, err: expect.stringMatching(err) })
  })
})

describe.concurrent('without a command', () => {
  test('it answers at a prompt, as one conversation', async () => {
    const run = await upfront([], { input: 'Biotest upfront?\n\nand the milestones?' })
    expect(run.code).toBe(0)
    expect(run.err).toMatch(
      /^3 filings, 3 deals, \d+ facts\. To connect Slack, set SLACK_BOT_TOKEN and SLACK_APP_TOKEN .*\n$/,
    )
    expect(run.out).toMatch(/^> Biotest upfront\?\n\$1 million[\s\S]*\n\n> and the milestones\?\nup to \$35\.5 million/)
  })

  test('it stops when it is told to', async () => {
    const onError: Circumstances['onError'] = (child, text) =>
      text.includes('To connect Slack') && child.kill('SIGTERM')
    expect(await upfront([], { input: null, onError })).toMatchObject({ code: 0, out: '' })
  })

  test('it names a variable that is wrong, and never shows the secret', async () => {
    const run = await upfront([], { env: { SLACK_BOT_TOKEN: 'xoxp-1-secret', SLACK_APP_TOKEN: 'xapp-1' } })
    expect(run).toEqual({
      code: 1,
      out: '',
      err: expect.stringMatching(/^SLACK_BOT_TOKEN must be a bot token that begins with xoxb-; found .*\n$/),
    })
    expect(run.err).not.toContain('secret')
  })

  test('it names a token that Slack does not take', async () => {
    const slack = createServer((_, reply) =>
      reply.setHeader('content-type', 'application/json').end('{"ok":false,"error":"invalid_auth"}'),
    )
    await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve))
    const env = {
      SLACK_API_URL: `http://127.0.0.1:${(slack.address() as AddressInfo).port}/api/`,
      SLACK_BOT_TOKEN: 'xoxb-1-secret',
      SLACK_SIGNING_SECRET: '0123456789abcdef',
      STATE_DIR: join(tmpdir(), 'upfront-state-of-a-test'),
      PORT: '0',
    }
    const run = await upfront([], { env }).finally(() => slack.close())
    expect(run).toMatchObject({ code: 1, out: '' })
    expect(run.err).toMatch(/^Slack does not accept SLACK_BOT_TOKEN \(invalid_auth\): .*\n$/)
  })

  test('variables of Slack that are wrong keep nobody from asking', async () => {
    const run = await upfront(['ask', 'Biotest upfront?'], { env: { SLACK_BOT_TOKEN: 'wrong', PORT: 'x' } })
    expect(run).toMatchObject({ code: 0, err: '' })
  })
})

describe.concurrent('what people thought of answers', () => {
  const kept = async () => {
    const dir = mkdtempSync(join(tmpdir(), 'upfront-state-'))
    const state = openSqlite(dir, () => Date.parse('2026-01-02T03:04:05Z'))
    const given = { id: 'a1', workspace: 'T1', channel: 'C1', person: 'U1', question: '=1+1, "really"?', earlier: null }
    await state.keep({ ...given, asTyped: false, status: 'answered', text: '$1 million\nPaid by Biotest.' })
    await state.judge({ workspace: 'T1', answer: 'a1', person: 'U2', verdict: 'not_right', reason: 'It is two.' })
    await state.close()
    return { STATE_DIR: dir }
  }
  const at = '2026-01-02T03:04:05.000Z'

  test('is listed as text', async () => {
    const out = `${at} · not right · U2\n  asked: =1+1, "really"?\n  answered: $1 million\n  because: It is two.\n`
    expect(await upfront(['feedback'], { env: await kept() })).toEqual({ code: 0, out, err: '' })
  })

  test('is listed as JSON', async () => {
    const { code, out } = await upfront(['feedback', '--json'], { env: await kept() })
    const about = { question: '=1+1, "really"?', status: 'answered', text: '$1 million\nPaid by Biotest.' }
    const judged = { at, workspace: 'T1', person: 'U2', verdict: 'not_right', reason: 'It is two.' }
    expect([code, JSON.parse(out)]).toEqual([0, { ...judged, ...about }])
  })

  test('is listed as CSV, in which nothing is a formula', async () => {
    const { out } = await upfront(['feedback', '--csv'], { env: await kept() })
    expect(out.split(/\r?\n/)).toEqual([
      'at,workspace,person,verdict,reason,question,status,text',
      `${at},T1,U2,not_right,It is two.,"'=1+1, ""really""?",answered,$1 million Paid by Biotest.`,
      '',
    ])
  })

  test('is nothing where nobody has said it', async () => {
    const env = { STATE_DIR: mkdtempSync(join(tmpdir(), 'upfront-state-')) }
    expect((await upfront(['feedback'], { env })).out).toBe('Nobody has said what they think of an answer.\n')
    expect((await upfront(['feedback', '--json'], { env })).out).toBe('')
  })
})

describe('README.md', () => {
  const readme = readFileSync(path('../README.md'), 'utf8')

  test('shows what the program answers', async () => {
    const [, question = '', shown] = /^\$ upfront ask "(.+)"\n([\s\S]*?)^```$/m.exec(readme) ?? []
    expect((await upfront(['ask', question])).out).toBe(shown)
  })

  test('lists the commands as --help does', async () => {
    const { out } = await upfront(['--help'])
    const commands = (text: string) => [...text.matchAll(/^ {2,4}(upfront(?: \S+)*) {2,}/gm)].map((match) => match[1])
    expect(commands(out)).toHaveLength(7)
    expect(commands(readme)).toEqual(commands(out))
  })

  test('asks nothing that the program does not answer', async () => {
    const table = readme.split('## What it can be asked')[1]?.split('\n\n')[1] ?? ''
    const questions = [...table.matchAll(/`([^`]+)`/g)].map((match) => match[1] ?? '')
    expect(questions.length).toBeGreaterThan(9)
    const { out } = await upfront(['ask', '--json', '-'], { input: questions.join('\n') })
    expect(answers(out).map(({ question, status }) => [question, status])).toEqual(
      questions.map((question) => [question, question.startsWith('what is') ? 'passages' : 'answered']),
    )
  })
})
