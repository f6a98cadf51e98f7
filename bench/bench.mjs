// npm run bench: what starting and answering cost, as ratios within one run.
import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { performance } from 'node:perf_hooks'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('..', import.meta.url))
const RUNS = 9

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.min(numbers.length - 1, Math.ceil(share * numbers.length) - 1)]
const ms = (number) => `${number.toFixed(number < 10 ? 2 : 0)} ms`

/** Milliseconds from the start of a command until its standard error says `ready`, or until it ends. */
function time(command, args, env, ready) {
  return new Promise((resolve, reject) => {
    const begun = performance.now()
    const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, stdio: ['pipe', 'ignore', 'pipe'] })
    let said = ''
    child.stderr.on('data', (chunk) => {
      said += chunk
      if (!ready || !said.includes(ready)) return
      resolve(performance.now() - begun)
      child.stdin.end()
      child.kill('SIGTERM')
    })
    child.on('error', reject)
    child.on('close', (code) => {
      if (!ready && code === 0) resolve(performance.now() - begun)
      else if (!said.includes(ready ?? '\0')) reject(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${said}`))
    })
  })
}

/** What Slack's Web API says to the one call that starting makes. */
const slack = createServer((_, response) => {
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({ ok: true, url: 'https://bench.slack.com/', team: 'Bench', team_id: 'T1', user: 'upfront', user_id: 'U1', bot_id: 'B1' }))
})
await new Promise((resolve) => slack.listen(0, '127.0.0.1', resolve))
const tokens = {
  SLACK_BOT_TOKEN: 'xoxb-bench',
  SLACK_SIGNING_SECRET: 'benchbenchbenchbench',
  SLACK_APP_TOKEN: '',
  SLACK_API_URL: `http://127.0.0.1:${slack.address().port}/api/`,
  PORT: '0',
}
const none = { SLACK_BOT_TOKEN: '', SLACK_SIGNING_SECRET: '', SLACK_APP_TOKEN: '', SLACK_API_URL: '' }

const commands = {
  'node, @slack/bolt alone': () => time(process.execPath, ['-e', "require('@slack/bolt')"], none),
  'node, Upfront in Slack until ready': () => time(process.execPath, ['dist/main.js'], tokens, 'Answering in Slack'),
  'node, Upfront at the prompt until ready': () => time(process.execPath, ['dist/main.js'], none, 'To connect Slack'),
}
const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]))
for (let run = 0; run <= RUNS; run++) {
  for (const [name, command] of Object.entries(commands)) {
    const took = await command()
    if (run > 0) times[name].push(took)
  }
}
slack.close()
const [bolt, ...ours] = Object.entries(times)
console.log(`Starting, median of ${RUNS} runs in turn`)
console.log(`  ${bolt[0].padEnd(42)} ${ms(median(bolt[1]))}`)
for (const [name, all] of ours) {
  const ratio = median(all.map((took, run) => took / bolt[1][run]))
  console.log(`  ${name.padEnd(42)} ${ms(median(all))}   ${ratio.toFixed(2)} times Bolt alone (at most 1.5)`)
}

const { openDesk } = await import('../dist/desk.js')
const { readFolder } = await import('../dist/shelf.js')
const desk = openDesk((await readFolder(`${root}data/filings`)).documents)
const questions = [
  'Biotest upfront?', 'bioteest upfrnt', 'compare Biotest and Genentech', 'largest upfront', 'deals with milestones over $36 million',
  'tell me about the Genentech deal', 'who signed the SICOR filing', 'what is a TAP compound', 'Pfizer upfront?', 'upfront?', 'list all deals',
  'what royalty rate does Biotest pay?', 'how much is ImmunoGen paying Sicor?', 'when does the SICOR contract end', 'why did they opt out',
]
for (let warm = 0; warm < 20; warm++) for (const question of questions) desk.ask(question)
const answers = []
for (let turn = 0; turn < 100; turn++) {
  for (const question of questions) {
    const begun = performance.now()
    desk.ask(question)
    answers.push(performance.now() - begun)
  }
}
console.log(`Answering, ${answers.length} answers to ${questions.length} questions`)
console.log(`  median ${ms(percentile(answers, 0.5))}, 99th percentile ${ms(percentile(answers, 0.99))} (under 5 ms)`)
