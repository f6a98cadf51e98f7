import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  {
    says: '(agreement|contract|amendment|collaboration|license|arrangement|lease|merger) ...10 (becomes|became|become|is|was|being|be)? effective (on|as of|upon|in)? {date}',
  },
  { says: 'effective date ...4 (of|is|was|be|will|shall|means|agreement|on|contract) ...4 {date}' },
  { says: 'effective date {date}' },
  { says: '{date} (the)? effective date' },
  { says: '(took|takes|take|taking) effect (on|as of|in) {date}' },
  {
    says: '(agreement|contract|collaboration|arrangement|license) ...10 (came|come|comes|went|go|goes|enter|entered) into (force|effect) ...2 (on|as of|in) {date}',
  },
  {
    says: '(on|in) {date} ...8 (agreement|contract|collaboration|arrangement|license) ...2 (went|came|entered) into (effect|force)',
  },
]
