import type { Rule } from '../../extract/index.ts'

export const rules: readonly Rule[] = [
  { says: '(batches|units|supply|supplies|doses|quantities) of <(the)? [thing]>', unless: 'manufacturing payments' },
  { says: '(our|the|its) <[code]> (antibody|compound|product|candidate|program|inhibitor|vaccine|molecule)' },
  {
    says: '(right~|license~|licence|collaborat~) ...16 to (create|develop|commercialize|market|sell) (and commercialize|and market)? (a|an|any|novel|certain)? <...4 (therapeutic|therapeutics|products|vaccine|vaccines|antibodies|drugs|medicines|therapies)>',
  },
]
