// How well passages are found for open questions: the right one first, among the first five, and its mean reciprocal rank,
// beside flexsearch alone, MiniSearch and textbook BM25 on the same sentences. Questions: test/library/passages.jsonl;
// those that are `held` were written with the others and kept out of every comparison that chose a constant.
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { Index } from 'flexsearch'
import MiniSearch from 'minisearch'
import { indexPassages } from '../dist/library/passages.js'
import { readFolder } from '../dist/shelf.js'

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const questions = (await readFile(at('test/library/passages.jsonl'), 'utf8'))
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const documents = [
  ...(await readFolder(at('test/corpus'))).documents,
  ...(await readFolder(at('data/filings'))).documents,
]
const squeezed = (text) => text.replace(/\s+/g, ' ').trim()
const passages = documents.flatMap(({ filing, text, sentences }) =>
  sentences.map(({ start, end }) => ({ filing, text: squeezed(text.slice(start, end)) })),
)
const wordsOf = (text) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []

/** Textbook BM25: k1 1.2, b 0.75. */
function bm25() {
  const postings = new Map()
  const lengths = passages.map(({ text }, id) => {
    const words = wordsOf(text)
    for (const word of words) {
      const list = postings.get(word) ?? new Map()
      list.set(id, (list.get(id) ?? 0) + 1)
      postings.set(word, list)
    }
    return words.length
  })
  const mean = lengths.reduce((a, b) => a + b, 0) / lengths.length
  return (question) => {
    const scores = new Map()
    for (const word of new Set(wordsOf(question))) {
      const list = postings.get(word)
      if (!list) continue
      const weight = Math.log(1 + (passages.length - list.size + 0.5) / (list.size + 0.5))
      for (const [id, count] of list)
        scores.set(
          id,
          (scores.get(id) ?? 0) + (weight * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * lengths[id]) / mean)),
        )
    }
    return [...scores]
      .sort((a, b) => b[1] - a[1])
      .slice(0, 10)
      .map(([id]) => passages[id])
  }
}

function flexsearchAlone() {
  const index = new Index({ tokenize: 'strict' })
  for (const [id, { text }] of passages.entries()) index.add(id, text)
  return (question) => index.search(question, { limit: 10, suggest: true }).map((id) => passages[id])
}

function miniSearch() {
  const index = new MiniSearch({ fields: ['text'] })
  index.addAll(passages.map(({ text }, id) => ({ id, text })))
  return (question) =>
    index
      .search(question, { prefix: true, fuzzy: 0.1 })
      .slice(0, 10)
      .map(({ id }) => passages[id])
}

function ours() {
  const index = indexPassages(documents)
  return (question) =>
    index.find([question], undefined, 10).map((found) => ({ filing: found.filing, text: squeezed(found.quote) }))
}

const percentile = (numbers, share) => [...numbers].sort((a, b) => a - b)[Math.ceil(share * numbers.length) - 1]

console.log(
  `${questions.length} open questions (${questions.filter(({ held }) => held).length} held out) on ${passages.length} sentences`,
)
console.log('                        first   in five   MRR     held: first  in five   build      p50      p99')
for (const [name, make] of [
  ['Upfront', ours],
  ['flexsearch alone', flexsearchAlone],
  ['MiniSearch', miniSearch],
  ['BM25, textbook', bm25],
]) {
  const begun = performance.now()
  const find = make()
  const built = performance.now() - begun
  const times = []
  const rank = ({ q, passage, also = [] }) => {
    const from = performance.now()
    const found = find(q)
    times.push(performance.now() - from)
    return found.findIndex(({ text }) => text === passage || also.includes(text)) + 1
  }
  const ranks = questions.map((one) => ({ ...one, rank: rank(one) }))
  const share = (some, is) => `${((100 * some.filter(is).length) / some.length).toFixed(1)} %`.padStart(7)
  const held = ranks.filter((one) => one.held)
  const first = ({ rank }) => rank === 1
  const five = ({ rank }) => rank >= 1 && rank <= 5
  const mrr = ranks.reduce((sum, { rank }) => sum + (rank ? 1 / rank : 0), 0) / ranks.length
  console.log(
    `  ${name.padEnd(18)} ${share(ranks, first)}  ${share(ranks, five)}   ${mrr.toFixed(3)}       ${share(held, first)}  ${share(held, five)}  ${built.toFixed(0).padStart(5)} ms  ${percentile(times, 0.5).toFixed(2)} ms  ${percentile(times, 0.99).toFixed(2)} ms`,
  )
  if (process.argv.includes('--all') && name === 'Upfront')
    for (const { q, rank, held } of ranks)
      if (!held && (rank === 0 || rank > 1)) console.log(`      ${rank || '–'}  ${q}`)
}
