import { expect, test } from 'vitest'
import { clean } from '../../src/question/clean.ts'

test.each([
  ['<@U123> Biotest upfront', '  Biotest upfront'],
  ['<!channel> deals', '  deals'],
  ['<#C1|general> deals', '  deals'],
  ['<https://sec.gov/x|the filing>', 'the filing'],
  ['<https://sec.gov/x>', ' '],
  ['milestones > $36m', 'milestones  over  $36m'],
  ['milestones >= $36m', 'milestones  at least  $36m'],
  ['upfronts ≤ 3m', 'upfronts  at most  3m'],
  ['deals w/o royalties', 'deals without royalties'],
  ['deals w/ royalties', 'deals with  royalties'],
  ['P&L split', 'profit and loss split'],
  ['a\u0000b\u200bc', 'a b c'],
  ['Biotest upfront?', 'Biotest upfront?'],
])('%j is read as %j', (typed, read) => expect(clean(typed)).toBe(read))
