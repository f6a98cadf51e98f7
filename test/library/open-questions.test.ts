import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { indexPassages, type Passages } from '../../src/library/passages.ts'
import { readFolder } from '../../src/shelf.ts'

interface Question {
  readonly q: string
  readonly filing: string
  readonly passage: string
  /** Sentences of other filings that say the same with the same figures and people. */
  readonly also?: readonly string[]
  /** Kept out of every comparison that chose a constant. */
  readonly held?: boolean
}

const at = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))
const questions: Question[] = readFileSync(at('test/library/passages.jsonl'), 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line))
const isRight = ({ passage, also = [] }: Question, quote: string): boolean => [passage, ...also].includes(quote)
const squeezed = (text: string): string => text.replace(/\s+/g, ' ').trim()

// Questions with other words than the passage's, over all filings of the project. `npm run bench` shows the same beside
// flexsearch alone, MiniSearch and BM25.
describe('open questions', () => {
  let passages: Passages
  let ranks: (Question & { readonly rank: number })[]

  beforeAll(async () => {
    const read = await Promise.all(['test/corpus', 'data/filings'].map((folder) => readFolder(at(folder))))
    passages = indexPassages(read.flatMap(({ documents }) => documents))
    ranks = questions.map((one) => ({
      ...one,
      rank: passages.find([one.q], undefined, 5).findIndex(({ quote }) => isRight(one, squeezed(quote))) + 1,
    }))
  }, 60_000)

  const share = (some: readonly { readonly rank: number }[], most: number): number =>
    some.filter(({ rank }) => rank >= 1 && rank <= most).length / some.length

  it('are at least 200, a quarter of them held out', () => {
    expect(questions.length).toBeGreaterThanOrEqual(200)
    expect(questions.filter(({ held }) => held).length).toBeGreaterThanOrEqual(50)
  })

  it('find the right passage first, or among the first five', () => {
    expect(share(ranks, 1)).toBeGreaterThanOrEqual(0.7)
    expect(share(ranks, 5)).toBeGreaterThanOrEqual(0.9)
  })

  it('and nearly as often where nothing was chosen by them', () => {
    const held = ranks.filter((one) => one.held)
    expect(share(held, 1)).toBeGreaterThanOrEqual(0.55)
    expect(share(held, 5)).toBeGreaterThanOrEqual(0.85)
  })

  it.each([
    ['what is the weather in Paris'],
    ['who won the football world cup'],
    ['how do I bake sourdough bread'],
    ['recipe for tomato soup'],
    ['asdf qwer zxcv'],
    ['best pizza in Naples'],
    ['what time is it'],
    ['lyrics of the national anthem of Norway'],
    ['how tall is Mount Everest'],
    ['translate good morning into Japanese'],
    ['symptoms of influenza in toddlers'],
    ['distance from earth to moon'],
    ['how to train a puppy'],
    ['cheap flights to Lisbon tomorrow'],
    ['who wrote Hamlet'],
    ['square root of sixteen'],
    ['dinosaur extinction asteroid'],
    ['knitting pattern for mittens'],
    ['волшебник изумрудного города'],
    ['🙂🙂🙂'],
  ])('%s finds nothing', (question) => {
    expect(passages.find([question]).map(({ quote }) => quote.slice(0, 80))).toEqual([])
  })

  it.each([
    ['what is a TAP compound', 'TAP compound'],
    ['boiler plant in Erie closing', 'Erie'],
    ['paper machine damaged in Savannah', 'Savannah'],
    ['golf clubs', 'golf'],
    ['Herceptin conjugate', 'Herceptin'],
    ['fractional shares of Cerence', 'fractional'],
    ['maytansinoid', 'maytansinoid'],
    ['SPACEHAB rights plan', 'rights'],
    ['United Steelworkers', 'Steelworkers'],
    ['rheumatoid arthritis', 'rheumatoid'],
    ['Worthington Steel spin-off shares', 'Worthington'],
    ['stay bonus', 'Stay Bonus'],
    ['frame relay business', 'frame relay'],
    ['HDMI switch', 'HDMI'],
    ['Taiwan crystal manufacturer', 'Taiwan'],
    ['interim president', 'interim president'],
    ['fronting fee letter of credit', 'fronting fee'],
    ['underwriter warrants', 'Warrants'],
    ['fairness hearing', 'fairness hearing'],
    ['blood plasma', 'plasma'],
  ])('%s finds what speaks of it', (question, word) => {
    expect(passages.find([question])[0]?.quote.replace(/\s+/g, ' ')).toMatch(new RegExp(word, 'i'))
  })
})
