import type { Rule } from '../../extract/index.ts'

const CARE =
  'treatment|prevention|prophylaxis|treatment and prevention|treatment or prevention|prevention and treatment|prevention or treatment|prophylaxis or treatment|diagnosis|diagnosis and treatment|diagnosis or treatment|acute treatment|management'

export const rules: readonly Rule[] = [
  { says: `(for|in) (the|both)? (potential|acute|long-term)? (${CARE}) of <[thing]>` },
  {
    says: 'to treat (patients with|people with)? <[thing]>',
    unless: '(treat ...4 (as|equally|fairly)|treat ...8 confidential|hazardous|environmental|laws)',
  },
  { says: '(patients|people|adults) (with|who have|suffering from) <[thing]>' },
  { says: '(in|within) the (field|fields) of <[thing]>', unless: '(experience|expert~|professor|leader)' },
  {
    says: '(for|across|in) <(all|multiple|certain|various|two|several|any) (human|therapeutic|oncology|cancer|tumor|tumour)? (indications|cancer types|tumor types|tumour types|cancers|diseases)>',
  },
  {
    says: '(for|against) <[name] (cancer|cancers|disease|diseases|disorder|disorders|degeneration|infection|syndrome|fibrosis|leukemia|lymphoma|myeloma|diabetes|arthritis|hypertension|asthma|migraine)>',
    handicap: 2,
  },
  {
    says: '(development|commerciali~|rights|license|licence) ...8 (of|to) [code] for <[thing]> (in|throughout|within|worldwide)',
    unless: 'for (a|an|the) ...2 (fee|payment|price|term|period|consideration)',
  },
  { says: '<oncology> (collaboration|agreement~|program~|alliance|field)' },
  { says: 'in <all (fields|indications)>' },
]
