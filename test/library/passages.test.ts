import { describe, expect, test } from 'vitest'
import { isRefusal, readFiling } from '../../src/filing/index.ts'
import { indexPassages } from '../../src/library/passages.ts'

const document = (name: string, text: string) => {
  const read = readFiling(name, new TextEncoder().encode(text))
  if (isRefusal(read)) throw new Error(read.refused)
  return read
}

const ONE = document(
  'one.txt',
  'A linker consists of a short chain of atoms. The linker is stable in blood. Acme uses linkers in all of its conjugates. The company employs 40 people in Boston.',
)
const OTHER = document(
  'other.txt',
  'Gamma makes enzymes for detergents. Its enzymes are sold in Europe, where demand for enzymes has grown.',
)
const passages = indexPassages([ONE, OTHER])

describe('passages', () => {
  test.each([
    ['what defines a word stands first', ['linker'], 'A linker consists of a short chain of atoms.'],
    ['other forms of a word will do', ['conjugate'], 'Acme uses linkers in all of its conjugates.'],
    [
      'two words find what has both',
      ['enzymes', 'europe'],
      'Its enzymes are sold in Europe, where demand for enzymes has grown.',
    ],
    ['a short word in plural', ['employees', 'boston'], 'The company employs 40 people in Boston.'],
  ])('%s', (_, words, first) => expect(passages.find(words)[0]?.quote).toBe(first))

  test.each([
    ['a word that no filing has', ['zebra']],
    ['words of which hardly any is there', ['zebra', 'giraffe', 'rhinoceros', 'blood']],
    ['empty words alone', ['the', 'of', 'is']],
    ['no word', []],
  ])('%s finds nothing', (_, words) => expect(passages.find(words)).toEqual([]))

  test('of one filing only where it is named', () => {
    expect(passages.find(['enzymes'], ['one.txt'])).toEqual([])
    expect(passages.find(['enzymes'], ['other.txt'])).not.toEqual([])
  })

  test.each([
    ['linkers', true],
    ['linker', true],
    ['people', true],
    ['zebra', false],
  ])('whether %s is known: %s', (word, known) => expect(passages.knows(word)).toBe(known))

  test.each([
    ['boston', true],
    ['europe', true],
    ['enzymes', false],
    ['zebra', false],
  ])('whether %s is a name: %s', (word, name) => expect(passages.isName(word)).toBe(name))
})
