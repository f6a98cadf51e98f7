import { distance } from 'fastest-levenshtein'

/** How many slips of the pen lie between two words; two neighbouring letters the other way round are one. */
export const slips = (a: string, b: string): number => (swapped(a, b) ? 1 : distance(a, b))

function swapped(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  return at < a.length - 1 && a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2)
}
