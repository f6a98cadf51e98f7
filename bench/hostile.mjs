// What strings of up to 10,000 characters cost to answer that were written to be slow, with many filings loaded: those of
// test/corpus, or of the folder that UPFRONT_CORPUS names.
import { fileURLToPath } from 'node:url'
import { openDesk } from '../dist/desk.js'
import { readFolder } from '../dist/shelf.js'

const LONGEST = 10_000
const TURNS = 40
const folder = process.env.UPFRONT_CORPUS ?? fileURLToPath(new URL('../test/corpus', import.meta.url))
const { documents } = await readFolder(folder)
const desk = openDesk(documents)

let seed = 7
const random = (below) => {
  seed = (seed * 1103515245 + 12345) % 2147483648
  return Math.floor((seed / 2147483648) * below)
}
const many = (make) => Array.from({ length: 2000 }, make).join(' ').slice(0, LONGEST)
const real = documents.flatMap(({ text }) => text.slice(0, 4000).split(/\s+/))
const word = () => real[random(real.length)]
const letter = (from, count) => String.fromCharCode(from + random(count))
const KINDS = {
  'words of filings': () => many(word),
  'the same, a letter missing': () => many(() => word().replace(/^(..)./, '$1')),
  'words of no language': () => many(() => Array.from({ length: 6 }, () => letter(97, 26)).join('')),
  'any characters': () => Array.from({ length: LONGEST }, () => letter(32, 94)).join(''),
  'names and terms': () => many(() => ['upfront', 'milestones', word(), 'since 2005', '$5 million', 'and'][random(6)]),
  'one word': () => 'a'.repeat(LONGEST),
}
const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.ceil(share * numbers.length) - 1]
for (let warm = 0; warm < 5; warm++) for (const make of Object.values(KINDS)) desk.ask(make())
const all = []
for (const make of Object.values(KINDS)) {
  for (let turn = 0; turn < TURNS; turn++) {
    const question = make()
    const begun = performance.now()
    desk.ask(question)
    all.push(performance.now() - begun)
  }
}
console.log(`Answering ${all.length} strings of ${LONGEST} characters with ${documents.length} filings loaded`)
console.log(
  `  median ${percentile(all, 0.5).toFixed(2)} ms, 99th percentile ${percentile(all, 0.99).toFixed(2)} ms (under 20 ms)`,
)
