import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Found,
  findBareAmounts,
  findDates,
  findDurations,
  findMoney,
  findNames,
  findPercents,
  writeDate,
  writeDuration,
  writeMoney,
  writePercent,
} from '../../src/values/index.ts'

const FINDERS: readonly [string, (text: string) => readonly Found<unknown>[]][] = [
  ['findMoney', findMoney],
  ['findBareAmounts', findBareAmounts],
  ['findPercents', findPercents],
  ['findDates', findDates],
  ['findDurations', findDurations],
  ['findNames', findNames],
]

const PIECES = (
  '$ € US$ \\$ 5 10 2,000 1.5 .01 million m bn to - – and or up per share a year percent % low mid- single double digits ' +
  'teens ( ) , . ; May July 7 2006 Q4 first quarter half of early five twenty hundred (5) years days month the Inc. Co., ' +
  'Ltd. AG Alpha & University Bank the ImmunoGen, cents dollars euros EUR not exceed at least each anniversary'
).split(' ')
const hostile = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', ' ', '\n')), { maxLength: 40 })
  .map((pairs) => pairs.flat().join(''))

describe.each(FINDERS)('%s', (_, find) => {
  it('gives spans in order that do not overlap and are not empty', () => {
    fc.assert(
      fc.property(fc.oneof(hostile, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let from = 0
        for (const { start, end } of find(text)) {
          expect(start).toBeGreaterThanOrEqual(from)
          expect(end).toBeGreaterThan(start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
          from = end
        }
      }),
      { numRuns: 500, seed: 8 },
    )
  })

  // Ten times as long a text may take no more than some thirty times as long: what is quadratic takes a hundred times
  it.each([
    'one ',
    '$',
    '1',
    '1,',
    '1 ',
    '$1 ',
    '$1 to ',
    'one hundred ',
    '(',
    '-',
    'low ',
    '5% to ',
    'May ',
    '2000 ',
    '11/',
    'Inc. ',
    'Inc., ',
    'A ',
    '& ',
    'of ',
    'a year ',
  ])('comes to an end with a long run of "%s"', (piece) => {
    // What takes the square of the time for it runs into the test's time limit.
    const text = piece.repeat(Math.ceil(100_000 / piece.length))
    for (const { start, end } of find(text)) expect(end).toBeGreaterThan(start)
  })
})

it('writes every value that it finds', () => {
  fc.assert(
    fc.property(hostile, (text) => {
      for (const { value } of findMoney(text)) expect(writeMoney(value)).not.toMatch(/NaN|undefined|null/)
      for (const { value } of findPercents(text)) expect(writePercent(value)).not.toMatch(/NaN|undefined|null/)
      for (const { value } of findDates(text)) expect(writeDate(value)).not.toMatch(/NaN|undefined|null/)
      for (const { value } of findDurations(text)) expect(writeDuration(value)).not.toMatch(/NaN|undefined|null/)
    }),
    { numRuns: 500, seed: 8 },
  )
})
