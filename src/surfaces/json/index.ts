import type { Answer } from '../../domain/answer.ts'

import type { Document } from '../../domain/document.ts'
import type { Fact } from '../../domain/fact.ts'
import type { Printer } from '../printer.ts'

/** One line of JSON for an answer, a fact, a section. Scripts hold on to these names: see docs/json.md. */
export const json: Printer = {
  answer: (answer) => JSON.stringify(answerLine(answer)),
  facts: (deals) =>
    deals
      .flatMap((deal) =>
        deal.terms.flatMap((term) => term.facts.map((fact) => JSON.stringify(factLine(fact, deal.label)))),
      )
      .join('\n'),
  sections: (document) => document.sections.map((_, at) => JSON.stringify(sectionLine(document, at))).join('\n'),
}

function answerLine(answer: Answer): object {
  const { question, status, text, deal, field, facts, citations, readAs, suggestions } = answer
  return {
    question,
    status,
    text,
    deal,
    field,
    facts: facts.map((fact) => factLine(fact, deal)),
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

function factLine({ kind, value, evidence, of, payer, payee, disclosure }: Fact, deal: string | null): object {
  const { filing, section, start, end, quote } = evidence
  return { filing, deal, kind, value, section, start, end, quote, disclosure, of, payer, payee }
}

function sectionLine(document: Document, at: number): object {
  const section = document.sections[at]
  return {
    filing: document.filing,
    section: section?.name,
    title: section?.title,
    start: section?.start,
    end: section?.end,
    parts: section?.parts.map(({ heading, start, end }) => ({ heading, start, end })),
    signers: section?.signers.map(({ name, title, start, end }) => ({ name, title, start, end })),
  }
}
