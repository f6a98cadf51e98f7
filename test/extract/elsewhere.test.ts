import { expect, test } from 'vitest'
import { extractFacts } from '../../src/extraction.ts'
import { isRefusal, readFiling } from '../../src/filing/index.ts'

/** Whether a sentence speaks of another agreement than the one the filing is about. */
test.each([
  ['Either party may terminate the agreement upon 90 days prior written notice.', false],
  ['The agreement will continue until the patents expire, unless earlier terminated as the agreement provides.', false],
  ['The agreement will expire on the earlier of the closing and the end of the license until a party objects.', false],
  ['Either party may terminate the prior agreement upon 90 days notice.', true],
  ['Either party may terminate our existing license agreement upon 90 days notice.', false],
  ['Either party may terminate an existing license agreement upon 90 days notice.', true],
  ['Either party may terminate a separate agreement upon 90 days notice.', true],
])('%s speaks of another agreement: %s', (text, elsewhere) => {
  const document = readFiling('case.txt', new TextEncoder().encode(text))
  if (isRefusal(document)) throw new Error(document.refused)
  const { statements } = extractFacts(document)
  expect(statements.length).toBeGreaterThan(0)
  for (const one of statements) expect(one.elsewhere).toBe(elsewhere)
})
