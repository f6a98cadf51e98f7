import type { Document, Sentence } from '../domain/document.ts'
import { evidence, type RuleMatch } from '../domain/fact.ts'
import type { Statement, Telling } from '../domain/telling.ts'
import { readCast } from './cast.ts'
import { compete, type Winner } from './compete.ts'
import { conditionOf } from './condition.ts'
import { disclosureOf } from './disclosure.ts'
import { exceptions } from './exceptions.ts'
import { paymentAt, rightAt } from './flow.ts'
import type { FactKind } from './kind.ts'
import { type Masked, mask, type Tag } from './mask.ts'
import type { Mention } from './mentions.ts'
import type { Needs } from './needs.ts'
import type { Phrase } from './phrase.ts'
import { basisEnd, qualifiedStart } from './proof.ts'
import { type Proposal, prepare, propose, type Reader } from './propose.ts'
import { LONGEST_SENTENCE } from './search.ts'
import { shortlist } from './shortlist.ts'
import { placesThatSayNothing } from './standing.ts'

export type { Case, FactKind, Rule } from './kind.ts'

/** Makes an extractor of these kinds. @throws SyntaxError where a rule's phrase is not well formed. */
export function extractor(kinds: readonly FactKind[]): (document: Document) => Telling {
  const readers = kinds.flatMap(prepare)
  const phrases = shortlist([...readers, ...new Set(readers.flatMap(({ unless }) => unless))], needsOf, isReader)
  return (document) => {
    const { companies, registrant, mentions } = readCast(document)
    const year = yearOf(document)
    const saysNothing = placesThatSayNothing(document, mentions)
    let next = 0
    const statements = document.sentences.flatMap((sentence): Statement[] => {
      const named: Mention[] = []
      for (; (mentions[next]?.end ?? Number.POSITIVE_INFINITY) <= sentence.end; next++) {
        const mention = mentions[next]
        if (mention && mention.start >= sentence.start) named.push(mention)
      }
      if (saysNothing(sentence) || sentence.end - sentence.start > LONGEST_SENTENCE) return []
      const text = document.text.slice(sentence.start, sentence.end)
      if (!phrases.any(text)) return []
      const masked = mask(
        text,
        named.map((one) => tagOf(one, sentence)),
        year,
      )
      const likely = phrases.of(masked.text)
      const bars = exceptions(masked, likely.filter(isPhrase))
      return compete(likely.filter(isReader).flatMap((reader) => propose(reader, text, masked, bars)))
        .filter(({ proposal }) => !proposal.term.statesNothing)
        .map((winner) => state(document, sentence, masked, winner))
    })
    return { document, companies, registrant, statements }
  }
}

const isReader = (one: Reader | Phrase): one is Reader => 'rule' in one
const isPhrase = (one: Reader | Phrase): one is Phrase => !isReader(one)
const needsOf = (one: Reader | Phrase): Needs => (isReader(one) ? one.phrase.needs : one.needs)

const tagOf = (mention: Mention, sentence: Sentence): Tag => ({
  slot: 'party',
  value: mention.company,
  start: mention.start - sentence.start,
  end: mention.end - sentence.start,
})

/** The year of the report, for a date in it that names none ("On May 4, we announced"). */
const yearOf = (document: Document): number | null => {
  const year = /\b(?:19|20)\d\d\b/.exec(document.header.reportDate?.value ?? document.text)?.[0]
  return year ? Number(year) : null
}

const ELSEWHERE =
  /\b(?:separate|previously[- ]announced|previous|prior(?!\s+(?:to|written|notice|approval|consent)\b)|earlier(?!\s+(?:of\b|terminat))|(?<!\b(?:our|its|their|this|the)\s)existing)\b[^.;]{0,40}\b(?:agreement|collaboration|license|alliance)s?\b/i

function state(document: Document, sentence: Sentence, masked: Masked, { proposal, over }: Winner): Statement {
  const { term, rule, value } = proposal
  const flow = value.type === 'money' || term.paid ? paymentAt(masked, proposal.claims ?? proposal) : null
  const right = term.isChoice && value.type === 'text' ? rightAt(masked, proposal) : null
  const start = sentence.start + qualifiedStart(masked, proposal)
  const end = sentence.start + basisEnd(masked, proposal)
  const proof = evidence(document, { start, end })
  return {
    fact: {
      kind: term.kind,
      value,
      disclosure: disclosureOf(value, rule),
      evidence: proof,
      sentence: evidence(document, sentence),
      of: rule.of ?? term.sorts?.find((sort) => new RegExp(`\\b${sort}`, 'i').test(proof.quote)) ?? null,
      condition: conditionOf(document.text.slice(sentence.start, sentence.end), proposal.start),
      payer: (proposal.payer ?? flow?.payer)?.name ?? null,
      payee: (proposal.payee ?? flow?.payee)?.name ?? null,
      holder: (proposal.holder ?? right?.holder)?.name ?? null,
      ruling: { ...matched(proposal), over: over.map(matched) },
    },
    companies: [...new Set(masked.tags.flatMap((tag) => (tag.slot === 'party' ? [tag.value] : [])))],
    elsewhere: ELSEWHERE.test(masked.text),
  }
}

const matched = ({ term, rule, cost }: Proposal): RuleMatch => ({ kind: term.kind, rule: rule.says, distance: cost })
