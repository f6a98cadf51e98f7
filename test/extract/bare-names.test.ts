import { expect, test } from 'vitest'
import { findBareNames } from '../../src/extract/bare-names.ts'

/** A text, and the names without a corporate form that it gives away. */
const NAMES: readonly (readonly [string, readonly string[]])[] = [
  ['In May 2017 we entered into a license agreement (the “Acme Agreement”) with Acme.', ['Acme']],
  ['Collaboration and License Agreement with Beta Biotech, dated as of May 1, 2009', ['Beta Biotech']],
  ['In 2017, Acme and Beta entered into a collaboration.', ['Acme', 'Beta']],
  ['In September 2021, Acme and BETA Inc. (BETA) announced an alliance.', ['Acme']],
  ['It was announced that Acme had entered into a definitive agreement.', ['Acme']],
  ['an agreement under which Acme will acquire all shares', ['Acme']],
  ['On March 11, 2022, we acquired Delta, a clinical stage company.', ['Delta']],
  ['contingent payments from Acme to Beta', ['Acme']],
  ['shares of Acme Networks (Nasdaq: ACME) rose', ['Acme Networks']],
  ['We entered into an agreement with the Company.', []],
  ['an agreement between Parent and the shareholders', []],
  ['an alliance with Certain investors', []],
  ['In 2017, The Company acquired a building.', []],
  ['In May 2019, we acquired assets of a company.', []],
  ['a milestone under which Licensee will pay a fee', []],
  ['the contract with Mr. Smith', []],
  ['In 2012, sales of Examplor increased.', []],
]

test.each(NAMES)('%s', (text, names) => {
  const found = new Set(findBareNames(text).map((one) => one.name.replace(/ Inc$/, '')))
  expect([...found].sort()).toEqual([...names].sort())
})
