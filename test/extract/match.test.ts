import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mask, type Tag } from '../../src/extract/mask.ts'
import { phrase } from '../../src/extract/phrase.ts'
import { prepare, propose } from '../../src/extract/propose.ts'
import { MOST_STEPS } from '../../src/extract/search.ts'
import { shortlist } from '../../src/extract/shortlist.ts'
import { FACT_KINDS } from '../../src/facts/index.ts'
import { ownDocuments } from '../system/own-desk.ts'

const masked = (sentence: string) =>
  mask(
    sentence,
    [...sentence.matchAll(/Acme/g)].map(
      ({ index }): Tag => ({
        slot: 'party',
        value: { name: 'Acme, Inc.', short: 'Acme', aliases: [], ticker: null },
        start: index,
        end: index + 4,
      }),
    ),
    null,
  )

describe('a phrase is found', () => {
  test.each<[string, string, readonly string[]]>([
    ['upfront payment', 'an Upfront  payment, a second upfront payment', ['Upfront  payment', 'upfront payment']],
    ['upfront payment', 'an upfront (payment)', ['upfront (payment']],
    ['upfront payment', 'an upfront, payment', ['upfront, payment']],
    ['upfront payment', 'an upfront “payment”', ['upfront “payment']],
    ['upfront payment', 'an upfront; payment', []],
    ['upfront payment', 'an upfront payments', []],
    ['pay ...2 fee', "pay one pay fee's fee", ["pay fee's fee"]],
    ['license', 'a sublicense, a non-license', ['license']],
    ['company', "the company's plan", []],
    ['royalt~', 'royalty-bearing and royalties', ['royalty-bearing', 'royalties']],
    ['pay|pays a? fee', 'pays fee or pay a fee', ['pays fee', 'pay a fee']],
    ['(pay|be due) at once', 'to be due at once', ['be due at once']],
    ['pay ...2 fee', 'pay one two fee', ['pay one two fee']],
    ['pay ...2 fee', 'pay one two three fee', []],
    ['pay ... fee', 'pay one; fee', []],
    ['pay ... fee', 'pay (ii) fee', []],
    ['pay ... {money}', 'pay $1 million or $2 million', ['pay $1 million']],
    [
      'pay {money+}',
      'pay $1 million, $2 million and up to $3 million',
      ['pay $1 million, $2 million and up to $3 million'],
    ],
    ['...2 fee', 'or one fee', ['one fee']],
    ["{party}'s rights", "Acme's rights", ["Acme's rights"]],
    ['{party} rights', "Acme's rights", []],
    ['in [place]', 'in the United States, Japan and Korea but', ['in the United States, Japan and Korea']],
    ['in [place]', 'in Indiana', []],
    ['in [place]', 'in Asia-Pacific', ['in Asia-Pacific']],
    ['may end [clause]', 'It may end at any time, which is rare.', ['may end at any time']],
    ['a [title] agreement', 'a License and Supply Agreement', ['a License and Supply Agreement']],
  ])('«%s» in %s', (says, sentence, expected) => {
    const found = phrase(says).find(masked(sentence))
    expect(found.map(({ start, end }) => sentence.slice(start, end))).toEqual(expected)
  })
})

test('a phrase captures what <…> encloses, and tells its slots and gaps', () => {
  const sentence = 'Acme pays at once $1 million for [***] rights'
  const [match] = phrase('{payer:party} pays ...4 {money} for <[thing]>').find(masked(sentence))
  expect(match?.slots.map(({ name, start, end }) => `${name}: ${sentence.slice(start, end)}`)).toEqual([
    'payer: Acme',
    'money: $1 million',
  ])
  expect(match?.gaps.map(({ start, end }) => sentence.slice(start, end))).toEqual([' at once'])
  expect(match?.captured && sentence.slice(match.captured.start, match.captured.end)).toBe('[***] rights')
})

const readers = FACT_KINDS.flatMap(prepare)
const listed = shortlist(readers, ({ phrase }) => phrase.needs)
const neverBarred = () => false

test('the shortlist leaves out no rule that reads something', async () => {
  const documents = await ownDocuments()
  const sentences = documents.flatMap(({ text, sentences }) =>
    sentences.map(({ start, end }) => text.slice(start, end)),
  )
  for (const sentence of sentences) {
    const one = masked(sentence)
    const short = new Set(listed.of(one.text))
    if (short.size > 0) expect(listed.any(sentence), sentence).toBe(true)
    for (const reader of readers) {
      if (!short.has(reader)) expect(propose(reader, sentence, one, neverBarred), reader.rule.says).toEqual([])
    }
  }
})

describe('no sentence takes more steps than are allowed', () => {
  const words = [
    ...new Set(FACT_KINDS.flatMap((kind) => kind.rules.flatMap(({ says }) => says.match(/[a-z]{2,}/g) ?? []))),
  ]
  const steps = (sentence: string): number => {
    const one = masked(sentence)
    for (const reader of listed.of(one.text)) propose(reader, sentence, one, neverBarred)
    return one.effort.steps
  }
  // Each phrase tries one step more to learn that there is none left
  const most = MOST_STEPS + 50 * readers.length

  test('of the very words that rules look for', () => {
    const word = fc.constantFrom(
      ...words,
      'Acme',
      '$5 million',
      '5%',
      'May 5, 2006',
      '10 years',
      '(ii)',
      ',',
      ';',
      '(',
      ')',
    )
    fc.assert(
      fc.property(fc.array(word, { minLength: 500, maxLength: 2_000, size: 'max' }), (all) => {
        expect(steps(all.join(' '))).toBeLessThan(most)
      }),
      { numRuns: 20 },
    )
  })

  test.each([
    'agreement between Acme and ',
    'the agreement and $5 million upfront payment for a term of 5 years to Acme, ',
    'entered into a License and Supply Agreement with ',
    'grants Acme rights to use ',
    'worldwide, Japan and ',
    'royalties of 5% of net sales, which ',
    '((((',
    '))))',
    'a-',
    '.',
  ])('of %s, over and over', (piece) => {
    const steps1 = steps(piece.repeat(40))
    const steps2 = steps(piece.repeat(80))
    expect(steps2, 'twice as long, about twice as many').toBeLessThanOrEqual(2.2 * steps1 + 1_000)
    expect(steps(piece.repeat(400))).toBeLessThan(most)
  })
})
