// What extraction costs: the facts of a text against splitting the same text into words, both in turns; and the slowest
// sentence, real ones and strange ones. Texts are those of data/filings, or of the folder that UPFRONT_DEALS names.
import { fileURLToPath } from 'node:url'
import { extractFacts } from '../dist/extraction.js'
import { readFiling } from '../dist/filing/index.js'
import { readFolder } from '../dist/shelf.js'

const TURNS = 25
const folder = process.env.UPFRONT_DEALS ?? fileURLToPath(new URL('../data/filings', import.meta.url))
const { documents } = await readFolder(folder)

const times = { extraction: [], words: [] }
for (let turn = 0; turn < TURNS; turn++) {
  times.extraction.push(time(() => documents.map(extractFacts)))
  times.words.push(time(() => documents.map(({ text }) => text.split(/\s+/))))
}
const [extraction, words] = [Math.min(...times.extraction), Math.min(...times.words)]
console.log(`Extraction of ${documents.length} texts, fastest of ${TURNS} turns`)
console.log(`  extraction       ${extraction.toFixed(2)} ms`)
console.log(
  `  split into words ${words.toFixed(2)} ms: extraction takes ${(extraction / words).toFixed(0)} times as long (at most 30)`,
)

const STRANGE = [
  '$1 million and ',
  'milestone payments of $5 million, ',
  '(i) an upfront payment of $1 million; ',
  'Beta AG and Acme, Inc. ',
  'agreement with ',
  'the right to develop ',
  'royalties on net sales of ',
  '5% to 10% of ',
  'A',
  'A. ',
  '(',
  '“Parent” ',
  'up to ',
]
let slowest = { took: 0, unit: '' }
for (const unit of STRANGE) {
  const sentence = `Acme, Inc. agreed to pay ${unit.repeat(Math.floor(9500 / unit.length))} and so on.`
  const document = readFiling('a.txt', new TextEncoder().encode(sentence))
  extractFacts(document)
  const took = Math.min(...Array.from({ length: 3 }, () => time(() => extractFacts(document))))
  if (took > slowest.took) slowest = { took, unit }
}
console.log(
  `  slowest strange sentence of 9,500 characters: ${slowest.took.toFixed(1)} ms, of “${slowest.unit}” (at most 50)`,
)

function time(run) {
  const begun = performance.now()
  run()
  return performance.now() - begun
}
