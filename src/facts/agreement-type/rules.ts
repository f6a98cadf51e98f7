import type { Rule } from '../../extract/index.ts'

/** Agreements with people about their work, and what is not agreed. */
const NO_DEAL =
  'non-compete|binding agreement|employment agreement|employment|severance|separation agreement|indemnification|confidentiality agreement|consulting agreement|not entered into|also entered into|no ...4 agreement'
const PAPER = 'agreement~|contract~|memorandum of understanding|term sheet|letter of intent'
const UNION = 'collaboration|alliance|partnership|arrangement|merger'

export const rules: readonly Rule[] = [
  {
    says: `(entered into|enters into|signed|executed|closed|reached) (a|an|its|two|three|four|the|that certain|certain)? {length:duration}? (new|definitive|further|previously|announced)? <([title] (${PAPER})|letter of intent|memorandum of understanding) (and Plan of Merger|and Plan of Reorganization)?>`,
    unless: `(${NO_DEAL})`,
  },
  { says: `(entered into|signed|executed) (a|an|the)? definitive? <Agreement and Plan of Merger>` },
  {
    says: `(pursuant to|under) (a|an|the) <Agreement and Plan of (Merger|Reorganization)> ...6 (dated|among|between|with|by and)`,
  },
  {
    says: `(entered into|signed|executed|closed) (a|an|two|that certain)? <[title]? (${UNION})>`,
    unless: `(${NO_DEAL})`,
    handicap: 20,
  },
  {
    says: '(entered into|signed|executed) (a|an|the|that certain)? <([word] amendment|amendment no. [number]|amendment) ...6 to (the|that certain)? [title] agreement>',
    unless: `(${NO_DEAL})`,
  },
  {
    says: `(announce~|announcing) (a|an|the|its) <([title] (${PAPER})|[title]? (${UNION}))>`,
    unless: `(${NO_DEAL}|terminat~|expir~)`,
  },
  { says: `regarding the {party}? <[title] (agreement|collaboration)>`, unless: `(${NO_DEAL})` },
  { says: 'the <[title] agreement> provides {party}? with', handicap: 20 },
  {
    says: `(a|an|that certain) definitive? <[title] (${PAPER}) (and Plan of Merger)?> ...6 (by and)? (between|among|with|dated)`,
    unless: `(${NO_DEAL}|terminat~|form of)`,
  },
  { says: `<[title] (agreement~)> entered into by`, unless: `(${NO_DEAL})` },
]
