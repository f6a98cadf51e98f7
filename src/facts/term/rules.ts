import type { Rule } from '../../extract/index.ts'

const DEED = '(agreement|agreements|contract|license|licence|lease|collaboration|alliance|arrangement|term|facility)'

export const rules: readonly Rule[] = [
  { says: '<(a|an)? perpetual term>' },
  {
    says: '<term (of the agreement|of the license|of the collaboration|that)? ...4 (continues|continue|extends|extend|ends|end) ...12 (until|when|upon) [clause]>',
    unless: '(term sheet|terms of payment)',
  },
  { says: '{duration} ...1 (initial|research|collaboration|contract|lease)? term' },
  { says: '(initial|original|primary)? term of ...3 {duration}' },
  { says: 'term ...7 (is|shall be|will be) ...2 {duration}' },
  { says: '{duration} ...2 (agreement|contract|collaboration|alliance|lease|license)' },
  {
    says: `${DEED} ...10 (for|has|continues|continue|remain in effect) ...6 (a)? (period|term) of ...3 {duration}`,
  },
  {
    says: `${DEED} ...8 (expire|expires|end|ends|terminates|run|runs|continue|continues) ...6 (on|in|until|through) {date}`,
  },
  { says: `${DEED} ...8 (remain|remains|continue|continues) in ...2 (force|effect) ...3 for ...3 {duration}` },
  { says: 'term of (the|this|its|our) ...8 (was|is|has been|will be|be) extended ...3 (to|until|through) {date}' },
  {
    says: '(commenced|began|commences|begins) (on|in) {from:date} and (will|shall)? (expire|expires|end|ends) (on|in) {date}',
  },
  {
    says: '<(royalty|research|option|collaboration) (term|period) ...2 (ends|end|expires|expire|continues|runs|lasts) [clause]>',
    unless: '(ends|end|expires|expire|continues|runs|lasts) ...6 {date}',
  },
  {
    says: '(expire|expires|expiring) on {date}',
    unless: '(plan|officer~|employee~|director~|offer|patent~)',
    handicap: 14,
  },
  { says: '(completion|end|expiration|expiry) of (the|this|its) (agreement|contract|term) ...3 (on|in|by) {date}' },
  {
    says: `<${DEED} (also|will|shall)? (will|shall)? (expire|expires|continue|continues|remain|remains|continues in effect) ...32 (on the|until|upon|for the|unless|so long as|as long as) [clause]>`,
    unless: 'for ...3 (period|term) of',
  },
  {
    says: `<${DEED} (will|shall)? (terminate|terminates|end|ends) (on|upon) the ...3 (expiration|completion|end|termination) [clause]>`,
  },
  {
    says: '<(will|shall) (continue|remain) in (full)? (force|effect) ...3 (until|unless|for as long as|so long as) [clause]>',
    handicap: 4,
  },
  // "royalties … until the later of 12 years after first commercial sale and expiration of the last patent"
  { says: '<(royalt~|payments) ...24 (until|ending on|ending upon) the (later|latest|last|latter) [clause]>' },
  { says: '<patent rights ...4 expected to expire in {date}>' },
]
