// npm run bench: what starting, reading and answering cost. Starting is told as a ratio to loading @slack/bolt alone, each run
// against its neighbour, so that a machine busy with other things slows both sides.
import { spawn } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = Number(process.argv[2] ?? 15)

const percentile = (numbers, share) =>
  [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil(share * numbers.length) - 1)]
const median = (numbers) => percentile(numbers, 0.5)
const ms = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`

/** Milliseconds from the start of a command until its standard error says `ready`, or until it ends. */
function time([command, ...args], { cwd = root, env = {}, ready }) {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...NO_SLACK, ...env },
      stdio: ['pipe', 'ignore', 'pipe'],
      detached: true,
    })
    let said = ''
    let took
    child.stderr.on('data', (chunk) => {
      said += chunk
      if (!ready || took !== undefined || !said.includes(ready)) return
      took = performance.now() - begun
      // npm starts a shell, and that starts node: all of them are one process group
      process.kill(-child.pid, 'SIGTERM')
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (!ready && code === 0) took = performance.now() - begun
      if (took !== undefined) resolve(took)
      else reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`))
    })
  })
}

const NO_SLACK = { SLACK_BOT_TOKEN: '', SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: '', SLACK_API_URL: '' }

/** What Slack's Web API says to the one call that starting makes. */
const slack = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  const answer = { ok: true, url: 'https://bench.slack.com/', team: 'Bench', team_id: 'T1', user: 'upfront' }
  response.end(JSON.stringify({ ...answer, user_id: 'U1', bot_id: 'B1' }))
})
await new Promise((resolve) => slack.listen(0, '127.0.0.1', resolve))
const stateFolder = await mkdtemp(join(tmpdir(), 'bench-state-'))
const inSlack = {
  ready: 'Answering in Slack',
  env: {
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_SIGNING_SECRET: 'benchbenchbenchbench',
    STATE_DIR: stateFolder,
    SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/api/`,
    PORT: '0',
  },
}
const atPrompt = { ready: 'To connect Slack' }

/** A package whose `npm start` does nothing but load Bolt: npm's own start then belongs to both sides. */
const boltAlone = await mkdtemp(join(tmpdir(), 'bolt-alone-'))
const bolt = join(root, 'node_modules/@slack/bolt')
await writeFile(join(boltAlone, 'index.cjs'), `require(${JSON.stringify(bolt)})`)
await writeFile(join(boltAlone, 'package.json'), '{ "name": "bolt-alone", "scripts": { "start": "node index.cjs" } }')

await compare('Starting with node', {
  'Bolt alone': () => time([process.execPath, join(boltAlone, 'index.cjs')], {}),
  'Slack mode until ready': () => time([process.execPath, 'dist/main.js'], inSlack),
  'prompt until ready': () => time([process.execPath, 'dist/main.js'], atPrompt),
})
await compare('Starting with npm start, which belongs to both sides', {
  'Bolt alone': () => time(['npm', 'start'], { cwd: boltAlone }),
  'Slack mode until ready': () => time(['npm', 'start'], inSlack),
  'prompt until ready': () => time(['npm', 'start'], atPrompt),
})
slack.close()
await rm(boltAlone, { recursive: true })
await rm(stateFolder, { recursive: true })

/** Runs commands in turn, the first run of each for the disk's sake; each against the first command of its own turn. */
async function compare(title, commands) {
  const times = Object.keys(commands).map((name) => ({ name, all: [] }))
  for (let run = 0; run <= RUNS; run++) {
    for (const one of times) {
      const took = await commands[one.name]()
      if (run > 0) one.all.push(took)
    }
  }
  console.log(`${title}, median of ${RUNS} runs in turn`)
  const [alone, ...ours] = times
  console.log(`  ${alone.name.padEnd(24)} ${ms(median(alone.all))}`)
  for (const { name, all } of ours) {
    const ratio = median(all.map((took, run) => took / alone.all[run]))
    console.log(`  ${name.padEnd(24)} ${ms(median(all))}, ${ratio.toFixed(2)} times Bolt alone (at most 1.5)`)
  }
}

await import('./reading.mjs')
await import('./extracting.mjs')
await import('./passages.mjs')
await import('./hostile.mjs')

const { openDesk } = await import('../dist/desk.js')
const { readFolder } = await import('../dist/shelf.js')
const desk = openDesk((await readFolder(`${root}data/filings`)).documents)
const questions = [
  'Biotest upfront?',
  'bioteest upfrnt',
  'compare Biotest and Genentech',
  'largest upfront',
  'deals with milestones over $36 million',
  'tell me about the Genentech deal',
  'who signed the SICOR filing',
  'what is a TAP compound',
  'Pfizer upfront?',
  'upfront?',
  'list all deals',
  'what royalty rate does Biotest pay?',
  'how much is ImmunoGen paying Sicor?',
  'when does the SICOR contract end',
  'why did they opt out',
]
for (let warm = 0; warm < 20; warm++) for (const question of questions) desk.ask(question)
const answers = []
const slowest = new Map()
for (let turn = 0; turn < 100; turn++) {
  for (const question of questions) {
    const begun = performance.now()
    desk.ask(question)
    const took = performance.now() - begun
    answers.push(took)
    slowest.set(question, [...(slowest.get(question) ?? []), took])
  }
}
console.log(`Answering, ${answers.length} answers to ${questions.length} questions`)
console.log(`  median ${ms(percentile(answers, 0.5))}, 99th percentile ${ms(percentile(answers, 0.99))} (under 5 ms)`)
const [question, its] = [...slowest].sort((a, b) => median(b[1]) - median(a[1]))[0]
console.log(`  slowest question: “${question}”, median ${ms(median(its))}`)
