import type { Answering } from './compose.ts'
import { enumerate } from './say.ts'
import { sayIndexed, suggestAny } from './suggest.ts'

const CAN_ASK =
  'Ask about a term of a deal, a deal as a whole, deals side by side, the largest or latest, or who signed a filing.'

export const answerGreeting: Answering = (_, library) => ({
  status: 'not_a_deal_question',
  lead: 'Hello. I answer questions about the deals in the filings I was given, each answer with the sentence that proves it.',
  notes: [CAN_ASK],
  suggestions: suggestAny(library),
})

export const answerThanks: Answering = () => ({ status: 'not_a_deal_question', lead: 'You are welcome.' })

export const answerHelp: Answering = (_, library) => ({
  status: 'not_a_deal_question',
  lead: 'I answer questions about business deals from SEC 8-K filings. Every answer is proved by a quote; where the filings do not say, I say so.',
  notes: [CAN_ASK, sayIndexed(library)],
  suggestions: suggestAny(library),
})

export const answerNothing: Answering = (_, library) => ({
  status: 'not_a_deal_question',
  lead: 'There are no words in that question.',
  notes: [CAN_ASK],
  suggestions: suggestAny(library),
})

export const answerChoice: Answering = (_, library) => ({
  status: 'not_a_deal_question',
  lead: 'Filings state what was agreed; what somebody will do or should do is not for them to say.',
  notes: [CAN_ASK],
  suggestions: suggestAny(library),
})

export const sayNotUnderstood: Answering = ({ unexplained }, library) => ({
  status: 'not_a_deal_question',
  lead:
    unexplained.length > 0
      ? `I did not understand ${enumerate(unexplained.slice(0, 5).map((word) => `“${word.slice(0, 60)}”`))}; nothing was answered.`
      : 'I did not understand what is asked; nothing was answered.',
  notes: [CAN_ASK, sayIndexed(library)],
  suggestions: suggestAny(library),
})
