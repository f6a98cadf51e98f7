import type { Company } from '../domain/company.ts'
import type { Span } from '../domain/span.ts'
import type { Value } from '../values/index.ts'
import type { FactKind, Rule } from './kind.ts'
import type { Masked, Tag } from './mask.ts'
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
  /** Words and commas between the value and what names its kind: the nearer wins. */
  readonly cost: number
}

/** A kind made ready: its phrases compiled. */
export interface Reader {
  readonly term: FactKind
  readonly rules: readonly { readonly rule: Rule; readonly phrase: Phrase; readonly unless: RegExp | null }[]
  readonly unless: RegExp | null
}

/** @throws SyntaxError naming the kind's phrase that is not well formed. */
export function prepare(kind: FactKind): Reader {
  const never = (words: readonly string[]): RegExp | null =>
    words.length > 0
      ? new RegExp(
          words
            .map((one) => phrase(one).pattern.source)
            .join('|')
            .replace(/\(\?<\w+>/g, '(?:'),
          'i',
        )
      : null
  return {
    term: kind,
    rules: kind.rules.map((rule) => ({
      rule,
      phrase: phrase(rule.says),
      unless: never(rule.unless ? [rule.unless] : []),
    })),
    unless: never(kind.unless ?? []),
  }
}

/** Everything that the rules of a kind read in a sentence, in the order of its rules. */
export function propose(reader: Reader, sentence: string, masked: Masked): Proposal[] {
  const proposals: Proposal[] = []
  let vetoed: boolean | undefined
  for (const { rule, phrase: of, unless } of reader.rules) {
    if (of.needs.length > 0 && !of.needs.some((word) => masked.lower.includes(word))) continue
    for (const match of masked.text.matchAll(of.pattern)) {
      vetoed ??= reader.unless?.test(masked.text) ?? false
      if (vetoed) return []
      if (unless?.test(masked.text)) break
      proposals.push(...readMatch(reader.term, rule, of, match, sentence, masked))
    }
  }
  return proposals
}

function readMatch(
  term: FactKind,
  rule: Rule,
  of: Phrase,
  match: RegExpMatchArray,
  sentence: string,
  masked: Masked,
): Proposal[] {
  const places = match.indices?.groups ?? {}
  const tags = new Map<string, readonly Tag[]>()
  for (const { group, name } of of.slots) {
    const place = places[group]
    if (place)
      tags.set(
        name,
        (tags.get(name) ?? []).concat(masked.tags.filter((tag) => tag.start >= place[0] && tag.end <= place[1])),
      )
  }
  const party = (name: string): Company | null => {
    const tag = tags.get(name)?.[0]
    return tag?.slot === 'party' ? tag.value : null
  }
  const start = match.index ?? 0
  const shared = {
    term,
    rule,
    start,
    end: start + match[0].length,
    payer: party('payer'),
    payee: party('payee'),
    cost: of.gaps.reduce((sum, gap) => sum + distance(match.groups?.[gap] ?? ''), term.handicap ?? 0),
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
  const captured = places.text
  if (captured) {
    const text = tidy(sentence.slice(captured[0], captured[1]))
    return text ? [{ ...shared, value: { type: 'text', text }, claims: null }] : []
  }
  return [...tags.values()]
    .flat()
    .flatMap((tag): Proposal[] => (tag.slot === 'party' ? [] : [{ ...shared, value: tag.value, claims: tag }]))
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
    .replace(/[\s,;:.“"]+$/, '')
    .replace(/^[\s,;:“"]+/, '')
  return line.includes('(') ? line : line.replace(/\)+$/, '')
}
