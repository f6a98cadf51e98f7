import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** When the agreement was made public. */
export const announcementDate: FactKind = {
  kind: 'announcement_date',
  label: 'announced',
  figure: 'date',
  order: 8,
  datesDeal: 3,
  besides: ['agreement_date'],
  asked: [
    { words: 'announced', wants: 'date' },
    { words: 'announce', wants: 'date' },
    { words: 'announcement', wants: 'date' },
    { words: 'announcement date', wants: 'date' },
    { words: 'made public', wants: 'date' },
    { words: 'press release', wants: 'date' },
    { words: 'date of the press release', wants: 'date' },
    { words: 'press release date', wants: 'date' },
  ],
  rules,
}
