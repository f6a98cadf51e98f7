import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '{duration} ...1 (initial)? term' },
  { says: '(initial)? term of ...3 {duration}' },
  {
    says: '(agreement|contract|collaboration|license) ...10 (for|has|continues|continue|remain in effect) ...6 (a)? (period|term) of {duration}',
  },
  {
    says: '(agreement|contract|license) ...8 (expire|expires|end|ends|terminates|run|runs|continue|continues) ...6 (on|in|until|through) {date}',
  },
  { says: '(completion|end|expiration|expiry) of (the|this|its) (agreement|contract|term) ...3 (on|in|by) {date}' },
  {
    says: '<(agreement|contract|license) ...6 (expires|continues|remains in effect|will expire|will continue|shall continue) (on|until|upon|for) [clause]>',
  },
]
