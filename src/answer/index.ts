import type { Answer } from '../domain/answer.ts'
import type { Library } from '../domain/library.ts'
import type { Intent, Reading } from '../domain/reading.ts'
import { answerCompare } from './compare.ts'
import { type Answering, compose } from './compose.ts'
import { answerCover } from './cover.ts'
import { answerList } from './list.ts'
import { answerLost } from './lost.ts'
import { answerOpen } from './open.ts'
import { answerOverview } from './overview.ts'
import { answerRank } from './rank.ts'
import { answerStranger } from './stranger.ts'
import { answerChoice, answerGreeting, answerHelp, answerNothing, answerThanks } from './talk.ts'
import { answerTerm } from './term.ts'
import { answerTimeline } from './timeline.ts'

const ANSWERINGS: Record<Intent, Answering> = {
  term: answerTerm,
  overview: answerOverview,
  compare: answerCompare,
  list: answerList,
  timeline: answerTimeline,
  rank: answerRank,
  cover: answerCover,
  open: answerOpen,
  stranger: answerStranger,
  choice: answerChoice,
  greeting: answerGreeting,
  thanks: answerThanks,
  help: answerHelp,
  lost: answerLost,
  nothing: answerNothing,
}

/** Answers a question that was read, from what the library holds. */
export const answer = (reading: Reading, library: Library): Answer =>
  compose(ANSWERINGS[reading.intent](reading, library), reading, library)
