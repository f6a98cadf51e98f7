import type { Answer, Citation } from '../../src/domain/answer.ts'
import { type Conversation, NEW_CONVERSATION } from '../../src/domain/conversation.ts'
import type { Deal } from '../../src/domain/deal.ts'
import type { Desk } from '../../src/domain/desk.ts'
import type { Document } from '../../src/domain/document.ts'
import type { Term } from '../../src/domain/term.ts'

export const CITATION: Citation = {
  filing: '2006-07-07-immunogen-biotest.txt',
  section: 'Item 1.01',
  start: 300,
  end: 420,
  quote:
    'Under the agreement, ImmunoGen will receive a $1 million upfront payment, potentially up to $35.5 million in\nmilestone payments, and royalties on the sales\nof any resulting products.',
  url: 'https://www.sec.gov/Archives/edgar/data/855654/0000855654-06-000042.txt',
  source: 'ImmunoGen, Inc. · Form 8-K, Item 1.01 · July 7, 2006',
  repeats: false,
}

/** An answer with what a test decides; all else as of a plain one. */
export function answer(given: Partial<Answer> = {}): Answer {
  const lead = given.lead ?? 'Upfront payment, ImmunoGen – Biotest (2006): $1 million'
  return {
    question: 'Biotest upfront?',
    status: 'answered',
    lead,
    text: `${lead}\n\n“${CITATION.quote}”\n${CITATION.source}`,
    notes: [],
    table: null,
    citations: [CITATION],
    facts: [],
    deal: 'ImmunoGen – Biotest (2006-07-07)',
    field: 'upfront',
    readAs: 'upfront payment · ImmunoGen – Biotest',
    corrections: [],
    suggestions: ['Biotest royalties?'],
    ...given,
  }
}

/** A desk that notes what it was asked, and answers as it is told to. */
export class FakeDesk implements Desk {
  deals: readonly Deal[] = []
  documents: readonly Document[] = []
  readonly terms: readonly Term[] = []
  readonly loose = []
  readonly stock = { filings: 1, deals: 1, facts: 1 }
  readonly asked: { readonly question: string; readonly earlier: Conversation | undefined }[] = []
  /** Questions of which no spelling was to be corrected. */
  readonly asTyped: string[] = []
  reply: (question: string) => Answer = () => answer()

  ask(question: string, earlier?: Conversation, asTyped = false) {
    if (asTyped) this.asTyped.push(question)
    this.asked.push({ question, earlier })
    return { answer: this.reply(question), conversation: { ...NEW_CONVERSATION, deals: [question] } }
  }

  explain() {
    return []
  }

  get questions(): string[] {
    return this.asked.map((one) => one.question)
  }
}
