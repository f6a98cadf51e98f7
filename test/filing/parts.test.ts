import { describe, expect, it } from 'vitest'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

const PROSE = 'The parties to it agree that it is made by them.'

/** The headings inside the last section of a filing whose exhibit 10.1 has this text. */
function parts(exhibit: string): string[] {
  const content = `Item 5. Other Events\n\n${PROSE}\n\nSIGNATURE\n\nPursuant to the requirements of it, X signs.\n\nExhibit 10.1\n\n${PROSE}\n\n${exhibit}`
  const document = readFiling('a.txt', new TextEncoder().encode(content))
  if (isRefusal(document)) throw new Error(document.refused)
  return document.sections.at(-1)?.parts.map(({ heading }) => heading) ?? []
}

describe('headings inside a section', () => {
  it.each<[string, string, string[]]>([
    ['of a press release', `About Biotest\n\n${PROSE}`, ['About Biotest']],
    ['an article with its title on the next line', `ARTICLE I\nDEFINITIONS\n\n${PROSE}`, ['ARTICLE I DEFINITIONS']],
    [
      'an article with its title below',
      `Article 2.\n\nThe Asset Purchase\n\n${PROSE}`,
      ['Article 2. The Asset Purchase'],
    ],
    ['an article without a title', `ARTICLE IV\n\n${PROSE}`, ['ARTICLE IV']],
    ['an article with its title beside it', `ARTICLE 3 - TERM\n\n${PROSE}`, ['ARTICLE 3 - TERM']],
    [
      'numbered sections',
      `4. CLOSING.\n\n${PROSE}\n\nSection 2.1 The Asset Purchase.\n\n${PROSE}`,
      ['4. CLOSING.', 'Section 2.1 The Asset Purchase.'],
    ],
  ])('%s', (_, exhibit, expected) => {
    expect(parts(exhibit)).toEqual(expected)
  })
})

describe('no headings', () => {
  it.each<[string, string]>([
    [
      'a list of articles',
      'ARTICLE I\nDEFINITIONS\n\nSection 1.1   Agreement........ 1\n\nARTICLE II\nTERM\n\nSection 2.1   Term........ 4',
    ],
    ['a mention of an article', `Article 2 of it is amended by them.\n\n${PROSE}`],
    ['a sentence', `The Closing Took Place.\n\n${PROSE}`],
    ['a heading over nothing', 'Governing Law'],
  ])('%s', (_, exhibit) => {
    expect(parts(exhibit)).toEqual([])
  })
})
