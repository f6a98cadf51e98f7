import { describe, expect, test } from 'vitest'
import { mask } from '../../src/extract/mask.ts'
import { phrase } from '../../src/extract/phrase.ts'

const reads = (says: string, sentence: string): string[] => {
  const masked = mask(
    sentence,
    [...sentence.matchAll(/Acme/g)].map(({ index }) => ({
      slot: 'party',
      value: { name: 'Acme, Inc.', short: 'Acme', aliases: [], ticker: null },
      start: index,
      end: index + 4,
    })),
    null,
  )
  return phrase(says)
    .find(masked)
    .map(({ start, end }) => sentence.slice(start, end))
}

describe('[who] is a company, or what stands for one', () => {
  test.each([
    ['Acme may terminate', ['Acme may']],
    ['Then we may terminate', ['we may']],
    ['Either party may terminate', ['Either party may']],
    ['The parties may terminate', ['The parties may']],
    ['If so, the Lender may terminate', ['the Lender may']],
    ['Neither party may terminate', []],
    ['The software may fail', []],
    ['Shareholders may vote', []],
    ['A third party may object', []],
    ['A new era may come', []],
    ['Some lenders may object', []],
  ])('%s', (sentence, expected) => {
    expect(reads('[who] may', sentence)).toEqual(expected)
  })
})

describe('[number] is the whole number', () => {
  test.each([
    ['5.84 million shares', ['5.84 million shares']],
    ['12,500 shares', ['12,500 shares']],
    ['two shares', ['two shares']],
    ['and .7676 shares', ['.7676 shares']],
  ])('%s', (sentence, expected) => {
    expect(reads('[number] million? shares', sentence)).toEqual(expected)
  })
})
