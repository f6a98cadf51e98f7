import { expect, test } from 'vitest'
import { closingLine, progressLine } from '../../src/surfaces/terminal/progress.ts'

test('progress stands on one line, and goes when all is read', () => {
  expect(progressLine(120, 279)).toBe('\r\u001b[KReading 120 of 279 filings')
  expect(progressLine(279, 279)).toBe('\r\u001b[K')
})

test.each<[number, string[], string]>([
  [279, [], '279 filings read, none refused.'],
  [1, [], '1 filing read, none refused.'],
  [2, ['is empty'], '2 of 3 filings read; 1 refused: is empty (1).'],
  [
    0,
    ['seems to be a PDF file', 'is empty', 'is empty'],
    '0 of 3 filings read; 3 refused: is empty (2), seems to be a PDF file (1).',
  ],
])('%i read, refused: %j', (read, whats, line) => {
  expect(closingLine(read, whats)).toBe(line)
})
