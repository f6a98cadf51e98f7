import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** Another agreement that the filing ties to this one. */
export const relatedAgreement: FactKind = {
  kind: 'related_agreement',
  label: 'related agreement',
  figure: 'text',
  order: 40,
  spansAgreements: true,
  asked: [
    'related agreement',
    'related agreements',
    'other agreement',
    'other agreements',
    'another agreement',
    'separate agreement',
    'related deal',
    'related deals',
    'previous agreement',
    'earlier agreement',
    'prior agreement',
    'side agreement',
    'ancillary agreement',
    'ancillary agreements',
    'separate agreements',
  ],
  unless: ['(employment|indemnification|separation|advisor|consulting|mr|ms)', 'this exhibit'],
  rules,
}
