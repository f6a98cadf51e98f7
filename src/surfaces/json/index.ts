import type { Answer } from '../../domain/answer.ts'
import type { Deal } from '../../domain/deal.ts'
import type { Document, Section } from '../../domain/document.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Feedback } from '../../state/index.ts'
import { factsOf, type Printer } from '../printer.ts'

/** One line of JSON for an answer, a fact, a section. Scripts hold on to these names: see docs/json.md. */
export const json: Printer = {
  answer: (answer, deals) => JSON.stringify(answerLine(answer, deals)),
  steps: (question, steps) => JSON.stringify({ question, steps }),
  facts: (deals, loose, explain) =>
    factsOf(deals, loose)
      .map(([fact, deal]) => (explain ? { ...factLine(fact, deal), ...fact.ruling } : factLine(fact, deal)))
      .map((line) => JSON.stringify(line))
      .join('\n'),
  feedback: (feedback) => feedback.map((one) => JSON.stringify(feedbackLine(one))).join('\n'),
  sections: (documents) =>
    documents
      .flatMap((document) => document.sections.map((section) => JSON.stringify(sectionLine(section, document))))
      .join('\n'),
}

function answerLine(answer: Answer, deals: readonly Deal[]): object {
  const { question, status, text, deal, field, facts, citations, readAs, suggestions } = answer
  return {
    question,
    status,
    text,
    deal,
    field,
    facts: facts.map((fact) => factLine(fact, dealOf(fact, deals) ?? deal)),
    citations: citations.map(({ filing, section, start, end, quote, url }) => ({
      filing,
      section,
      start,
      end,
      quote,
      url,
    })),
    read_as: readAs,
    suggestions,
  }
}

function feedbackLine({ at, workspace, person, verdict, reason, question, status, text }: Feedback): object {
  return { at, workspace, person, verdict, reason, question, status, text }
}

function factLine(
  { kind, value, evidence, of, condition, payer, payee, holder, disclosure }: Fact,
  deal: string | null,
): object {
  const { filing, section, start, end, quote } = evidence
  return { filing, deal, kind, value, section, start, end, quote, disclosure, of, condition, payer, payee, holder }
}

/** The deal that states a fact: an answer may be about several. */
const dealOf = (fact: Fact, deals: readonly Deal[]): string | null =>
  deals.find((deal) => deal.terms.some((term) => term.facts.includes(fact)))?.label ?? null

function sectionLine(section: Section, { filing, header, sections }: Document): object {
  const { name, title, start, end, parts, signers, signed } = section
  return {
    filing,
    section: name,
    title,
    start,
    end,
    parts: parts.map(({ heading, start, end }) => ({ heading, start, end })),
    signers: signers.map(({ name, title, start, end }) => ({ name, title, start, end })),
    signed: signed && { value: signed.value, start: signed.start, end: signed.end },
    ...(section === sections[0] ? { header } : {}),
  }
}
