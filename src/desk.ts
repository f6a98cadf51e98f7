import { answer } from './answer/index.ts'
import { joinDeals, looseFacts } from './deals/index.ts'
import { NEW_CONVERSATION } from './domain/conversation.ts'
import type { Desk, Step } from './domain/desk.ts'
import type { Document } from './domain/document.ts'
import { extractFacts } from './extraction.ts'
import { FACT_KINDS } from './facts/index.ts'
import { openLibrary } from './library/index.ts'
import { questionReader, remember } from './question/index.ts'

/** Opens a desk that answers from these documents: everything is extracted, joined and indexed here, once. */
export function openDesk(documents: readonly Document[]): Desk {
  const tellings = documents.map(extractFacts)
  const deals = joinDeals(tellings, FACT_KINDS)
  const library = openLibrary(tellings, deals, FACT_KINDS)
  const read = questionReader(library)
  const facts = deals.flatMap((deal) => deal.terms.flatMap((term) => term.facts))
  return {
    deals,
    documents,
    terms: FACT_KINDS,
    loose: looseFacts(tellings, deals),
    stock: { filings: documents.length, deals: deals.length, facts: facts.length },
    explain(question, conversation = NEW_CONVERSATION) {
      const steps: Step[] = []
      read(question, conversation, { note: (step, said) => steps.push({ step, said: said() }) })
      return steps
    },
    ask(question, conversation = NEW_CONVERSATION, asTyped = false) {
      const reading = read(question, conversation, { asTyped })
      const answered = answer(reading, library)
      return { answer: answered, conversation: remember(conversation, reading, answered) }
    },
  }
}
