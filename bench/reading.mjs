// What reading costs, from bytes to sentences: pages against htmlparser2 alone on the same pages, plain text against a bare
// decode with a line split. Both sides take turns, so that a machine busy with other things slows both. Then the memory
// that one large file takes. Filings are those of test/corpus, or of the folder that UPFRONT_CORPUS names.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { Parser, Tokenizer } from 'htmlparser2'
import { readFiling } from '../dist/filing/index.js'

const TURNS = 25
const folder = process.env.UPFRONT_CORPUS ?? fileURLToPath(new URL('../test/corpus', import.meta.url))
const filings = readdirSync(folder)
  .filter((name) => /\.(?:txt|html?)(?:\.gz)?$/.test(name))
  .map((name) => {
    const bytes = readFileSync(join(folder, name))
    return name.endsWith('.gz') ? { name: name.slice(0, -3), bytes: gunzipSync(bytes) } : { name, bytes }
  })
const pages = filings.filter(({ name }) => /\.html?$/.test(name))
const texts = filings.filter(({ name }) => name.endsWith('.txt'))
const sources = pages.map(({ bytes }) => bytes.toString())

const nothing = () => {}
const callbacks = Object.fromEntries(
  (
    'onattribdata onattribentity onattribend onattribname oncdata onclosetag oncomment ondeclaration onend onopentagend ' +
    'onopentagname onprocessinginstruction onselfclosingtag ontext ontextentity'
  )
    .split(' ')
    .map((name) => [name, nothing]),
)
const read = (all) => () => {
  for (const { name, bytes } of all) readFiling(name, bytes)
}

compare(`Reading ${pages.length} pages`, pages, {
  reading: read(pages),
  'htmlparser2, tokenizer alone': () => {
    for (const source of sources) {
      const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks)
      tokenizer.write(source)
      tokenizer.end()
    }
  },
  'htmlparser2, parser': () => {
    for (const source of sources) new Parser({}, { decodeEntities: true }).end(source)
  },
})
compare(`Reading ${texts.length} plain texts`, texts, {
  reading: read(texts),
  'decode and line split': () => {
    for (const { bytes } of texts) new TextDecoder().decode(bytes).split('\n')
  },
})

/** Runs the sides in turn and prints each one's fastest turn, and how many times the others the first takes. */
function compare(title, all, sides) {
  if (all.length === 0) return console.log(`${title}: ${folder} has none`)
  const times = Object.fromEntries(Object.keys(sides).map((side) => [side, []]))
  for (let turn = 0; turn < TURNS; turn++) {
    for (const [side, run] of Object.entries(sides)) {
      const begun = performance.now()
      run()
      times[side].push(performance.now() - begun)
    }
  }
  const size = all.reduce((sum, { bytes }) => sum + bytes.length, 0)
  console.log(`${title}, ${megabytes(size)}, fastest of ${TURNS} turns`)
  const fastest = (side) => Math.min(...times[side])
  const [first, ...others] = Object.keys(sides)
  console.log(`  ${first.padEnd(30)} ${fastest(first).toFixed(1)} ms`)
  for (const side of others) {
    const ratio = fastest(first) / fastest(side)
    console.log(`  ${side.padEnd(30)} ${fastest(side).toFixed(1)} ms: ${first} takes ${ratio.toFixed(2)} times as long`)
  }
}

/** The peak memory of processes that read one large file, over that of one that reads a small page. */
function memory() {
  const largest = (all) => [...all].sort((a, b) => b.bytes.length - a.bytes.length)[0].bytes.toString()
  const page = largest(pages)
  const body = page.slice(page.search(/<body/i), page.search(/<\/body>/i))
  const scratch = mkdtempSync(join(tmpdir(), 'reading-'))
  const written = (name, content) => {
    writeFileSync(join(scratch, name), content)
    return join(scratch, name)
  }
  const repeated = (text) => text.repeat(Math.ceil((40 * 2 ** 20) / text.length))
  const none = peak(written('small.htm', '<html><body><p>The words of it are read.</p></body></html>'))
  for (const [what, file] of [
    ['page', written('large.htm', `<html>${repeated(body)}</html>`)],
    ['plain text', written('large.txt', repeated(largest(texts).replace(/<DOCUMENT>|<TYPE>/g, '')))],
  ]) {
    const size = readFileSync(file).length
    const more = peak(file) - none
    const times = (more / size).toFixed(1)
    console.log(`Memory for a ${what} of ${megabytes(size)}: ${megabytes(more)}, ${times} times its size (at most 12)`)
  }
  rmSync(scratch, { recursive: true })
}

function megabytes(bytes) {
  return `${(bytes / 2 ** 20).toFixed(0)} MB`
}

/** Bytes that a process has at its peak that reads a file. */
function peak(file) {
  const module = JSON.stringify(new URL('../dist/filing/index.js', import.meta.url).href)
  const code = `const { readFiling } = await import(${module}); const { readFileSync } = await import('node:fs');
    const read = readFiling('a', readFileSync(${JSON.stringify(file)}));
    if (read.refused) throw new Error(read.refused);
    console.log(process.resourceUsage().maxRSS * 1024)`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' })
  if (!stdout) throw new Error(stderr)
  return Number(stdout)
}

if (pages.length > 0 && texts.length > 0) memory()
