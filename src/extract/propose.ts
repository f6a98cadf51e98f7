import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import type { Value } from '../values/index.ts'
import type { FactKind, Rule } from './kind.ts'
import { type Masked, type Tag, trimmedEnd } from './mask.ts'
import type { Match } from './match.ts'
import { type Phrase, phrase } from './phrase.ts'

/** What one rule reads in one sentence. Spans count in the sentence. */
export interface Proposal extends Span {
  readonly term: FactKind
  readonly rule: Rule
  readonly value: Value
  /** The value itself, which other kinds may want too; null where the rule gives the value. */
  readonly claims: Span | null
  readonly payer: Company | null
  readonly payee: Company | null
  readonly holder: Company | null
  /** Words and commas between the value and what names its kind: the nearer wins. */
  readonly cost: number
}

/** A rule made ready, with its kind: the phrases parsed. */
export interface Reader {
  readonly term: FactKind
  readonly rule: Rule
  readonly phrase: Phrase
  /** Where a sentence says one of these, the rule reads nothing in it. */
  readonly unless: readonly Phrase[]
}

/** @throws SyntaxError naming the kind's phrase that is not well formed. */
export function prepare(term: FactKind): Reader[] {
  const never = (term.unless ?? []).map((says) => phrase(says))
  return term.rules.map((rule) => ({
    term,
    rule,
    phrase: phrase(rule.says),
    unless: rule.unless === undefined ? never : [...never, phrase(rule.unless)],
  }))
}

/** Everything that a rule reads in a sentence, in order; nothing where the sentence `bars` it. */
export function propose(
  reader: Reader,
  sentence: string,
  masked: Masked,
  bars: (reader: Reader) => boolean,
): Proposal[] {
  const { term, rule, phrase } = reader
  const matches = phrase.find(masked)
  if (matches.length === 0 || bars(reader)) return []
  return matches.flatMap((match) => readMatch(term, rule, match, sentence, masked))
}

function readMatch(term: FactKind, rule: Rule, match: Match, sentence: string, masked: Masked): Proposal[] {
  const tags = new Map<string, readonly Tag[]>()
  for (const slot of match.slots) {
    const covered = masked.tags.filter((tag) => tag.start >= slot.start && tag.end <= slot.end)
    tags.set(slot.name, (tags.get(slot.name) ?? []).concat(covered))
  }
  const party = (name: string): Company | null => {
    const tag = tags.get(name)?.[0]
    return tag?.slot === 'party' ? tag.value : null
  }
  const shared = {
    term,
    rule,
    start: match.start,
    end: trimmedEnd(masked, match.start, match.end),
    payer: party('payer'),
    payee: party('payee'),
    holder: party('holder'),
    cost: match.gaps.reduce(
      (sum, gap) => sum + distance(masked.text.slice(gap.start, gap.end)),
      (term.handicap ?? 0) + (rule.handicap ?? 0),
    ),
  }
  if (rule.value) return [{ ...shared, value: rule.value, claims: null }]
  if (term.namesParties) {
    return [...tags].flatMap(([role, named]) =>
      named.flatMap((tag): Proposal[] =>
        tag.slot === 'party'
          ? [
              {
                ...shared,
                value: { type: 'name', name: tag.value.name, role: role === 'party' ? null : role },
                claims: null,
              },
            ]
          : [],
      ),
    )
  }
  const { captured } = match
  if (captured) {
    const text = tidy(sentence.slice(captured.start, trimmedEnd(masked, captured.start, captured.end)))
    return text ? [{ ...shared, value: { type: 'text', text }, claims: null }] : []
  }
  // A slot with a name of its own, "{from:date}", stands beside the value.
  return [...tags].flatMap(([name, named]) =>
    named.flatMap((tag): Proposal[] =>
      tag.slot === 'party' || tag.slot !== name
        ? []
        : [{ ...shared, value: tag.value, claims: rule.shares ? null : tag }],
    ),
  )
}

const distance = (gap: string): number => {
  const words = gap.trim()
  return words ? words.split(/\s+/).length + (words.match(/,/g)?.length ?? 0) : 0
}

/** A text value: on one line, without the punctuation and the brackets that the sentence hangs on it. */
const tidy = (text: string): string => {
  const line = text
    .replace(/\s+/g, ' ')
    .replace(/\\(?=\W)/g, '')
    .replace(/[\s,;:“"]+$/, '')
    .replace(/^[\s,;:“"]+/, '')
  return line.includes('(') ? line : line.replace(/\)+$/, '')
}
