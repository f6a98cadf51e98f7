import type { Rule } from '../../extract/index.ts'

const RIGHTS = 'right|rights|license|licenses|licence|licensed|licensing'
/** Where something else than a right holds: shares are offered, suits are brought, sales are booked. */
const OTHERWISE =
  'stock exchange|right to elect|exercise (of)? (this|the|such) right|elect to participate|elects to exercise|Securities Act|securities laws|registration|accounting principles|jurisdiction|courts|net sales in|product sales in|approval~ ...10 received|organized under|for the government|license application|obligations owed'

export const rules: readonly Rule[] = [
  {
    says: `<(worldwide|world-wide|global)> ...4 (right|rights|license|licenses|licence|licences|licensing|sublicense)`,
  },
  {
    says: '<(worldwide|world-wide|global)> ...4 (collaboration|alliance|co-development|development and commerciali~|development and co-commerciali~|development agreement)',
  },
  {
    says: '<(worldwide|globally) (excluding|except|except in|except for|other than|outside|outside of) [place]>',
    unless: `(${OTHERWISE})`,
  },
  {
    says: `(${RIGHTS}|exclusive) ...24 (in|within|throughout|for) <[place]>`,
    unless: `(${OTHERWISE})`,
  },
  { says: `(${RIGHTS}|exclusive|commerciali~) ...24 <(outside|outside of) [place]>`, unless: `(${OTHERWISE})` },
  {
    says: `(to|and|jointly|will|shall|would) (develop|commerciali~|market|distribute|sell|promote|co-promote) ...16 (in|within|throughout) <[place]>`,
    unless: `(${OTHERWISE})`,
  },
  { says: `<(globally)> (develop|commerciali~)` },
  { says: `(${RIGHTS}) ...14 <(worldwide|globally)>`, unless: 'net sales' },
  { says: '(following countries:|following territories:|following countries|countries of|territory of) <[place]>' },
  {
    says: '(right|rights|license) ...4 (to|in|with respect to|for) (the)? <([place]|Canadian|Mexican|Japanese|Chinese|Korean|Indian|Australian|Brazilian|European|Asian|Israeli|Russian)> (market|markets)',
  },
  { says: '(in|for|in and for|throughout) <(the)? {party} Territory>' },
  { says: '(Territory|territory) (is|means|includes|comprises|consists of) <[place]>' },
]
