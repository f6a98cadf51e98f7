import { describe, expect, it } from 'vitest'
import { calledBehind } from '../../src/extract/called.ts'

/** What follows a name, and what is read of it: names, then parts in brackets, then the symbol. */
const read = (behind: string): string => {
  const { length, aliases, parts, ticker } = calledBehind(behind)
  return [behind.slice(0, length), ...aliases, ...parts.map((part) => `(${part})`), ticker ?? '']
    .filter(Boolean)
    .join(' | ')
}

describe('what a company is called behind its name', () => {
  it.each([
    [' (“Acme”) paid.', ' (“Acme”) | Acme'],
    [' (Acme) paid.', ' (Acme) | Acme'],
    [' ("Acme" or the "Company") paid.', ' ("Acme" or the "Company") | Acme | (Company)'],
    [
      ' (“Acme,” “we,” “us” or the “Company”) paid.',
      ' (“Acme,” “we,” “us” or the “Company”) | Acme | (we) | (us) | (Company)',
    ],
    [' (“ Acme ” or the “ Company ”) paid.', ' (“ Acme ” or the “ Company ”) | Acme | (Company)'],
    [' (the “Company”) paid.', ' (the “Company”) | (Company)'],
    [' (“the Licensor”) paid.', ' (“the Licensor”) | (Licensor)'],
    [' (the “Licensor” or “Penn”) paid.', ' (the “Licensor” or “Penn”) | Penn | (Licensor)'],
    [' (hereinafter referred to as “Acme”) paid.', ' (hereinafter referred to as “Acme”) | Acme'],
    [' (together with its affiliates, “Acme”) paid.', ' (together with its affiliates, “Acme”) | Acme'],
    [', a Delaware corporation (“Parent”), paid.', ', a Delaware corporation (“Parent”) | (Parent)'],
    [', a wholly owned subsidiary of Delta (“Acme”), paid.', ', a wholly owned subsidiary of Delta (“Acme”) | Acme'],
    [' (Nasdaq: ACME) paid.', ' (Nasdaq: ACME) | ACME'],
    [' (NYSE: ACM) (“Acme”) paid.', ' (NYSE: ACM) (“Acme”) | Acme | ACM'],
    [', or Acme, under which', ', or Acme | Acme'],
    [' (formerly known as Old Acme, Inc.) paid.', ' (formerly known as Old Acme, Inc.) | Old Acme, Inc.'],
    [' (formerly Old Acme) paid.', ' (formerly Old Acme) | Old Acme'],
    [' (d/b/a Acme Foods) paid.', ' (d/b/a Acme Foods) | Acme Foods'],
    [
      ' (“Acme” and, together with Beta, the “Sellers”) paid.',
      ' (“Acme” and, together with Beta, the “Sellers”) | Acme',
    ],
    [' (“Acme & Sons”) paid.', ' (“Acme & Sons”) | Acme & Sons'],
  ])('%s', (behind, expected) => {
    expect(read(behind)).toBe(expected)
  })
})

describe('what is none of its names', () => {
  it.each([
    [' (the “Agreement”) paid.'],
    [' (the “License Agreement”) paid.'],
    [' (collectively, the “Sellers”) paid.'],
    [' (the “Closing Date”) paid.'],
    [' (see Note 4) paid.'],
    [' (a Delaware corporation) paid.', ' (a Delaware corporation)'],
    [' (a holding subsidiary of Delta Co., Ltd.) paid.', ' (a holding subsidiary of Delta Co., Ltd.)'],
    [' (“Merger Sub”) paid.', ' (“Merger Sub”) | (Merger Sub)'],
    [' (“Sub II”) paid.'],
    [' (40%) paid.'],
    [', or its assignee, paid.'],
    [', or Amendment, under which'],
    [' paid Beta (“Beta”).'],
    [' (the “Notes”) paid.'],
    [' (which “Acme” is a part of) paid.', ' (which “Acme” is a part of) | Acme'],
    [' (as “Buyers”) paid.'],
    ['’s plant (“Plant One”) burned.'],
    [' () paid.'],
    [' (the “Product”) paid.'],
    [' (“Shares”) paid.'],
  ])('%s', (behind, expected = '') => {
    expect(read(behind)).toBe(expected)
  })
})
