import type { FactKind } from '../../extract/index.ts'
import { rules } from './rules.ts'

/** What the filing calls the agreement. */
export const agreementType: FactKind = {
  kind: 'agreement_type',
  label: 'kind of agreement',
  figure: 'text',
  namesAgreement: true,
  order: 5,
  asked: [
    'kind of contract',
    'type of contract',
    'sort of contract',
    'kind of license',
    'kind of licence',
    'type of license',
    'kind of collaboration',
    'type of collaboration',
    'kind of transaction',
    'type of transaction',
    'sort of transaction',
    'type of agreement',
    'kind of agreement',
    'agreement type',
    'type of deal',
    'kind of deal',
    'what kind of agreement',
    'what kind of deal',
    'deal type',
    'what sort of agreement',
    'what sort of deal',
    'name of the agreement',
    'what agreement',
    'what is the agreement called',
    'nature of the agreement',
  ],
  rules,
}
